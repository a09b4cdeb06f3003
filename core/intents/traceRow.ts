import type { RowValues } from '../host/content.ts';
import type { Language } from '../model/vocabulary.ts';
import type { CellValue } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import type { IdGiver } from './idGiver.ts';

/** Who changes something, when, and in which language the book tells of it. */
export interface TraceContext {
  readonly language: Language;
  readonly today: Day;
  readonly who: string;
}

/** What changed: the item by its id, the field by its words, the values as people read them. */
export interface Trace {
  readonly item: CellValue;
  readonly field: string;
  readonly from: CellValue;
  readonly to?: CellValue;
  readonly why: string;
}

/** A row of Changes: the trace of joint creation, and the way back. */
export const traceRow = (
  ids: IdGiver,
  { today, who }: Pick<TraceContext, 'today' | 'who'>,
  { item, field, from, to = null, why }: Trace,
): RowValues => ({
  'change.id': ids.next('changes') ?? null,
  'change.when': today,
  'change.who': who,
  'change.item': item,
  'change.field': field,
  'change.from': from,
  'change.to': to,
  'change.why': why,
});
