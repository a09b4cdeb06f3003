import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

/** A fresh folder; gone when the tests of the file are done. */
export async function freshFolder(): Promise<string> {
  if (folders.length === 0) {
    afterAll(async () => {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    });
  }
  const folder = await mkdtemp(join(tmpdir(), 'okr-cli-'));
  folders.push(folder);
  return folder;
}

/** Everything in a folder, hidden files included, in order. */
export const namesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).sort();
