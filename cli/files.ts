import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, link, mkdir, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type OpenBook, openBook } from '../template/host/readBook.ts';
import { type FileProblem, isFileProblem } from '../template/package/fileProblem.ts';
import { Failure } from './failure.ts';
import type { CliWord, Say } from './words.ts';

const PROBLEM_WORDS: Readonly<Record<FileProblem['problem'], CliWord>> = {
  empty: 'problemEmpty',
  'not-a-zip': 'problemNotZip',
  encrypted: 'problemEncrypted',
  'old-xls': 'problemOldXls',
  'date-1904': 'problemDate1904',
  'not-a-workbook': 'problemNotWorkbook',
  'too-large': 'problemTooLarge',
  damaged: 'problemDamaged',
};

/** A file on disk, opened. */
export interface OpenFile extends OpenBook {
  readonly bytes: Uint8Array;
}

/** Largest file that is read at all; what a workbook may hold inflated is limited besides. */
const MOST_FILE_BYTES = 100 * 1024 * 1024;

/** Opens a workbook file; a Failure says in one line why it cannot. */
export async function openFile(file: string, say: Say): Promise<OpenFile> {
  const bytes = await readBytes(file, say);
  const opened = await openBook(bytes);
  if (isFileProblem(opened)) throw new Failure('unreadable', { file, cause: say(PROBLEM_WORDS[opened.problem]) });
  return { ...opened, bytes };
}

/** The bytes of a file; devices and pipes, which may never end, are none. */
export async function readBytes(file: string, say: Say): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new Failure('isFolder', { file });
    if (!found.isFile()) throw new Failure('unreadable', { file, cause: say('causeNoFile') });
    if (found.size > MOST_FILE_BYTES) throw new Failure('unreadable', { file, cause: say('problemTooLarge') });
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Failure('notFound', { file });
    throw asFailure(error, 'unreadable', file, say);
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

const CAUSE_WORDS: Readonly<Record<string, CliWord>> = {
  ENOENT: 'causeNoFolder',
  ENOTDIR: 'causeNoFolder',
  EACCES: 'causeForbidden',
  EPERM: 'causeForbidden',
  EROFS: 'causeForbidden',
  ENOSPC: 'causeFull',
  EDQUOT: 'causeFull',
};

/** What the system says, in words where people meet it often. */
function asFailure(error: unknown, word: CliWord, file: string, say: Say): Failure {
  if (error instanceof Failure) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const cause = CAUSE_WORDS[code];
  return new Failure(word, { file, cause: cause ? say(cause) : code || message });
}

/** True when something is there. */
export const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Office programs leave such a file beside one they have open. */
export const isOpenElsewhere = (file: string): Promise<boolean> => exists(join(dirname(file), `~$${basename(file)}`));

interface WriteOptions {
  readonly overwrite: boolean;
  readonly say: Say;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to disk, then moved into place.
 *
 * Without `overwrite` a file that is there stays, even when it appeared a moment ago. With it, a link keeps pointing
 * where it points, and who may read the file stays as it was.
 */
export async function writeWhole(file: string, bytes: Uint8Array, { overwrite, say }: WriteOptions): Promise<void> {
  const target = overwrite ? await realpath(file).catch(() => file) : file;
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeFlushed(temporary, bytes, await modeOf(target));
    if (overwrite) await rename(temporary, target);
    else await moveWithoutOverwriting(temporary, target);
  } catch (error) {
    if (!overwrite && codeOf(error) === 'EEXIST') throw new Failure('exists', { file });
    throw asFailure(error, 'unwritable', file, say);
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

const modeOf = (file: string): Promise<number | undefined> =>
  stat(file).then(
    ({ mode }) => mode & 0o777,
    () => undefined,
  );

async function writeFlushed(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What file systems without hard links (USB sticks, some network drives) answer to `link`. */
const NO_LINKS: readonly (string | undefined)[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** A link fails when the name is taken; where there are no links, an empty file of ours takes the name first. */
async function moveWithoutOverwriting(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) throw error;
    await (await open(file, 'wx')).close();
    await rename(temporary, file);
  }
}

/** Makes a folder and those above it, unless they are there. */
export async function makeFolder(folder: string, say: Say): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw asFailure(error, 'unwritable', folder, say);
  });
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
export async function backUp(file: string, backup: string, say: Say): Promise<void> {
  try {
    await copyFile(file, backup, constants.COPYFILE_EXCL);
  } catch (error) {
    throw asFailure(error, 'unwritable', backup, say);
  }
  const [original, copy] = await Promise.all([stat(file), stat(backup)]);
  if (original.size !== copy.size) throw new Failure('unwritable', { file: backup, cause: say('causeFull') });
}
