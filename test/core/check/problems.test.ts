import { describe, expect, it } from 'vitest';
import { readTracker } from '../../../core/codec/readTracker.ts';
import { describeProblem } from '../../../core/display/describeProblem.ts';
import type { BookContent, RowValues } from '../../../core/host/content.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../../core/model/tracker.ts';
import { LANGUAGES } from '../../../core/model/vocabulary.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { TODAY } from '../../support/books/sample.ts';
import { columnsInOrder, withSheet, withSheets } from '../../support/books/snapshots.ts';
import { bookOf, problemsIn } from '../../support/books/tracker.ts';

const O1: RowValues = {
  'objective.id': 'S-O1',
  'objective.objective': 'Customers recommend us',
  'objective.owner': 'Lin',
};
const KR1: RowValues = {
  'kr.id': 'S-O1-KR1',
  'kr.objective': 'S-O1',
  'kr.keyResult': 'NPS from 20 to 40',
  'kr.owner': 'Lin',
  'kr.baseline': 20,
  'kr.target': 40,
  'kr.current': 25,
};
const KR2: RowValues = {
  ...KR1,
  'kr.id': 'S-O1-KR2',
  'kr.keyResult': 'Renewals from 80 to 95',
  'kr.baseline': 80,
  'kr.target': 95,
  'kr.current': 90,
};
const TEAM: RowValues = { 'team.id': 'S', 'team.name': 'Company', 'team.level': 'company' };
const SOUND: BookContent = { objectives: [O1], keyResults: [KR1, KR2], teams: [TEAM] };
const DATES: Partial<Policy> = { cycleStart: TODAY - 30, cycleEnd: TODAY + 60 };

const kr = (change: RowValues): Snapshot => bookOf({ ...SOUND, keyResults: [{ ...KR1, ...change }, KR2] }, DATES);
const objective = (change: RowValues): Snapshot => bookOf({ ...SOUND, objectives: [{ ...O1, ...change }] }, DATES);
const checkIn = (change: RowValues): Snapshot =>
  bookOf(
    {
      ...SOUND,
      checkIns: [{ 'checkIn.id': 'CI-1', 'checkIn.date': TODAY - 1, 'checkIn.keyResult': 'S-O1-KR1', ...change }],
    },
    DATES,
  );
const many = (count: number, change: (at: number) => RowValues): Snapshot =>
  bookOf({
    ...SOUND,
    objectives: Array.from({ length: count }, (_, at) => ({ ...O1, 'objective.id': `S-O${at + 1}`, ...change(at) })),
  });
const krs = (count: number): Snapshot =>
  bookOf({ ...SOUND, keyResults: Array.from({ length: count }, (_, at) => ({ ...KR1, 'kr.id': `S-O1-KR${at + 1}` })) });
const chain = (length: number): Snapshot =>
  many(length, (at) => (at > 0 ? { 'objective.alignedTo': [`S-O${at}`] } : {}));
const topDown = (change: BookContent): Snapshot =>
  bookOf({
    ...SOUND,
    ...change,
    objectives: Array.from({ length: 7 }, (_, at) => ({
      ...O1,
      'objective.id': `S-O${at + 1}`,
      'objective.level': at === 0 ? 'company' : 'team',
      ...(at === 0 ? {} : { 'objective.alignedTo': ['S-O1'] }),
    })),
  });
const without = (name: string): Snapshot => ({ sheets: SOUND_BOOK.sheets.filter((sheet) => sheet.name !== name) });
const SOUND_BOOK = bookOf(SOUND, DATES);
const merged = (top: number): Snapshot => ({
  sheets: SOUND_BOOK.sheets.map((sheet) =>
    sheet.name === 'Key results' ? { ...sheet, merges: [{ top, bottom: top, left: 2, right: 3 }] } : sheet,
  ),
});
const setting = (at: number, values: readonly (string | null)[]): Snapshot =>
  withSheet(SOUND_BOOK, 'Settings', (cells) => [...cells.slice(0, at), [...values], ...cells.slice(at)]);
const long = (rows: number): Snapshot =>
  withSheet(SOUND_BOOK, 'Objectives', (cells) => [
    ...cells,
    ...Array.from({ length: rows - cells.length }, (_, at) => [`S-X${at}`, null, null, 'Lin', 'Grow']),
  ]);
const typedOver = (column: number): Snapshot =>
  withSheet(SOUND_BOOK, 'Key results', (cells) => cells.map((row, at) => (at === 2 ? row.with(column, 0.9) : row)));

type Case = readonly [code: ProblemCode, why: string, shows: Snapshot, nearMiss: Snapshot];

/** For every problem a book that has it and one that nearly has it. */
const CASES: readonly Case[] = [
  ['not-a-number', 'words against a number', kr({ 'kr.target': 'forty' }), kr({ 'kr.target': 40 })],
  ['number-as-text', 'a number typed as text', kr({ 'kr.target': '1,234.5' }), kr({ 'kr.target': 1234.5 })],
  ['not-a-day', 'an order of day and month nobody knows', kr({ 'kr.due': '03/04/2026' }), kr({ 'kr.due': TODAY + 9 })],
  ['day-as-text', 'a day typed as text', kr({ 'kr.due': '2026-12-31' }), kr({ 'kr.due': TODAY + 9 })],
  ['not-in-list', 'a word of no list', kr({ 'kr.kind': 'percentage' }), kr({ 'kr.kind': '区间', 'kr.upper': 50 })],
  [
    'not-yes-or-no',
    'neither yes nor no',
    kr({ 'kr.kind': 'done', 'kr.current': 'nearly' }),
    kr({ 'kr.kind': 'done', 'kr.current': '是' }),
  ],
  ['formula-error', 'an error in a cell', kr({ 'kr.current': { error: '#N/A' } }), kr({ 'kr.current': '#N/A' })],
  ['out-of-range', '60 for 60 %', kr({ 'kr.confidence': 60 }), kr({ 'kr.confidence': 1 })],
  ['missing-sheet', 'a sheet was deleted', without('KPIs'), SOUND_BOOK],
  [
    'missing-column',
    'a column was deleted',
    withSheet(SOUND_BOOK, 'Objectives', columnsInOrder([0, 1, 2, 4, 5])),
    withSheet(SOUND_BOOK, 'Objectives', (cells) => cells.map((row) => row.slice(0, 20))),
  ],
  [
    'duplicate-sheet',
    'a sheet was copied',
    withSheets(SOUND_BOOK, ...SOUND_BOOK.sheets.slice(0, 1).map((sheet) => ({ ...sheet, name: 'Copy' }))),
    withSheets(SOUND_BOOK, { name: 'Copy', rows: [['Objective', 'Notes']], formulas: new Map(), merges: [] }),
  ],
  [
    'duplicate-column',
    'a column was copied with its key',
    withSheet(SOUND_BOOK, 'Teams', columnsInOrder([0, 1, 1, 2, 3, 4])),
    withSheet(SOUND_BOOK, 'Teams', columnsInOrder([0, 1, undefined, 2, 3, 4])),
  ],
  [
    'unknown-setting',
    'a key nobody knows',
    setting(5, ['rythmDays', 'Rhythm', '7']),
    setting(5, [null, 'Our own remark', null]),
  ],
  [
    'unknown-setting',
    'a value under a name nobody knows',
    setting(5, [null, 'Rhythm', '7']),
    setting(5, [null, null, '7']),
  ],
  [
    'bad-setting',
    'a number that is none',
    bookOf(SOUND, { rhythmDays: 'often' as unknown as number }),
    bookOf(SOUND, { rhythmDays: 7 }),
  ],
  [
    'bad-setting',
    'limits the wrong way round',
    bookOf(SOUND, { minKeyResults: 5, maxKeyResults: 4 }),
    bookOf(SOUND, { minKeyResults: 4, maxKeyResults: 4 }),
  ],
  ['merged-cells', 'cells merged over our columns', merged(2), merged(0)],
  ['missing-id', 'no id yet', objective({ 'objective.id': null }), SOUND_BOOK],
  ['duplicate-id', 'an id twice, whatever its case', many(2, () => ({ 'objective.id': 's-o1' })), many(2, () => ({}))],
  ['missing-statement', 'nothing is stated', objective({ 'objective.objective': '  ' }), SOUND_BOOK],
  ['missing-owner', 'nobody owns it', kr({ 'kr.owner': null }), SOUND_BOOK],
  [
    'missing-target',
    'no target',
    kr({ 'kr.target': null }),
    kr({ 'kr.target': null, 'kr.kind': 'done', 'kr.current': 'no' }),
  ],
  ['missing-upper', 'a band with one end', kr({ 'kr.kind': 'between' }), kr({ 'kr.kind': 'between', 'kr.upper': 50 })],
  [
    'missing-due',
    'nothing says when',
    bookOf({ ...SOUND, keyResults: [{ ...KR1, 'kr.kind': 'by-date', 'kr.current': null }, KR2] }),
    kr({ 'kr.kind': 'by-date', 'kr.current': null }),
  ],
  [
    'unknown-objective',
    'an objective that is not there',
    kr({ 'kr.objective': 'S-O9' }),
    kr({ 'kr.objective': 's-o1' }),
  ],
  [
    'unknown-parent',
    'aligned to nothing',
    objective({ 'objective.alignedTo': ['S-O9'] }),
    objective({ 'objective.alignedTo': ['S-O1-KR1'] }),
  ],
  ['unknown-supported', 'supports nothing', kr({ 'kr.supports': ['S-O1'] }), kr({ 'kr.supports': ['S-O1-KR2'] })],
  [
    'unknown-team',
    'a team that is not there',
    objective({ 'objective.team': 'S-MKT' }),
    bookOf({ ...SOUND, teams: [], objectives: [{ ...O1, 'objective.team': 'S-MKT' }] }),
  ],
  ['unknown-team', 'shared with a stranger', kr({ 'kr.sharedWith': 'X 100%' }), kr({ 'kr.sharedWith': 's 100%' })],
  ['unknown-key-result', 'a check-in on nothing', checkIn({ 'checkIn.keyResult': 'S-O1' }), checkIn({})],
  ['orphan', 'a key result of no objective', kr({ 'kr.objective': null }), SOUND_BOOK],
  [
    'orphan',
    'a team objective under nothing',
    many(2, (at) => ({ 'objective.level': at === 0 ? 'company' : 'team' })),
    many(2, () => ({ 'objective.level': 'team' })),
  ],
  [
    'alignment-cycle',
    'two that serve each other',
    many(2, (at) => ({ 'objective.alignedTo': [`S-O${2 - at}`] })),
    chain(2),
  ],
  ['alignment-too-deep', 'a fifth level', chain(5), chain(4)],
  [
    'too-many-parents',
    'more parents than the worksheet follows',
    many(6, (at) => (at === 0 ? { 'objective.alignedTo': [2, 3, 4, 5, 6].map((n) => `S-O${n}`) } : {})),
    many(6, (at) => (at === 0 ? { 'objective.alignedTo': [2, 3, 4].map((n) => `S-O${n}`) } : {})),
  ],
  ['too-few-key-results', 'one key result', krs(1), krs(2)],
  ['too-many-key-results', 'five key results', krs(5), krs(4)],
  [
    'too-few-company-objectives',
    'two for the company',
    many(2, () => ({ 'objective.level': 'company' })),
    many(3, () => ({ 'objective.level': 'company' })),
  ],
  [
    'too-many-company-objectives',
    'six for the company',
    many(6, () => ({ 'objective.level': 'company' })),
    many(6, (at) => ({ 'objective.level': 'company', 'objective.state': at === 0 ? 'closed' : 'active' })),
  ],
  ['zero-span', 'target equals baseline', kr({ 'kr.baseline': 40 }), kr({ 'kr.baseline': 40, 'kr.kind': 'at-least' })],
  ['zero-span', 'target 0 and no baseline', kr({ 'kr.baseline': null, 'kr.target': 0 }), kr({ 'kr.target': 0 })],
  [
    'target-is-met-at-start',
    'met before it began',
    kr({ 'kr.kind': 'at-least', 'kr.baseline': 41 }),
    kr({ 'kr.kind': 'at-least', 'kr.baseline': 39 }),
  ],
  ['negative-weight', 'a weight below zero', kr({ 'kr.weight': -1 }), kr({ 'kr.weight': 0 })],
  [
    'zero-weights',
    'nothing weighs anything',
    bookOf({ ...SOUND, keyResults: [KR1, KR2].map((row) => ({ ...row, 'kr.weight': 0 })) }),
    kr({ 'kr.weight': 0 }),
  ],
  [
    'due-before-start',
    'due before it starts',
    kr({ 'kr.start': TODAY, 'kr.due': TODAY - 1 }),
    kr({ 'kr.start': TODAY, 'kr.due': TODAY }),
  ],
  [
    'outside-cycle',
    'due before the cycle',
    kr({ 'kr.start': TODAY - 90, 'kr.due': TODAY - 31 }),
    kr({ 'kr.start': TODAY - 90, 'kr.due': TODAY - 30 }),
  ],
  [
    'shares-not-one',
    'shares of 110 %',
    kr({ 'kr.sharedWith': 'S 60%; S 50%' }),
    kr({ 'kr.sharedWith': 'S 60%; S 40%' }),
  ],
  [
    'leader-absent',
    'no leader leads',
    many(6, () => ({ 'objective.level': 'team' })),
    many(6, (at) => ({ 'objective.level': at === 0 ? 'company' : 'team' })),
  ],
  [
    'all-top-down',
    'nothing was discussed',
    topDown({}),
    topDown({ changes: [{ 'change.id': 'CH-1', 'change.why': 'talked over' }] }),
  ],
  ['check-in-in-future', 'dated tomorrow', checkIn({ 'checkIn.date': TODAY + 1 }), checkIn({ 'checkIn.date': TODAY })],
  ['current-differs', 'reported otherwise', checkIn({ 'checkIn.value': 30 }), checkIn({ 'checkIn.value': 25 })],
  ['overwritten-formula', 'a score typed over', typedOver(10), typedOver(13)],
  ['beyond-formulas', 'rows below what formulas cover', long(503), long(502)],
];

describe('problems', () => {
  it('have a case each', () => {
    expect(new Set(CASES.map(([code]) => code))).toEqual(new Set(PROBLEM_CODES));
  });

  it.each(CASES)('%s is found: %s', (code, _why, shows) => {
    expect(problemsIn(shows).map((problem) => problem.code)).toContain(code);
  });

  it.each(CASES)('%s is not found in the near miss of: %s', (code, _why, _shows, nearMiss) => {
    expect(problemsIn(nearMiss).map((problem) => problem.code)).not.toContain(code);
  });

  it.each(CASES)('%s is put into words that name the value found: %s', (code, _why, shows) => {
    const { layout } = readTracker(shows);
    for (const problem of problemsIn(shows).filter((candidate) => candidate.code === code)) {
      for (const language of LANGUAGES) {
        const { where, what, right } = describeProblem(problem, layout, language);
        expect(`${where} ${what} ${right}`).not.toMatch(/\{\w|undefined|NaN|\[object/);
        expect([where, what, right].filter((text) => text.trim() === '')).toEqual([]);
        if (typeof problem.found === 'string' && problem.place.row !== undefined && !SILENT.has(code))
          expect(what).toContain(problem.found);
      }
    }
  });

  it('says nothing about a sound book but that it is small', () => {
    expect(problemsIn(SOUND_BOOK)).toEqual([]);
  });
});

/** Problems whose sentence is not about the value in the cell. */
const SILENT: ReadonlySet<ProblemCode> = new Set(['merged-cells', 'alignment-cycle', 'too-many-parents']);
