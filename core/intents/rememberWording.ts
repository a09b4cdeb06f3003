import type { Located } from '../codec/locate.ts';
import type { BookContent, RowValues } from '../host/content.ts';
import type { CellChange, Operation } from '../host/port.ts';
import type { Tracker } from '../model/tracker.ts';
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
  const cells = keyResults.flatMap(({ row, keyResult }): readonly CellChange[] =>
    REMEMBERED.flatMap((column) => {
      const position = columns?.get(column);
      const from = (position === undefined ? undefined : sheets.keyResults?.rows[row - 1]?.[position]) ?? null;
      const to = keyResult === undefined ? null : remembered(keyResult, language)[column];
      const same = from === to || (isBlank(from) && to === null);
      return same ? [] : [{ at: { row }, column, from, to }];
    }),
  );
  return cells.length > 0 ? [{ kind: 'set-cells', sheet: 'keyResults', cells }] : [];
}

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
