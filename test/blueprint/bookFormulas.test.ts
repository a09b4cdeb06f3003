import { afterAll, describe, expect, it, vi } from 'vitest';
import { blueprintLayout } from '../../core/blueprint/blueprintLayout.ts';
import { COLUMNS } from '../../core/blueprint/columns.ts';
import { spellerFor } from '../../core/blueprint/speller.ts';
import { checkTracker } from '../../core/check/checkTracker.ts';
import type { Style } from '../../core/host/port.ts';
import { LANGUAGES, LIGHTS } from '../../core/model/vocabulary.ts';
import { assess } from '../../core/score/assess.ts';
import { type CellValue, isBlank } from '../../core/values/cell.ts';
import { dayOf } from '../../core/values/day.ts';
import { settingRows, type TypedBook, type TypedRow } from '../support/engines/wholeBook.ts';
import { generateBooks } from '../support/engines/wholeBookArbitrary.ts';
import { type Comparison, compareBook } from '../support/engines/wholeBookCompare.ts';
import { calculateWithHyperFormula } from '../support/engines/wholeBookHyperFormula.ts';

const BOOKS = 60;
const BATCH = 10;

const styleOf = (at: number): Style => ({ language: LANGUAGES[at % LANGUAGES.length] ?? 'en', edition: 'portable' });

const compare = (book: TypedBook, at = 0, today = 0): Comparison =>
  compareBook(book, styleOf(at), calculateWithHyperFormula, today);

describe('the worksheet comes to the same numbers and lights as core', () => {
  const books = generateBooks(BOOKS);
  const done: Comparison[] = [];

  it.each(Array.from({ length: BOOKS / BATCH }, (_, batch) => batch * BATCH))(
    'in the books from number %i',
    (first) => {
      const compared = books.slice(first, first + BATCH).map((book, at) => compare(book, at));
      done.push(...compared);
      expect(
        compared.flatMap(({ differences }, at) => differences.map((one) => ({ book: first + at, ...one }))),
      ).toEqual([]);
    },
  );

  // A generator that made nothing but empty rows would agree as well.
  afterAll(() => {
    const lights = done.flatMap(({ tracker }) => assess(tracker, 0).keyResults.map(({ lit }) => lit));
    const scores = done.flatMap(({ tracker }) => assess(tracker, 0).objectives.map(({ rolledUp }) => rolledUp.score));
    expect(new Set(lights.map(({ light }) => light))).toEqual(new Set(LIGHTS));
    expect(new Set(lights.map(({ reason }) => reason.why)).size).toBeGreaterThanOrEqual(9);
    expect(new Set(scores).size).toBeGreaterThan(BOOKS * 3);
    expect(done.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(BOOKS * 200);
  });
});

const [START, END] = [46296, 46387];
const SETTINGS = settingRows({ cycleStart: START, cycleEnd: END, asOf: START + 50 });

const objective = (id: string, alignedTo: CellValue = null): TypedRow => ({
  'objective.id': id,
  'objective.objective': 'Grow',
  'objective.alignedTo': alignedTo,
});
const keyResult = (row: TypedRow): TypedRow => ({
  'kr.id': 'S-O1-KR1',
  'kr.objective': 'S-O1',
  'kr.target': 10,
  ...row,
});

const bookWith = (part: TypedBook): TypedBook => ({
  settings: SETTINGS,
  objectives: [objective('S-O1')],
  keyResults: [keyResult({ 'kr.current': 5 })],
  ...part,
});

it('looks at today when somebody has emptied the as-of day', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 20, 12), toFake: ['Date'] });
  const settings = settingRows({ cycleStart: START, cycleEnd: END });
  const { differences } = compare(bookWith({ settings }), 0, dayOf(2026, 11, 20));
  vi.useRealTimers();
  expect(differences).toEqual([]);
});

describe('what core reads otherwise than the worksheet is named by the check', () => {
  it.each<readonly [why: string, part: TypedBook, code: string]>([
    [
      'two objectives aligned to each other',
      {
        objectives: [objective('S-O1', 'S-O2'), objective('S-O2', 'S-O1')],
        keyResults: [keyResult({ 'kr.current': 5 }), keyResult({ 'kr.objective': 'S-O2', 'kr.current': 9 })],
      },
      'alignment-cycle',
    ],
    ['a number typed as text', { keyResults: [keyResult({ 'kr.current': '5' })] }, 'number-as-text'],
    [
      'a percentage typed as text',
      { keyResults: [keyResult({ 'kr.target': '1000%', 'kr.current': 5 })] },
      'number-as-text',
    ],
    [
      'a start typed as text',
      { keyResults: [keyResult({ 'kr.start': '2026-11-01', 'kr.current': 5 })] },
      'day-as-text',
    ],
    [
      'the day of a check-in typed as text',
      { checkIns: [{ 'checkIn.keyResult': 'S-O1-KR1', 'checkIn.date': '2026-11-15' }] },
      'day-as-text',
    ],
    [
      'more parents than the worksheet follows',
      {
        objectives: [
          objective('S-O1', 'S-O2;S-O3;S-O4;S-O5;S-O6'),
          ...['2', '3', '4', '5', '6'].map((n) => objective(`S-O${n}`)),
        ],
      },
      'too-many-parents',
    ],
  ])('%s', (_why, part, code) => {
    const { tracker, differences } = compare(bookWith(part));
    expect(differences).not.toEqual([]);
    expect(checkTracker(tracker, assess(tracker, 0)).map((problem) => problem.code)).toContain(code);
  });
});

it('has no formula that Excel would refuse for its length, whatever name people give a sheet', () => {
  const layout = blueprintLayout('en');
  const named = Object.entries(layout.sheets).map(([key, sheet]) => [key, { ...sheet, name: key.padEnd(31, '_') }]);
  const at = spellerFor({ ...layout, sheets: Object.fromEntries(named) }, 'portable', 99_999);
  const lengths = Object.values(COLUMNS).flatMap((columns) =>
    columns.flatMap(({ key, formula }) => (formula ? [[key, formula(at).length] as const] : [])),
  );
  expect(lengths.filter(([, length]) => length > 8192)).toEqual([]);
});

it('keeps the deliberate differences out of the generated books', () => {
  const typed = generateBooks(BOOKS).flatMap(({ keyResults = [] }) => keyResults.map((row) => row['kr.current']));
  expect(typed.filter((cell) => typeof cell === 'string' && !isBlank(cell) && Number.isFinite(Number(cell)))).toEqual(
    [],
  );
});
