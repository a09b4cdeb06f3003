import { constants } from 'node:fs';
import { access, copyFile, link, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type OpenBook, openBook } from '../template/host/readBook.ts';
import { type FileProblem, isFileProblem } from '../template/package/fileProblem.ts';
import { Failure } from './failure.ts';
import type { CliWord } from './words.ts';

const PROBLEM_WORDS: Readonly<Record<FileProblem['problem'], CliWord>> = {
  empty: 'problemEmpty',
  'not-a-zip': 'problemNotZip',
  encrypted: 'problemEncrypted',
  'old-xls': 'problemOldXls',
  'not-a-workbook': 'problemNotWorkbook',
  'too-large': 'problemTooLarge',
  damaged: 'problemDamaged',
};

/** A file on disk, opened. */
export interface OpenFile extends OpenBook {
  readonly bytes: Uint8Array;
}

/** Opens a workbook file; a Failure says in one line why it cannot. */
export async function openFile(file: string, describe: (word: CliWord) => string): Promise<OpenFile> {
  const bytes = await readBytes(file);
  const opened = await openBook(bytes);
  if (isFileProblem(opened)) throw new Failure('unreadable', { file, cause: describe(PROBLEM_WORDS[opened.problem]) });
  return { ...opened, bytes };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure('notFound', { file });
    if (code === 'EISDIR') throw new Failure('isFolder', { file });
    throw new Failure('unreadable', { file, cause: code ?? message });
  }
}

/** True when something is there. */
export const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Office programs leave such a file beside one they have open. */
export const isOpenElsewhere = (file: string): Promise<boolean> => exists(join(dirname(file), `~$${basename(file)}`));

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to disk, then moved into place.
 *
 * Without `overwrite` a file that is there stays, even when it appeared a moment ago.
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (overwrite) await rename(temporary, file);
    else await link(temporary, file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Failure('exists', { file });
    throw new Failure('unwritable', { file, cause: code ?? message });
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

/** A name beside the file that is free: `tracker.backup.xlsx`, `tracker.backup-2.xlsx`, … */
export async function backupName(file: string): Promise<string> {
  const extension = extname(file);
  const stem = join(dirname(file), basename(file, extension));
  for (let number = 1; ; number += 1) {
    const name = `${stem}.backup${number === 1 ? '' : `-${number}`}${extension}`;
    if (!(await exists(name))) return name;
  }
}

/** Copies the file, never onto another one. */
export async function backUp(file: string, backup: string): Promise<void> {
  await copyFile(file, backup, constants.COPYFILE_EXCL);
  const [original, copy] = await Promise.all([stat(file), stat(backup)]);
  if (original.size !== copy.size) throw new Failure('unwritable', { file: backup, cause: 'size' });
}
