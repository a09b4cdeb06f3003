import type { BookLayout } from '../../../core/blueprint/layout.ts';
import { readTracker } from '../../../core/codec/readTracker.ts';
import type { Style } from '../../../core/host/port.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import type { Tracker } from '../../../core/model/tracker.ts';
import type { Day } from '../../../core/values/day.ts';
import { type Shown, shrunkLayout, type TypedBook, typedSnapshot } from './wholeBook.ts';
import { type BookAnswer, type BookDifference, bookAnswers, bookDifferences } from './wholeBookAnswers.ts';

/** How far a calculated book and core agree. */
export interface Comparison {
  readonly tracker: Tracker;
  readonly compared: number;
  readonly differences: readonly BookDifference[];
}

/** A book as a host would read it, what core makes of it, and what its cells have to show. */
export interface PreparedBook {
  readonly snapshot: Snapshot;
  readonly layout: BookLayout;
  readonly tracker: Tracker;
  readonly answers: readonly BookAnswer[];
}

/** Writes the blueprint's formulas beside what was typed, has them calculated, and sets the cells against core. */
export function compareBook(
  typed: TypedBook,
  style: Style,
  calculate: (snapshot: Snapshot) => Shown,
  today: Day = 0,
): Comparison {
  const { snapshot, layout, tracker, answers } = prepareBook(typed, style, today);
  return { tracker, compared: answers.length, differences: bookDifferences(answers, layout, calculate(snapshot)) };
}

/** Everything that is known of a book before an engine has calculated it. */
export function prepareBook(typed: TypedBook, style: Style, today: Day = 0): PreparedBook {
  const book = inLanguage(typed, style);
  const layout = shrunkLayout(book, style);
  const snapshot = typedSnapshot(book, layout, style);
  const tracker = readTracker(snapshot);
  return { snapshot, layout, tracker, answers: bookAnswers(tracker, today) };
}

/** The book says which language it is in, because its light labels are made by that setting. */
const inLanguage = (book: TypedBook, { language }: Style): TypedBook => ({
  ...book,
  settings: (book.settings ?? []).map((row) =>
    row['setting.key'] === 'language' ? { ...row, 'setting.value': language } : row,
  ),
});
