import { columnOf } from '../blueprint/columns.ts';
import { TABLE_KEYS, type TableKey } from '../blueprint/keys.ts';
import type { Snapshot } from '../host/snapshot.ts';
import type { KeyResult, Problem, Tracker } from '../model/tracker.ts';
import { type Kind, LANGUAGES, type Language } from '../model/vocabulary.ts';
import { idKey } from '../values/idKey.ts';
import { type Located, locate } from './locate.ts';
import * as read from './readItems.ts';
import { readPolicy } from './readPolicy.ts';

/**
 * Parses a snapshot into a tracker.
 *
 * Never throws and never drops a row: what cannot be read stays `undefined` and is named in `problems`, with
 * sheet, row, column and the value found. Calculated columns are not read at all: scores are always recomputed,
 * because a file's cached results are as old as the program that last saved it.
 */
export const readTracker = (snapshot: Snapshot): Tracker => readLocated(locate(snapshot));

/** The same for a book whose sheets and columns are found already. */
export function readLocated(located: Located): Tracker {
  const problems: Problem[] = [...located.problems, ...missingSheets(located), ...mergedCells(located)];
  const policy = readPolicy(located.sheets.settings, located.layout, problems);
  const of = (key: TableKey): read.LocatedSheet | undefined => {
    const [sheet, layout] = [located.sheets[key], located.layout.sheets[key]];
    return sheet && layout ? { sheet, layout } : undefined;
  };
  const keyResults = read.readKeyResults(of('keyResults'), problems);
  const kinds = kindsOf(keyResults);
  const schema = Number(located.meta.get('schema'));
  return {
    language: policy.language ?? languageOfHeaders(located),
    schema: Number.isInteger(schema) && schema > 0 ? schema : undefined,
    policy,
    layout: located.layout,
    teams: read.readTeams(of('teams'), problems),
    objectives: read.readObjectives(of('objectives'), problems),
    keyResults,
    checkIns: read.readCheckIns(of('checkIns'), problems, (id) => kinds.get(idKey(id)) ?? 'metric'),
    kpis: read.readKpis(of('kpis'), problems),
    retros: read.readRetros(of('retros'), problems),
    changes: read.readChanges(of('changes'), problems),
    history: read.readHistory(of('history'), problems),
    cases: read.readCases(of('cases'), problems),
    problems,
  };
}

/** Kind of each key result that is not a plain metric, by id; the last of two equal ids counts. */
function kindsOf(keyResults: readonly KeyResult[]): ReadonlyMap<string | undefined, Kind> {
  const kinds = new Map<string | undefined, Kind>();
  for (const { id, kind } of keyResults) {
    const key = idKey(id);
    if (kind !== 'metric' || kinds.has(key)) kinds.set(key, kind);
  }
  return kinds;
}

/** Sheets without which nothing can be scored are errors; the others are only reported. */
function missingSheets(located: Located): readonly Problem[] {
  return TABLE_KEYS.filter((key) => !located.sheets[key]).map((sheet) => ({
    code: 'missing-sheet',
    severity: sheet === 'objectives' || sheet === 'keyResults' ? 'error' : 'note',
    place: { sheet },
    found: null,
    facts: {},
  }));
}

/** Merged cells hide all values but one; each block inside our columns is named at its first cell. */
function mergedCells(located: Located): readonly Problem[] {
  return TABLE_KEYS.flatMap((sheet) => {
    const [found, layout] = [located.sheets[sheet], located.layout.sheets[sheet]];
    if (!found || !layout) return [];
    return found.merges
      .filter(({ bottom }) => bottom + 1 >= layout.firstRow)
      .flatMap(({ top, left, right }) => {
        const column = [...layout.columns].find(([, position]) => position >= left && position <= right)?.[0];
        if (column === undefined) return [];
        return [
          {
            code: 'merged-cells',
            severity: 'warning',
            place: { sheet, row: top + 1, column },
            found: found.rows[top]?.[left] ?? null,
            facts: {},
          } as const,
        ];
      });
  });
}

/** The language most headers are in, when the settings do not say. */
function languageOfHeaders(located: Located): Language {
  const headers = Object.values(located.layout.sheets).flatMap((layout) => [...(layout?.headers ?? [])]);
  const counts = LANGUAGES.map(
    (language) => headers.filter(([key, header]) => columnOf(key).words[language] === header).length,
  );
  const [chinese = 0, english = 0] = counts;
  return english > chinese ? 'en' : 'zh-CN';
}
