import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../core/policy/policy.ts';
import { verdictOn } from '../../../core/score/verdict.ts';
import type { ObjectiveView } from '../../../core/view/view.ts';
import {
  BOARD_BY,
  type BoardBy,
  type BoardRow,
  bandOf,
  boardRows,
  PROGRESS_BANDS,
  type ProgressBand,
} from '../../../pane/models/boardRows.ts';
import { burnUpShapes } from '../../../pane/models/burnUp.ts';
import { distribution } from '../../../pane/models/distribution.ts';
import { findKeyResults, firstOfInterest } from '../../../pane/models/findKeyResults.ts';
import { aKeyResult, aKpi, anItem, anObjective, aTracker } from '../support/views.ts';

const objectives: readonly ObjectiveView[] = [
  anObjective({ id: 'a', priority: '2', rolledUp: 0.65, expected: 0.6, lit: { light: 'green', reason: '' } }),
  anObjective({ id: 'b', priority: '1', rolledUp: 0.1, expected: 0.6, lit: { light: 'red', reason: '' } }),
  anObjective({ id: 'c', priority: null, rolledUp: null, expected: null, lit: { light: 'no-data', reason: '' } }),
  anObjective({ id: 'd', priority: '1', rolledUp: 0.3, expected: 0.6, lit: { light: 'red', reason: '' } }),
];

const shown = (row: BoardRow): string => {
  if (row.kind === 'objective') return row.objective.id ?? '';
  const { group } = row;
  const name = group.by === 'risk' ? group.light : group.by === 'progress' ? group.band : group.priority;
  return `# ${name} ${row.count} ${row.mean === null ? '-' : row.mean.toFixed(2)}`;
};

describe('the board', () => {
  it.each<readonly [by: BoardBy, rows: readonly string[]]>([
    ['risk', ['# red 2 0.20', 'b', 'd', '# no-data 1 -', 'c', '# green 1 0.65', 'a']],
    ['progress', ['# low 2 0.20', 'b', 'd', '# ideal 1 0.65', 'a', '# none 1 -', 'c']],
    ['priority', ['# 1 2 0.20', 'b', 'd', '# 2 1 0.65', 'a', '# null 1 -', 'c']],
  ])('groups by %s, what asks for most first', (by, rows) => {
    expect(boardRows(aTracker({ objectives, kpis: [aKpi()] }), by).map(shown)).toEqual(rows);
  });
  it.each(BOARD_BY)('loses no objective by %s', (by) => {
    const rows = boardRows(aTracker({ objectives }), by).filter(({ kind }) => kind === 'objective');
    expect(rows).toHaveLength(objectives.length);
  });
  it.each<readonly [why: string, score: number | null, band: ProgressBand]>([
    ['no score', null, 'none'],
    ['just under low', 0.399, 'low'],
    ['low itself', 0.4, 'below'],
    ['ideal begins at 0.6', 0.6, 'ideal'],
    ['ideal ends at 0.7, however it was added up', 0.1 + 0.6, 'ideal'],
    ['above', 0.71, 'above'],
    ['too safe from 0.9', 0.9, 'high'],
  ])('%s', (_why, score, band) => {
    expect(bandOf(score, DEFAULT_POLICY)).toBe(band);
    expect(PROGRESS_BANDS).toContain(band);
  });
  it.each<readonly [why: string, score: number, band: ProgressBand]>([
    ['low by its own limit', 0.25, 'low'],
    ['below', 0.3, 'below'],
    ['ideal by its own limits', 0.55, 'ideal'],
    ['above', 0.7, 'above'],
    ['too safe where the book says so', 0.8, 'high'],
  ])('bands are those of the settings: %s', (_why, score, band) => {
    expect(bandOf(score, { low: 0.3, idealLow: 0.5, idealHigh: 0.6, high: 0.8 })).toBe(band);
  });
  it('too safe wins where the ideal band ends at the same limit, as in the verdict', () => {
    const bands = { low: 0.3, idealLow: 0.5, idealHigh: 0.8, high: 0.8 };
    expect(bandOf(0.8, bands)).toBe('high');
    expect(verdictOn([0.8], bands)?.verdict).toBe('too-safe');
  });
  it('groups objectives by the bands of its book', () => {
    const view = aTracker({ objectives, bands: { low: 0.2, idealLow: 0.25, idealHigh: 0.6, high: 0.65 } });
    expect(boardRows(view, 'progress').map(shown)).toEqual([
      '# low 1 0.10',
      'b',
      '# ideal 1 0.30',
      'd',
      '# high 1 0.65',
      'a',
      '# none 1 -',
      'c',
    ]);
  });
});

describe('the distribution', () => {
  it.each<readonly [why: string, score: number | null, bin: number]>([
    ['0 lies in the first', 0, 0],
    ['an edge lies above', 0.3, 3],
    ['an edge that binary numbers miss as well', 0.7, 7],
    ['1 lies in the last', 1, 9],
    ['no answer lies in none', null, -1],
  ])('%s', (_why, score, bin) => {
    expect(distribution([score]).findIndex(({ count }) => count === 1)).toBe(bin);
  });
  it('counts every score once', () => {
    const scores = Array.from({ length: 101 }, (_, at) => at / 100);
    expect(distribution(scores).reduce((sum, { count }) => sum + count, 0)).toBe(101);
  });
});

describe('a burn-up', () => {
  const frame = { width: 100, height: 50 };
  const burnUp = anItem().burnUp ?? undefined;
  it('begins at the start, ends at the due date, and grows upwards', () => {
    const shapes = burnUp && burnUpShapes(burnUp, frame);
    expect(shapes?.expected).toBe('M0,50L100,0');
    expect(shapes?.dots.map(({ x, y }) => [Math.round(x), Math.round(y * 10) / 10])).toEqual([
      [14, 47.5],
      [35, 44],
      [55, 40],
    ]);
  });
  it('opens its forecast from the last check-in', () => {
    const shapes = burnUp && burnUpShapes(burnUp, frame);
    expect(shapes?.forecast).toMatch(/^M54\.9\d*,40L100,27\.5$/);
    expect(shapes?.band).toContain('L100,35');
  });
  it('forecasts nothing once the due date is past', () => {
    const late = burnUp && { ...burnUp, points: [{ day: '2027-01-10', score: 0.5 }] };
    expect(late && burnUpShapes(late, frame)?.forecast).toBe('');
  });
  it.each([
    ['without days there is nothing to draw', { points: [], start: null, due: null }],
    ['neither is there on a single day', { points: [{ day: '2026-10-01', score: 0 }], start: '2026-10-01', due: null }],
  ])('%s', (_why, patch) => {
    expect(burnUp && burnUpShapes({ ...burnUp, ...patch }, frame)).toBeUndefined();
  });
});

describe('finding a key result', () => {
  const view = aTracker({
    keyResults: [
      aKeyResult({ id: 'A-1', text: 'Alpha', lit: { light: 'green', reason: '' } }),
      aKeyResult({ id: null, text: 'Alpha without an id' }),
      aKeyResult({ id: 'B-1', text: 'Beta', owner: '王伟', lit: { light: 'outdated', reason: '' } }),
      ...Array.from({ length: 20 }, (_, at) =>
        aKeyResult({ id: `C-${at}`, text: 'Gamma', lit: { light: 'green', reason: '' } }),
      ),
    ],
  });
  it.each<readonly [why: string, search: string, count: number]>([
    ['nothing typed finds nothing', ' ', 0],
    ['by text, but none without an id', 'alpha', 1],
    ['by owner', '王', 1],
    ['eight at most', 'gamma', 8],
  ])('%s', (_why, search, count) => {
    expect(findKeyResults(view, search)).toHaveLength(count);
  });
  it('begins with what is worst', () => {
    expect(firstOfInterest(view)?.id).toBe('B-1');
    expect(firstOfInterest(aTracker({ keyResults: [] }))).toBeUndefined();
  });
});
