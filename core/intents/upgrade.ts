import { columnOf } from '../blueprint/columns.ts';
import { diff, overwrittenCells } from '../blueprint/diff.ts';
import type { Located } from '../codec/locate.ts';
import { both } from '../functions/parameters.ts';
import type { BookContent, RowValues } from '../host/content.ts';
import type { Operation, Style } from '../host/port.ts';
import type { Tracker } from '../model/tracker.ts';
import type { Day } from '../values/day.ts';
import { assignIds } from './assignIds.ts';
import { rememberWording, withWording } from './rememberWording.ts';

/** Who upgrades, and when: written into the Changes sheet. */
export interface UpgradeContext {
  readonly style: Style;
  readonly today: Day;
  readonly who: string;
  /** Rows for sheets that are not there yet. */
  readonly content?: BookContent;
}

const WHY = both('恢复被覆盖的公式', 'formula restored that had been typed over');

/**
 * Everything that brings a book up to the blueprint: sheets, columns, formulas and ids it lacks.
 *
 * A value somebody had typed over a formula is noted in Changes before the formula comes back, so that there is a
 * way back. A second upgrade gives nothing.
 */
export function upgrade(
  located: Located,
  tracker: Tracker,
  { style, today, who, content = {} }: UpgradeContext,
): readonly Operation[] {
  const traces = overwrittenCells(located).map(({ sheet, column, row }, at): RowValues => {
    const position = located.layout.sheets[sheet]?.columns.get(column) ?? -1;
    const idAt =
      [...(located.layout.sheets[sheet]?.columns ?? [])].find(([key]) => columnOf(key).type === 'id')?.[1] ?? -1;
    const cells = located.sheets[sheet]?.rows[row - 1] ?? [];
    return {
      'change.id': traceId(tracker, at),
      'change.when': today,
      'change.who': who,
      'change.item': cells[idAt] ?? null,
      'change.field': columnOf(column).words[style.language],
      'change.from': cells[position] ?? null,
      'change.why': WHY[style.language],
    };
  });
  const worded = withWording(content, style.language);
  const structure = diff(located, style, located.sheets.changes ? worded : { ...worded, changes: traces });
  const trace: readonly Operation[] =
    traces.length > 0 && located.sheets.changes ? [{ kind: 'append-rows', sheet: 'changes', rows: traces }] : [];
  return [...structure, ...assignIds(tracker), ...rememberWording(located, tracker, style.language), ...trace];
}

/** Ids of the traces count on from the changes there are; `assignIds` numbers from the free ones below. */
const traceId = ({ changes }: Tracker, at: number): string => `CH-U${String(changes.length + at + 1).padStart(3, '0')}`;
