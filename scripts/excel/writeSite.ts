import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuiltSite } from './siteOf.ts';

/** Writes a site into a folder of its own; what stood there before is gone. */
export async function writeSite({ files }: BuiltSite, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
