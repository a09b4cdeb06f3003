import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import type { Argument } from '../../../core/functions/define.ts';
import { WORDING_CATALOGUE } from '../../../core/functions/wordingCatalogue.ts';
import { WORDING_NAMES } from '../../../excel-addin/functions/wordingNames.ts';
import { CellErrorOfExcel, functionRegistry, type Registered } from './registry.ts';

let registered: ReadonlyMap<string, Registered>;
beforeAll(async () => {
  registered = functionRegistry();
  await import('../../../excel-addin/functions/functions.ts');
});

/** What Excel hands over beside the arguments. */
const INVOCATION = { address: 'Sheet1!A1' };

const callWith = async (name: string, ...sent: readonly unknown[]): Promise<unknown> =>
  registered.get(name)?.(...sent, INVOCATION);

/** An argument as Excel sends it: every parameter is a range, an error an object with its code, nothing `undefined`. */
function asSent(argument: Argument): unknown {
  const cell = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'error' in value ? new CellErrorOfExcel(String(value.error)) : value;
  if (Array.isArray(argument)) return argument.map((row) => row.map(cell));
  return argument === undefined ? null : [[cell(argument)]];
}

/** All parameters, because Excel sends `null` for those that are left out. */
const asSentTo = (name: string, args: readonly Argument[]): readonly unknown[] =>
  Object.keys(CATALOGUE.find((entry) => entry.name === name)?.parameters ?? {}).map((_, at) => asSent(args[at]));

/** Numbers of an answer to nine digits, which the catalogue writes out to six at least. */
const rounded = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (_key, value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)));

const examples = CATALOGUE.flatMap(({ name, examples: found }) =>
  found.map(({ why, args, gives }) => [`${name}: ${why.en}`, name, args, gives] as const),
);

describe('the functions that Excel calls', () => {
  it('are those of the catalogue, no more and no fewer', () => {
    expect([...registered.keys()].sort()).toEqual(CATALOGUE.map(({ name }) => name).sort());
  });

  it('load later if they read words', () => {
    expect([...WORDING_NAMES]).toEqual(WORDING_CATALOGUE.map(({ name }) => name));
  });

  it.each(examples)('%s', async (_why, name, args, gives) => {
    const answer = await callWith(name, ...asSentTo(name, args));
    const rows = Array.isArray(gives) ? gives : [[gives ?? '']];
    expect(rounded(answer)).toEqual(rounded(rows));
  });
});

describe('one argument', () => {
  it.each([
    ['a blank cell on the web', null, ''],
    ['a blank cell as our formulas send it', '', ''],
    ['a 0 that was typed, or a blank on some desktops', 0, 0],
    ['a number', 10, 0.25],
    ['a number with a format of its own', { type: 'FormattedNumber', basicValue: 10, numberFormat: '0.0' }, 0.25],
  ])('%s is what it is', async (_why, current, score) => {
    expect(await callWith('KRSCORE', [[0]], [[40]], [[current]], null, null)).toEqual([[score]]);
  });

  it('may be left out at the end without a word, as some versions do', async () => {
    expect(await callWith('KRSCORE', [[0]], [[40]], [[10]])).toEqual([[0.25]]);
  });

  it('may come as one cell instead of a range of one', async () => {
    expect(await callWith('KRSCORE', 0, 40, 10, null, null)).toEqual([[0.25]]);
  });

  it('may be a range, which costs one call and gives an array', async () => {
    const current = [[10], [null], [0], [40]];
    expect(await callWith('KRSCORE', [[0]], [[40]], current, null, null)).toEqual([[0.25], [''], [0], [1]]);
  });
});

describe('an error', () => {
  it.each([
    ['text where a number is meant', [[0]], [['forty']], '#VALUE!', 'target must be a number, not "forty"'],
    [
      'a cell that is not available',
      [[0]],
      [[{ code: '#N/A' }]],
      '#N/A',
      'target refers to a cell with the error #N/A',
    ],
    [
      'another error',
      [[0]],
      [[{ basicValue: '#DIV/0!' }]],
      '#VALUE!',
      'target refers to a cell with the error #DIV/0!',
    ],
  ])('names the argument: %s', async (_why, baseline, target, code, message) => {
    await expect(callWith('KRSCORE', baseline, target, [[1]], null, null)).rejects.toMatchObject({ code, message });
  });

  it('stands in its own cell of an array and spoils no other', async () => {
    const answer = await callWith('KRSCORE', [[0]], [[40]], [[10], [{ code: '#N/A' }], ['ten']], null, null);
    expect(answer).toMatchObject([[0.25], [{ code: '#N/A' }], [{ code: '#VALUE!' }]]);
  });
});
