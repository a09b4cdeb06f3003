import { COLUMNS, columnOf } from '../blueprint/columns.ts';
import type { ColumnKey, TableKey } from '../blueprint/keys.ts';
import type { CellChange, Operation } from '../host/port.ts';
import type { Item, Tracker } from '../model/tracker.ts';
import { idKey } from '../values/idKey.ts';

/** Prefix of ids in a book that has none yet. */
const DEFAULT_PREFIX = 'S';

/** Rows of the sheets nobody links to by hand are simply numbered. */
const NUMBERED: Readonly<Partial<Record<TableKey, string>>> = {
  checkIns: 'CI',
  kpis: 'KPI',
  retros: 'RT',
  changes: 'CH',
  history: 'H',
  cases: 'CASE',
  teams: 'T',
};

/**
 * Ids for every row that has none: `S-MKT-O2` after the team, `S-O2-KR1` after the objective, so that books can be
 * merged and people can read them. Never one that is taken, in any case of letters.
 */
export function assignIds(tracker: Tracker): readonly Operation[] {
  const taken = new Set(
    allItems(tracker).flatMap(([, items]) => items.flatMap(({ id }) => (id === undefined ? [] : [idKey(id)]))),
  );
  const free = (stem: string, digits: number): string => {
    for (let number = 1; ; number += 1) {
      const id = `${stem}${String(number).padStart(digits, '0')}`;
      if (taken.has(idKey(id))) continue;
      taken.add(idKey(id));
      return id;
    }
  };
  const prefix = prefixOf(tracker);
  return [
    ...idsFor('objectives', tracker.objectives, ({ team }) => free(`${team ?? prefix}-O`, 1)),
    ...idsFor('keyResults', tracker.keyResults, ({ objective }) => free(`${objective ?? prefix}-KR`, 1)),
    ...allItems(tracker).flatMap(([sheet, items]) => {
      const stem = NUMBERED[sheet];
      return stem === undefined ? [] : idsFor(sheet, items, () => free(`${stem}-`, 3));
    }),
  ];
}

function allItems(tracker: Tracker): readonly (readonly [TableKey, readonly Item[]])[] {
  const { teams, objectives, keyResults, checkIns, kpis, retros, changes, history, cases } = tracker;
  return Object.entries({ teams, objectives, keyResults, checkIns, kpis, retros, changes, history, cases }) as [
    TableKey,
    readonly Item[],
  ][];
}

/** What most ids of the book begin with, up to the objective's number. */
function prefixOf({ objectives, teams }: Tracker): string {
  const top = teams.find(({ level, id }) => level === 'company' && id !== undefined)?.id;
  const first = objectives.find(({ id }) => id !== undefined)?.id;
  return top ?? /^(.*?)-O\d+$/i.exec(first ?? '')?.[1] ?? DEFAULT_PREFIX;
}

function idsFor<T extends Item>(sheet: TableKey, items: readonly T[], idOf: (item: T) => string): readonly Operation[] {
  const column = idColumn(sheet);
  const cells = items
    .filter(({ id }) => id === undefined)
    .map((item): CellChange => ({ at: { row: item.row }, column, from: null, to: idOf(item) }));
  return cells.length > 0 ? [{ kind: 'set-cells', sheet, cells }] : [];
}

const idColumn = (sheet: TableKey): ColumnKey => {
  const key = COLUMNS[sheet].find((column) => columnOf(column.key).type === 'id')?.key;
  if (!key) throw new Error(`${sheet} has no id column`);
  return key;
};
