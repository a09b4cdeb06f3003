import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { quarterOf } from '../../core/values/quarterOf.ts';
import { type OpenBook, openBook } from '../../template/host/readBook.ts';
import { savedBook } from '../../template/host/savedBook.ts';
import { type FileProblem, isFileProblem } from '../../template/package/fileProblem.ts';
import { newBook } from '../../template/render/newBook.ts';
import { today } from './today.ts';

/** A book that is in the grid, with the file it came from. */
export interface OpenedBook {
  readonly name: string;
  readonly file: OpenBook;
}

/** Largest file that is read at all; what it may hold inflated is limited besides. */
const MOST_BYTES = 100 * 1024 * 1024;

/** A new tracker, rendered as the command line does; from then on it is a file like any other. */
export async function freshBook(language: Language, sample: boolean): Promise<OpenedBook> {
  const day = today();
  const style = { language, edition: 'portable' } as const;
  const file = await openBook(await newBook({ style, cycle: quarterOf(day), today: day, sample }));
  if (isFileProblem(file)) throw new Error(`a new book cannot be opened: ${file.problem}`);
  return { name: NAMES[language], file };
}

const NAMES = { 'zh-CN': '红灯OKR.xlsx', en: 'redlight-okr.xlsx' } as const satisfies Readonly<
  Record<Language, string>
>;

/** A file somebody has chosen, or why it cannot be opened. */
export async function chosenBook(file: File): Promise<OpenedBook | FileProblem> {
  if (file.size > MOST_BYTES) return { problem: 'too-large', measure: 'bytes', found: file.size, limit: MOST_BYTES };
  const opened = await openBook(new Uint8Array(await file.arrayBuffer()));
  return isFileProblem(opened) ? opened : { name: file.name, file: opened };
}

/** The bytes of a book once its cells are those of the grid. */
export const bytesOf = ({ file }: OpenedBook, grid: Snapshot): Promise<Uint8Array> => savedBook(file, grid, today());

/** Key results of a book that take the grid longer to calculate than people like to wait. */
const MANY = 300;

/** How many key results there are in a book that takes a while; `undefined` for any other. */
export function manyKeyResults({ file }: OpenedBook): number | undefined {
  const { length } = readTracker(file.snapshot).keyResults;
  return length > MANY ? length : undefined;
}

/** Whether there is a tracker in a book. */
export const isTracker = ({ file }: OpenedBook): boolean => locate(file.snapshot).sheets.keyResults !== undefined;
