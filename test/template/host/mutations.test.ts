import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../core/blueprint/columns.ts';
import { diff } from '../../../core/blueprint/diff.ts';
import { type BookLayout, columnLetters } from '../../../core/blueprint/layout.ts';
import { checkTracker } from '../../../core/check/checkTracker.ts';
import { locate } from '../../../core/codec/locate.ts';
import { readTracker } from '../../../core/codec/readTracker.ts';
import { describeProblem } from '../../../core/display/describeProblem.ts';
import type { Operation, WorkbookHost } from '../../../core/host/port.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import { PROBLEM_CODES, type Problem, type Tracker } from '../../../core/model/tracker.ts';
import { LANGUAGES } from '../../../core/model/vocabulary.ts';
import { assess } from '../../../core/score/assess.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { makeMemoryHost, makeXlsxHost } from '../../support/books/hosts.ts';
import { inputRows, mutated } from '../../support/books/mutations.ts';
import { ENGLISH, sampleSnapshot, TODAY } from '../../support/books/sample.ts';
import { changedCells } from '../../support/books/snapshots.ts';

/** The tables of the sample, cut to so many rows, with formulas in a few more: enough to mangle, a thousand times. */
function cutTo(most: number): Snapshot {
  return {
    sheets: sampleSnapshot(ENGLISH).sheets.map((sheet) => {
      const used = Math.min(most, sheet.rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1);
      const filled = sheet.rows.slice(0, used);
      const formulas = new Map([...sheet.formulas].filter(([row]) => row < used + SPARE_ROWS));
      return { ...sheet, rows: [...filled, ...Array.from({ length: SPARE_ROWS }, () => [])], formulas };
    }),
  };
}

const SPARE_ROWS = 3;
const SAMPLE = cutTo(1000);
const SHORT = cutTo(26);

const IDS: ReadonlySet<CellValue> = new Set(
  Object.values(itemsBySheet(readTracker(SAMPLE))).flatMap((items) => items.flatMap(({ id }) => id ?? [])),
);

/** Problems of a whole sheet or of the book; all others name a cell. */
const SHEET_CODES: ReadonlySet<string> = new Set([
  'missing-sheet',
  'duplicate-sheet',
  'missing-column',
  'duplicate-column',
  'too-few-company-objectives',
  'too-many-company-objectives',
  'leader-absent',
  'all-top-down',
]);

describe('a thousand mangled books', () => {
  it.each(Array.from({ length: 20 }, (_, at) => at))(
    'in memory, part %i: nothing throws, no row is lost, every problem names its cell',
    async (part) => {
      for (let seed = part * 50; seed < part * 50 + 50; seed += 1) await survives(mutated(SHORT, seed), makeMemoryHost);
    },
  );

  it.each(Array.from({ length: 12 }, (_, at) => at))('as files, part %i: the same', async (part) => {
    for (let seed = 10_000 + part * 5; seed < 10_000 + part * 5 + 5; seed += 1)
      await survives(mutated(SAMPLE, seed), makeXlsxHost);
  });
});

async function survives(
  { snapshot, story }: ReturnType<typeof mutated>,
  makeHost: (start: Snapshot) => Promise<WorkbookHost>,
): Promise<void> {
  try {
    const host = await makeHost(snapshot);
    const before = await host.read();
    const tracker = readTracker(before);
    const assessment = assess(tracker, TODAY);
    const problems = checkTracker(tracker, assessment);
    expect(scoresOf(assessment).filter((score) => !(score >= 0 && score <= 1))).toEqual([]);
    expect(lostRows(before, tracker)).toEqual([]);
    expect(problems.flatMap((problem) => namelessness(problem, tracker))).toEqual([]);
    const located = locate(before);
    const operations = diff(located, ENGLISH);
    expect(await host.apply(operations, ENGLISH)).toEqual({ applied: true });
    const after = await host.read();
    expect(diff(locate(after), ENGLISH)).toEqual([]);
    const restored = new Set(operations.flatMap((operation) => restoredCells(operation, located.layout)));
    expect(changedCells(before, after).filter((cell) => !restored.has(cell))).toEqual([]);
  } catch (error) {
    throw new Error(story, { cause: error });
  }
}

const scoresOf = ({ keyResults, objectives }: ReturnType<typeof assess>): readonly number[] =>
  [
    ...keyResults.flatMap(({ score, expected }) => [score, expected]),
    ...objectives.flatMap(({ own, rolledUp }) => [own.score, rolledUp.score]),
  ].filter((score) => score !== undefined);

/** Filled rows of the input that are neither in the tracker nor spoken of by a problem of their sheet. */
function lostRows(snapshot: Snapshot, tracker: Tracker): readonly string[] {
  const items = itemsBySheet(tracker);
  const rows = new Map(
    Object.entries(items).map(([key, list]) => {
      const name = Object.entries(tracker.layout.sheets).find(([sheet]) => sheet === key)?.[1]?.name;
      return [name, new Set(list.map(({ row }) => row))];
    }),
  );
  const spoken = new Set(tracker.problems.filter(({ code }) => code === 'duplicate-sheet').map(({ found }) => found));
  const lacking = new Set(
    tracker.problems
      .filter(({ code }) => code === 'missing-column')
      .map(({ place }) => tracker.layout.sheets[place.sheet]?.name),
  );
  const isMissing = tracker.problems.some(({ code }) => code === 'missing-sheet');
  return inputRows(snapshot, IDS)
    .filter(({ sheet, row }) => {
      const found = rows.get(sheet);
      return found ? !found.has(row) && !lacking.has(sheet) : !spoken.has(sheet) && !isMissing;
    })
    .map(({ sheet, row, id }) => `${sheet}!${row} ${id}`);
}

function itemsBySheet({ teams, objectives, keyResults, checkIns, kpis, retros, changes, history, cases }: Tracker) {
  return { teams, objectives, keyResults, checkIns, kpis, retros, changes, history, cases };
}

/** What is wrong with how a problem is put, if anything. */
function namelessness(problem: Problem, tracker: Tracker): readonly string[] {
  const { code, place, found } = problem;
  const faults: string[] = [];
  if (!PROBLEM_CODES.includes(code)) faults.push('unknown code');
  if (!SHEET_CODES.has(code) && (place.row === undefined || place.column === undefined)) faults.push('no cell');
  if (typeof found === 'number' && !Number.isFinite(found)) faults.push('NaN found');
  if (place.row !== undefined && place.row < 1) faults.push('no row');
  for (const language of LANGUAGES) {
    const { where, what, right } = describeProblem(problem, tracker.layout, language);
    if (/\{\w+[|}]/.test(`${where}${what}${right}`)) faults.push(`placeholder in ${what} ${right}`);
    if (where === '' || what === '' || right === '') faults.push('no words');
    if (place.row !== undefined && !where.includes(String(place.row))) faults.push(`no row in ${where}`);
  }
  return faults.map((fault) => `${code}: ${fault} ${JSON.stringify(place)}`);
}

function restoredCells(operation: Operation, { sheets }: BookLayout): readonly string[] {
  if (operation.kind !== 'restore-formulas' || !columnOf(operation.column).formula) return [];
  const layout = sheets[operation.sheet];
  const letters = columnLetters(layout?.columns.get(operation.column) ?? 0);
  return operation.rows.map((row) => `${layout?.name}!${letters}${row}`);
}
