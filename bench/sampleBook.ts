import { COLUMNS } from '../core/blueprint/columns.ts';
import type { ColumnKey, TableKey } from '../core/blueprint/keys.ts';
import { sheetWords } from '../core/blueprint/sheets.ts';
import type { FoundSheet, Snapshot } from '../core/host/snapshot.ts';
import { AMBITIONS, CATEGORIES, type Kind, LEVELS } from '../core/model/vocabulary.ts';
import type { CellValue } from '../core/values/cell.ts';
import { type Day, dayOf } from '../core/values/day.ts';
import { word } from '../core/words/terms.ts';
import { type Chance, chanceFrom } from './chance.ts';

const START = dayOf(2026, 10, 1) ?? 0;
const END = dayOf(2026, 12, 31) ?? 0;

/** The day every sample book is judged on: two thirds into its cycle. */
export const TODAY: Day = START + 60;

type Row = Partial<Record<ColumnKey, CellValue>>;

/**
 * A filled Chinese book of n key results as an .xlsx reader hands it over: key row, header row, then arrays of cells,
 * calculated columns with their cached values included. n/4 objectives in a tree of four levels, n/2 check-ins.
 */
export function sampleBook(n: number, seed = 1): Snapshot {
  const chance = chanceFrom(seed);
  const count = Math.max(1, Math.floor(n / 4));
  return {
    sheets: [
      sheetOf('settings', [
        { 'setting.key': 'cycleStart', 'setting.value': START },
        { 'setting.key': 'cycleEnd', 'setting.value': END },
      ]),
      sheetOf('objectives', objectives(count, chance)),
      sheetOf(
        'keyResults',
        Array.from({ length: n }, (_, at) => keyResult(at, { total: n, objectiveCount: count }, chance)),
      ),
      sheetOf(
        'checkIns',
        Array.from({ length: Math.floor(n / 2) }, () => checkIn(n, chance)),
      ),
      ...(['teams', 'kpis', 'retros', 'changes', 'history', 'cases'] as const).map((key) => sheetOf(key, [])),
    ],
  };
}

function sheetOf(key: TableKey, rows: readonly Row[]): FoundSheet {
  const columns = COLUMNS[key];
  const cells = rows.map((row) => columns.map((column) => row[column.key] ?? (column.formula ? '' : null)));
  return {
    name: sheetWords(key)['zh-CN'],
    rows: [columns.map((column) => column.key), columns.map((column) => column.words['zh-CN']), ...cells],
    formulas: new Map(),
    merges: [],
  };
}

/** Shares of company, departments, teams and persons among the objectives; each is aligned to one a level above. */
const LEVEL_ENDS = [0.01, 0.05, 0.25, 1];

function objectives(count: number, chance: Chance): readonly Row[] {
  const ends = LEVEL_ENDS.map((end) => Math.max(1, Math.floor(end * count)));
  return Array.from({ length: count }, (_, at) => {
    const depth = ends.findIndex((end) => at < end);
    const [from, to] = [ends[depth - 2] ?? 0, ends[depth - 1] ?? 0];
    return {
      'objective.id': `O${at + 1}`,
      'objective.level': word('level', LEVELS[depth] ?? 'person', 'zh-CN'),
      'objective.team': `T${chance.below(50) + 1}`,
      'objective.owner': `负责人${chance.below(5000)}`,
      'objective.objective': `让客户更愿意把我们推荐给同行 ${at + 1}`,
      'objective.alignedTo': depth > 0 ? `O${from + chance.below(to - from) + 1}` : null,
      'objective.ambition': chance.maybe(0.7, () => word('ambition', chance.pick(AMBITIONS), 'zh-CN')),
      'objective.weight': chance.maybe(0.5, () => chance.below(4) + 1),
      'objective.state': word('state', chance.below(50) === 0 ? 'closed' : 'active', 'zh-CN'),
    };
  });
}

/** Three of five are plain metrics; the rest shares the other kinds. */
const KINDS: readonly Kind[] = [
  ...Array.from({ length: 12 }, () => 'metric' as const),
  'at-least',
  'at-most',
  'at-least',
  'between',
  'milestone',
  'milestone',
  'done',
  'by-date',
];

function keyResult(at: number, counts: { total: number; objectiveCount: number }, chance: Chance): Row {
  const { total, objectiveCount } = counts;
  const kind = chance.pick(KINDS);
  return {
    'kr.id': `KR${at + 1}`,
    'kr.objective': `O${Math.floor((at * objectiveCount) / total) + 1}`,
    'kr.keyResult': `把续费率从去年的水平提高到新的高度 ${at + 1}`,
    'kr.owner': `负责人${chance.below(5000)}`,
    'kr.kind': kind === 'metric' && chance.below(3) === 0 ? null : word('kind', kind, 'zh-CN'),
    'kr.unit': chance.pick(['%', '万元', '个', null]),
    ...measureOf(kind, chance),
    'kr.score': chance.unit(),
    'kr.expected': chance.unit(),
    'kr.light': '● 正常',
    'kr.confidence': chance.maybe(0.8, () => Math.round(chance.unit() * 20) / 20),
    'kr.weight': chance.maybe(0.6, () => chance.below(5) + 1),
    'kr.start': chance.maybe(0.4, () => START + chance.below(20)),
    'kr.due': chance.maybe(0.6, () => END - chance.below(20)),
    'kr.category': chance.maybe(0.5, () => word('category', chance.pick(CATEGORIES), 'zh-CN')),
    'kr.sharedWith': chance.maybe(0.03, () => 'T1 60%; T2 40%'),
    'kr.supports': chance.maybe(0.05, () => `KR${chance.below(at + 1) + 1}`),
  };
}

function measureOf(kind: Kind, chance: Chance): Row {
  const blankCurrent = chance.unit() < 0.12;
  if (kind === 'done') return { 'kr.current': blankCurrent ? null : chance.pick(['是', '否']) };
  if (kind === 'by-date') return { 'kr.current': chance.unit() < 0.6 ? null : START + 50 + chance.below(60) };
  const baseline = kind === 'milestone' ? 0 : chance.below(100);
  const target = kind === 'milestone' ? 3 + chance.below(5) : baseline + 10 + chance.below(1000) / 10;
  const current =
    kind === 'milestone' ? chance.below(target + 1) : baseline + (target - baseline) * (chance.unit() * 1.3 - 0.1);
  return {
    'kr.baseline': chance.maybe(0.9, () => baseline),
    'kr.target': target,
    'kr.upper': kind === 'between' ? target + 10 : null,
    'kr.current': blankCurrent ? null : current,
  };
}

function checkIn(keyResults: number, chance: Chance): Row {
  return {
    'checkIn.id': `C${chance.below(1e9)}`,
    'checkIn.date': START + chance.below(60),
    'checkIn.keyResult': `KR${chance.below(keyResults) + 1}`,
    'checkIn.value': chance.maybe(0.8, () => chance.below(1000) / 10),
    'checkIn.confidence': chance.maybe(0.7, () => Math.round(chance.unit() * 20) / 20),
    'checkIn.progress': chance.maybe(0.8, () => '本周与三家重点客户完成续约谈判'),
    'checkIn.by': `负责人${chance.below(5000)}`,
  };
}
