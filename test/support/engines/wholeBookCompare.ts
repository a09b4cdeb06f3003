import { readTracker } from '../../../core/codec/readTracker.ts';
import type { Style } from '../../../core/host/port.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import type { Tracker } from '../../../core/model/tracker.ts';
import type { Day } from '../../../core/values/day.ts';
import { type Shown, shrunkLayout, type TypedBook, typedSnapshot } from './wholeBook.ts';
import { type BookDifference, bookAnswers, bookDifferences } from './wholeBookAnswers.ts';

/** How far a calculated book and core agree. */
export interface Comparison {
  readonly tracker: Tracker;
  readonly compared: number;
  readonly differences: readonly BookDifference[];
}

/** Writes the blueprint's formulas beside what was typed, has them calculated, and sets the cells against core. */
export function compareBook(
  typed: TypedBook,
  style: Style,
  calculate: (snapshot: Snapshot) => Shown,
  today: Day = 0,
): Comparison {
  const book = inLanguage(typed, style);
  const layout = shrunkLayout(book, style);
  const snapshot = typedSnapshot(book, layout, style);
  const tracker = readTracker(snapshot);
  const answers = bookAnswers(tracker, today);
  return { tracker, compared: answers.length, differences: bookDifferences(answers, layout, calculate(snapshot)) };
}

/** The book says which language it is in, because its light labels are made by that setting. */
const inLanguage = (book: TypedBook, { language }: Style): TypedBook => ({
  ...book,
  settings: (book.settings ?? []).map((row) =>
    row['setting.key'] === 'language' ? { ...row, 'setting.value': language } : row,
  ),
});
