import { COLUMNS } from '../blueprint/columns.ts';
import { type ColumnKey, TABLE_KEYS } from '../blueprint/keys.ts';
import { cellOf } from '../codec/cellOf.ts';
import type { Book } from '../codec/readBook.ts';
import { both } from '../functions/parameters.ts';
import type { Change } from '../model/tracker.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { SETTINGS } from '../policy/settings.ts';
import { fill } from '../words/fill.ts';
import { CellEdits } from './cellEdits.ts';
import { type Decision, type DecisionContext, isRefusal, type Refusal, refuse, styleOf } from './decision.ts';

const WHY = both('撤回变更 {id}', 'puts back {id}');

/**
 * Puts back what a row of Changes tells of, where the cell still holds what was written then; by a new change, so that
 * nothing is deleted.
 */
export function putBack(book: Book, id: string, context: DecisionContext): Decision {
  const row = book.rowOf('changes', id);
  const change = book.tracker.changes.find((candidate) => candidate.row === row);
  if (!change) return refuse({ why: 'unknown-item', id, sheet: 'changes' });
  const edits = undoing(book, change);
  if (isRefusal(edits)) return edits;
  if (edits.count === 0) return refuse({ why: 'nothing-to-do' });
  const { item = '' } = change;
  return { operations: edits.operations(context), style: styleOf(book), items: [item], count: edits.count };
}

/** True when a change can be put back now: its item is there and still holds what was written. */
export function canPutBack(book: Book, change: Change): boolean {
  const edits = undoing(book, change);
  return !isRefusal(edits) && edits.count > 0;
}

function undoing(book: Book, change: Change): CellEdits | { readonly refusal: Refusal } {
  const { item = '', id = '', from, to } = change;
  const column = columnOfChange(book, change);
  if (column === undefined) return refuse({ why: 'unknown-item', id: item, sheet: 'changes' });
  const edits = new CellEdits(book);
  const why = fill(WHY, book.tracker.language, { id });
  return edits.add({ column, id: item, from: to, to: from, why }) ?? edits;
}

/**
 * The column a row of Changes speaks of: it names the item by its id and the field by its words, in either language,
 * by the header people gave it, or by the name of a setting.
 */
function columnOfChange({ located, rowOf }: Book, { item, field }: Change): ColumnKey | undefined {
  if (item === undefined || field === undefined) return undefined;
  if (SETTINGS.some(({ key }) => key === item)) return 'setting.value';
  for (const sheet of TABLE_KEYS) {
    const row = rowOf(sheet, item);
    if (row === undefined) continue;
    const headers = located.layout.sheets[sheet]?.headers;
    const found = COLUMNS[sheet].find(
      ({ key, words }) =>
        LANGUAGES.some((language) => words[language] === field) || headers?.get(key) === field || key === field,
    );
    if (found && cellOf(located, found.key, row)) return found.key;
  }
  return undefined;
}
