import type { Edition } from '../blueprint/edition.ts';
import type { Book } from '../codec/readBook.ts';
import type { Style } from '../host/port.ts';
import { type Decision, type DecisionContext, refuse, styleOf } from './decision.ts';
import { upgrade } from './upgrade.ts';

/** Whatever a book lacks, in its own edition or in another: a change of spelling restores formulas as a repair does. */
export function upgradeBook(book: Book, edition: Edition | undefined, { today, who }: DecisionContext): Decision {
  const style: Style = { ...styleOf(book), ...(edition === undefined ? {} : { edition }) };
  const operations = upgrade(book.located, book.tracker, { style, today, who });
  if (operations.length === 0) return refuse({ why: 'nothing-to-do' });
  return { operations, style, items: [], count: operations.length };
}
