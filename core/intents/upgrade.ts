import { columnOf } from '../blueprint/columns.ts';
import { diff } from '../blueprint/diff.ts';
import { overwrittenCells } from '../blueprint/overwrittenCells.ts';
import { cellOf } from '../codec/cellOf.ts';
import type { Located } from '../codec/locate.ts';
import { idColumnOf } from '../codec/rowsById.ts';
import { both } from '../functions/parameters.ts';
import type { BookContent, RowValues } from '../host/content.ts';
import type { Operation, Style } from '../host/port.ts';
import type { Tracker } from '../model/tracker.ts';
import type { Day } from '../values/day.ts';
import { assignIds } from './assignIds.ts';
import { type IdGiver, idGiver } from './idGiver.ts';
import { rememberWording, withWording } from './rememberWording.ts';
import { type TraceContext, traceRow } from './traceRow.ts';

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
  const ids = idGiver(located);
  const traces = overwriteTraces(located, ids, { language: style.language, today, who });
  const worded = withWording(content, style.language);
  const structure = diff(located, style, located.sheets.changes ? worded : { ...worded, changes: traces });
  const trace: readonly Operation[] =
    traces.length > 0 && located.sheets.changes ? [{ kind: 'append-rows', sheet: 'changes', rows: traces }] : [];
  return [...structure, ...assignIds(tracker, ids), ...rememberWording(located, tracker, style.language), ...trace];
}

/** What people typed over formulas, as rows of Changes. */
export function overwriteTraces(located: Located, ids: IdGiver, context: TraceContext): readonly RowValues[] {
  return overwrittenCells(located).map(({ sheet, column, row }) =>
    traceRow(ids, context, {
      item: cellOf(located, idColumnOf(sheet), row)?.value ?? null,
      field: columnOf(column).words[context.language],
      from: cellOf(located, column, row)?.value ?? null,
      why: WHY[context.language],
    }),
  );
}
