import type { Book } from '../codec/readBook.ts';
import { CellEdits } from './cellEdits.ts';
import { type Decision, type DecisionContext, refuse, styleOf } from './decision.ts';
import type { Intent } from './intent.ts';

/** Cells a person wants changed, each with its row of Changes; all of them or none. */
export function edit(
  book: Book,
  { edits: wanted, why }: Extract<Intent, { kind: 'edit' }>,
  context: DecisionContext,
): Decision {
  const edits = new CellEdits(book);
  for (const { id, column, from, to } of wanted) {
    const refused = edits.add({ id, column, from, to, why });
    if (refused) return refused;
  }
  if (edits.count === 0) return refuse({ why: 'nothing-to-do' });
  const items = [...new Set(wanted.map(({ id }) => id))];
  return { operations: edits.operations(context), style: styleOf(book), items, count: edits.count };
}
