import type { TableKey } from '../blueprint/keys.ts';
import type { Snapshot } from '../host/snapshot.ts';
import type { Tracker } from '../model/tracker.ts';
import type { Kind } from '../model/vocabulary.ts';
import { idKey } from '../values/idKey.ts';
import { type Located, locate } from './locate.ts';
import { readLocated } from './readTracker.ts';
import { rowsById } from './rowsById.ts';

/** One read of a workbook, understood: where things stand, and what they say. */
export interface Book {
  readonly located: Located;
  readonly tracker: Tracker;
  /** Row of an id on a sheet; looked up in an index that is made once. */
  readonly rowOf: (sheet: TableKey, id: string) => number | undefined;
  /** Kind of the key result a row of key results or check-ins is about. */
  readonly kindAt: (sheet: TableKey, row: number) => Kind;
}

/** Locates and parses a snapshot, once for everything that is decided on it. */
export function readBook(snapshot: Snapshot): Book {
  const located = locate(snapshot);
  const tracker = readLocated(located);
  return { located, tracker, rowOf: rowFinder(located), kindAt: kindFinder(tracker) };
}

function rowFinder({ sheets, layout }: Located): Book['rowOf'] {
  const indexes = new Map<TableKey, ReadonlyMap<string, number>>();
  return (key, id) => {
    const [sheet, place] = [sheets[key], layout.sheets[key]];
    if (!sheet || !place) return undefined;
    const index = indexes.get(key) ?? rowsById(key, sheet, place);
    indexes.set(key, index);
    return index.get(idKey(id.trim()));
  };
}

function kindFinder({ keyResults, checkIns }: Tracker): Book['kindAt'] {
  let known: Partial<Record<TableKey, ReadonlyMap<number, Kind>>> | undefined;
  return (sheet, row) => {
    known ??= { keyResults: new Map(keyResults.map((item) => [item.row, item.kind])), checkIns: reportedKinds() };
    return known[sheet]?.get(row) ?? 'metric';
  };
  function reportedKinds(): ReadonlyMap<number, Kind> {
    const kinds = new Map(keyResults.map(({ id, kind }) => [idKey(id), kind]));
    return new Map(checkIns.map((item) => [item.row, kinds.get(idKey(item.keyResult)) ?? 'metric']));
  }
}

/** True when the workbook holds a tracker of ours, whatever it lacks. */
export const isTracker = ({ layout, meta }: Located): boolean =>
  layout.sheets.objectives !== undefined || layout.sheets.keyResults !== undefined || meta.has('schema');
