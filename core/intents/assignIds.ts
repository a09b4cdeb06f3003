import type { TableKey } from '../blueprint/keys.ts';
import { idColumnOf } from '../codec/rowsById.ts';
import type { CellChange, Operation } from '../host/port.ts';
import type { Item, Tracker } from '../model/tracker.ts';
import type { IdGiver } from './idGiver.ts';

/** Prefix of ids in a book that has none yet. */
const DEFAULT_PREFIX = 'S';

/**
 * Ids for every row that has none: `S-MKT-O2` after the team, `S-O2-KR1` after the objective, so that books can be
 * merged and people can read them. Never one that is taken.
 */
export function assignIds(tracker: Tracker, ids: IdGiver): readonly Operation[] {
  const prefix = prefixOf(tracker);
  return [
    ...idsFor('objectives', tracker.objectives, ({ team }) => ids.after(`${team ?? prefix}-O`)),
    ...idsFor('keyResults', tracker.keyResults, ({ objective }) => ids.after(`${objective ?? prefix}-KR`)),
    ...otherItems(tracker).flatMap(([sheet, items]) => idsFor(sheet, items, () => ids.next(sheet))),
  ];
}

function otherItems(tracker: Tracker): readonly (readonly [TableKey, readonly Item[]])[] {
  const { teams, checkIns, kpis, retros, changes, history, cases } = tracker;
  return Object.entries({ teams, checkIns, kpis, retros, changes, history, cases }) as [TableKey, readonly Item[]][];
}

/** What most ids of the book begin with, up to the objective's number. */
function prefixOf({ objectives, teams }: Tracker): string {
  const top = teams.find(({ level, id }) => level === 'company' && id !== undefined)?.id;
  const first = objectives.find(({ id }) => id !== undefined)?.id;
  return top ?? /^(.*?)-O\d+$/i.exec(first ?? '')?.[1] ?? DEFAULT_PREFIX;
}

function idsFor<T extends Item>(
  sheet: TableKey,
  items: readonly T[],
  idOf: (item: T) => string | undefined,
): readonly Operation[] {
  const column = idColumnOf(sheet);
  const cells = items
    .filter(({ id }) => id === undefined)
    .map((item): CellChange => ({ at: { row: item.row }, column, from: null, to: idOf(item) ?? null }));
  return cells.length > 0 ? [{ kind: 'set-cells', sheet, cells }] : [];
}
