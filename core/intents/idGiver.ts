import { TABLE_KEYS, type TableKey } from '../blueprint/keys.ts';
import type { Located } from '../codec/locate.ts';
import { rowsById } from '../codec/rowsById.ts';
import { idKey } from '../values/idKey.ts';

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

/** Gives ids that no row has, in any case of letters, those of rows kept ready included. */
export interface IdGiver {
  /** The first free number after a stem, such as `S-O` for `S-O3`. */
  readonly after: (stem: string) => string;
  /** The next number of a sheet whose rows are simply numbered; `undefined` for the others. */
  readonly next: (sheet: TableKey) => string | undefined;
}

export function idGiver({ sheets, layout }: Located): IdGiver {
  const taken = new Set<string>();
  for (const key of TABLE_KEYS) {
    const [sheet, place] = [sheets[key], layout.sheets[key]];
    if (sheet && place) for (const id of rowsById(key, sheet, place).keys()) taken.add(id);
  }
  const counters = new Map<string, number>();
  const free = (stem: string, digits: number): string => {
    for (let number = (counters.get(stem) ?? 0) + 1; ; number += 1) {
      const id = `${stem}${String(number).padStart(digits, '0')}`;
      if (taken.has(idKey(id))) continue;
      counters.set(stem, number);
      return id;
    }
  };
  return {
    after: (stem) => free(stem, 1),
    next: (sheet) => (NUMBERED[sheet] === undefined ? undefined : free(`${NUMBERED[sheet]}-`, 3)),
  };
}
