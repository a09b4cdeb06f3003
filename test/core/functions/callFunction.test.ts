import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallResult, callFunction } from '../../../core/functions/callFunction.ts';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import { type Argument, type FunctionEntry, isBadArgument } from '../../../core/functions/define.ts';
import { KPILIGHT } from '../../../core/functions/kpiLight.ts';
import { KRPROGRESS } from '../../../core/functions/krProgress.ts';
import { KRSCORE } from '../../../core/functions/krScore.ts';
import { KRSMART } from '../../../core/functions/krSmart.ts';
import { OKRSCORE } from '../../../core/functions/okrScore.ts';
import { OKRVERDICT } from '../../../core/functions/okrVerdict.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { generateInputs } from '../../support/engines/generateInputs.ts';

const everyFunction = describe.each(CATALOGUE);
const nativeFunctions = CATALOGUE.filter((entry) => entry.native);

describe('blanks', () => {
  it.each(nativeFunctions)('$name takes null, "" and a missing argument for the same', (entry) => {
    for (const input of generateInputs(entry, 500)) {
      const spelled = [null, '', undefined].map((blank) => input.map((cell) => (isBlank(cell) ? blank : cell)));
      const [first, ...others] = spelled.map((args) => callFunction(entry, args));
      for (const other of others) expect(other, JSON.stringify(input)).toEqual(first);
    }
  });

  it('takes a cell of a range left blank or "" for the same', () => {
    expect(callFunction(OKRSCORE, [[[1], [null]]])).toBe(0.5);
    expect(callFunction(OKRSCORE, [[[1], ['']]])).toBe(0.5);
  });

  it('does not take white space for a blank', () => {
    expect(callFunction(KRPROGRESS, [0, 10, ' '])).toMatchObject({ why: 'not-a-number', parameter: 'current' });
  });

  it('shows no answer as "", which a worksheet does not turn into 0', () => {
    expect(callFunction(KRPROGRESS, [0, 10])).toBe('');
  });
});

describe('ranges', () => {
  it('gives a column for a column', () => {
    expect(callFunction(KRPROGRESS, [0, 40, [[10], [20], [null]]])).toEqual([[0.25], [0.5], ['']]);
  });

  it('gives a row for a row', () => {
    expect(callFunction(KRPROGRESS, [0, 40, [[10, 20]]])).toEqual([[0.25, 0.5]]);
  });

  it('repeats a row down and a column across', () => {
    expect(callFunction(KRPROGRESS, [0, [[10, 20]], [[10], [5]]])).toEqual([
      [1, 0.5],
      [0.5, 0.25],
    ]);
  });

  it('shows #N/A in cells outside the smaller of two ranges', () => {
    const cells = callFunction(KRPROGRESS, [
      0,
      [[10], [20], [40]],
      [
        [10, 10],
        [10, 10],
      ],
    ]) as CellValue[][];
    expect(cells.slice(0, 2)).toEqual([
      [1, 1],
      [0.5, 0.5],
    ]);
    expect(cells[2]).toMatchObject([{ code: '#N/A' }, { code: '#N/A' }]);
  });

  it.each([
    [
      'fewer parents than texts',
      [
        [['NPS≥60'], ['NPS≥70'], ['NPS≥80']],
        [['客户推荐'], ['客户推荐']],
      ],
      'parent',
    ],
    ['texts in a row', [[['NPS≥60', 'NPS≥70']]], 'text'],
  ])('refuses %s in KRSMART rather than leave some out', (_why, args, parameter) => {
    expect(callFunction(KRSMART, args)).toMatchObject({ why: 'sizes-differ', parameter });
  });

  it('is the same as one call per cell', () => {
    for (const entry of [KRPROGRESS, KPILIGHT]) {
      const inputs = generateInputs(entry, 200) as readonly CellValue[][];
      const columns = Object.keys(entry.parameters).map((_, at) => inputs.map((input) => [input[at] ?? null]));
      expect(callFunction(entry, columns)).toEqual(inputs.map((input) => [callFunction(entry, input)]));
    }
  });

  it('takes one cell for a range of one', () => {
    expect(callFunction(OKRVERDICT, [0.65])).toBe('ideal');
    expect(callFunction(OKRSCORE, [0.65, 2])).toBe(0.65);
  });
});

describe('errors', () => {
  it.each([
    ['#N/A', '#N/A'],
    ['#REF!', '#VALUE!'],
  ])('an error in a cell comes through: %s', (error, code) => {
    for (const entry of CATALOGUE) {
      for (const at of Object.keys(entry.parameters).keys()) {
        const args: Argument[] = Object.keys(entry.parameters).map(() => null);
        args[at] = { error };
        expect(callFunction(entry, args), `${entry.name} ${at}`).toMatchObject({ code, why: 'cell-error' });
      }
    }
  });

  it('only the cell with the error shows it', () => {
    expect(callFunction(KRPROGRESS, [0, 40, [[{ error: '#N/A' }], [20]]])).toMatchObject([[{ code: '#N/A' }], [0.5]]);
  });

  it('refuses weights of another shape, as SUMPRODUCT does', () => {
    expect(callFunction(OKRSCORE, [[[1], [0]], [[1, 2]]])).toMatchObject({ why: 'sizes-differ', parameter: 'weights' });
  });

  it('refuses numbers that overflow, rather than show NaN', () => {
    expect(callFunction(KRPROGRESS, [-1e308, 1e308, 1e308])).toMatchObject({ code: '#VALUE!' });
    expect(callFunction(KRSCORE, [-1e308, 1e308, 1e308])).toMatchObject({ code: '#VALUE!' });
  });
});

everyFunction('$name', (entry) => {
  it('refuses too many arguments', () => {
    const args = [...Object.keys(entry.parameters).map(() => null), 1];
    expect(callFunction(entry, args)).toMatchObject({ why: 'sizes-differ' });
  });

  it('never throws and never shows NaN, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: Object.keys(entry.parameters).length + 1 }), (args) => {
        for (const cell of cellsOf(callFunction(entry, args))) expect(isAnswer(cell)).toBe(true);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('leaves its arguments alone', () => {
    for (const { args } of entry.examples) expect(callFunction(entry, frozen(args))).toEqual(callFunction(entry, args));
  });
});

const isBlank = (argument: Argument): boolean => argument === null || argument === '' || argument === undefined;

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 46200 }),
  fc.string({ maxLength: 8 }),
  fc.constantFrom('done', 'between', '按期完成', 'ratio', 'skip', '__proto__', 'constructor', 'toString'),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: '#N/A' }, { error: '#NAME?' }, { error: '' }),
);

/** Cells, ranges, ranges without cells, and ragged ones, which no host gives but a caller of core could. */
const anyArgument: fc.Arbitrary<Argument> = fc.oneof(
  anyCell,
  fc.constant(undefined),
  fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 4 }),
);

const cellsOf = (result: CallResult): readonly unknown[] => (Array.isArray(result) ? result.flat() : [result]);

const isAnswer = (cell: unknown): boolean =>
  typeof cell === 'string' || isBadArgument(cell) || (typeof cell === 'number' && Number.isFinite(cell));

function frozen(args: FunctionEntry['examples'][number]['args']): readonly Argument[] {
  return Object.freeze(
    args.map((argument) =>
      Array.isArray(argument) ? Object.freeze(argument.map((row) => Object.freeze([...row]))) : argument,
    ),
  );
}
