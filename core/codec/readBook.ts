import type { TableKey } from '../blueprint/keys.ts';
import type { Snapshot } from '../host/snapshot.ts';
import type { Tracker } from '../model/tracker.ts';
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
}

/** Locates and parses a snapshot, once for everything that is decided on it. */
export function readBook(snapshot: Snapshot): Book {
  const located = locate(snapshot);
  return { located, tracker: readLocated(located), rowOf: rowFinder(located) };
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

/** True when the workbook holds a tracker of ours, whatever it lacks. */
export const isTracker = ({ layout, meta }: Located): boolean =>
  layout.sheets.objectives !== undefined || layout.sheets.keyResults !== undefined || meta.has('schema');
