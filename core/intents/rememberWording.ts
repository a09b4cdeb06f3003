import type { Located } from '../codec/locate.ts';
import type { Book } from '../codec/readBook.ts';
import type { BookContent, RowValues } from '../host/content.ts';
import type { CellChange, Operation } from '../host/port.ts';
import type { KeyResult, Tracker } from '../model/tracker.ts';
import type { Language } from '../model/vocabulary.ts';
import { isBlank } from '../values/cell.ts';
import { assessStatement } from '../wording/assessStatement.ts';
import { shortVerdict } from '../wording/shortVerdict.ts';

const REMEMBERED = ['kr.wordingText', 'kr.wordingVerdict'] as const;

/**
 * Verdicts on the wording of all key results, where they are missing or older than the text.
 *
 * Rows are addressed by number, which is safe here: the text stands beside its verdict, so one that lands in another
 * row is not shown.
 */
export function rememberWording(
  { sheets, layout }: Located,
  { keyResults }: Tracker,
  language: Language,
): readonly Operation[] {
  const columns = layout.sheets.keyResults?.columns;
  const cells = keyResults.flatMap(({ row, keyResult }): readonly CellChange[] => {
    const wanted = keyResult === undefined ? undefined : remembered(keyResult, language);
    return REMEMBERED.flatMap((column) => {
      const position = columns?.get(column);
      const from = (position === undefined ? undefined : sheets.keyResults?.rows[row - 1]?.[position]) ?? null;
      const to = wanted?.[column] ?? null;
      const same = from === to || (isBlank(from) && to === null);
      return same ? [] : [{ at: { row }, column, from, to }];
    });
  });
  return cells.length > 0 ? [{ kind: 'set-cells', sheet: 'keyResults', cells }] : [];
}

/**
 * Verdicts on texts that were changed since they were judged, in the workbook or by these operations, for whatever
 * writes into the book anyway: a check-in, an edit, a change put back. Texts that stayed are not judged again; of a book
 * with thousands that nobody has judged yet, a write takes some, so that no check-in waits for all of them.
 */
export function refreshWording(
  { located, tracker, rowOf }: Book,
  operations: readonly Operation[],
): readonly Operation[] {
  const { sheets, layout } = located;
  const columns = layout.sheets.keyResults?.columns;
  const position = columns?.get('kr.wordingText');
  // A book that has no place for verdicts gets it, and them, by an upgrade.
  if (position === undefined || !columns?.has('kr.wordingVerdict')) return [];
  const written = textsWritten(operations, rowOf);
  const changed = tracker.keyResults.flatMap((found): readonly KeyResult[] => {
    const { row } = found;
    const text = written.get(row) ?? found.keyResult;
    const judged = sheets.keyResults?.rows[row - 1]?.[position] ?? null;
    return (text ?? '') === (judged ?? '') ? [] : [{ ...found, keyResult: text === '' ? undefined : text }];
  });
  return rememberWording(located, { ...tracker, keyResults: changed.slice(0, MOST_AT_ONCE) }, tracker.language);
}

/** Verdicts one write brings along. */
const MOST_AT_ONCE = 200;

/** Texts of key results that operations write, by row; `''` = taken out. */
const textsWritten = (
  operations: readonly Operation[],
  rowOf: Book['rowOf'],
): ReadonlyMap<number | undefined, string> =>
  new Map(
    operations.flatMap((operation) =>
      operation.kind !== 'set-cells'
        ? []
        : operation.cells.flatMap(({ at, column, to }): readonly (readonly [number | undefined, string])[] =>
            column === 'kr.keyResult' ? [['id' in at ? rowOf('keyResults', at.id) : at.row, String(to ?? '')]] : [],
          ),
    ),
  );

/** The content of a new book with a verdict beside every key result. */
export function withWording(content: BookContent, language: Language): BookContent {
  if (!content.keyResults) return content;
  return {
    ...content,
    keyResults: content.keyResults.map((row): RowValues => {
      const text = row['kr.keyResult'];
      return typeof text === 'string' && text !== '' ? { ...row, ...remembered(text, language) } : row;
    }),
  };
}

function remembered(text: string, language: Language): Readonly<Record<(typeof REMEMBERED)[number], string>> {
  return { 'kr.wordingText': text, 'kr.wordingVerdict': shortVerdict(assessStatement({ text, kind: 'kr', language })) };
}
