import { describe, expect, it } from 'vitest';
import { linesOf } from '../../cli/lines.ts';
import { CATALOGUE } from '../../core/functions/catalogue.ts';
import type { Argument } from '../../core/functions/define.ts';
import { isCellError } from '../../core/values/cell.ts';
import { runBuilt } from '../support/cli/builtCli.ts';
import { okr, okrInChinese } from '../support/cli/world.ts';

const EXAMPLES = CATALOGUE.flatMap(({ name, examples }) =>
  examples.map(({ why, args, gives }) => ({ name, why: why.en, args, gives })),
);

/** An argument as somebody types it. */
function typed(argument: Argument): string {
  if (argument === null || argument === undefined) return '';
  return typeof argument === 'object' ? JSON.stringify(argument) : String(argument);
}

describe.each(EXAMPLES)('$name: $why', ({ name, args, gives }) => {
  it('as arguments', async () => {
    const { code, out } = await okr(['call', name, ...args.map(typed)]);
    expect(code).toBe(0);
    const rows = Array.isArray(gives) ? out.split('\n').map((row) => row.split('\t')) : out;
    expectCells(rows, gives);
  });

  it('as a JSON line', async () => {
    const { code, out, error } = await okr(['call', '--jsonl'], { lines: [JSON.stringify({ fn: name, args })] });
    expect([code, error]).toEqual([0, '']);
    expectCells(JSON.parse(out).value, gives);
  });
});

it('the built command answers them in step', async () => {
  const input = EXAMPLES.map(({ name, args }) => `${JSON.stringify({ fn: name, args })}\n`).join('');
  const { code, out } = await runBuilt(['call', '--jsonl'], { input });
  expect(code).toBe(0);
  const answers = out.trimEnd().split('\n');
  expect(answers).toHaveLength(EXAMPLES.length);
  for (const [at, { gives }] of EXAMPLES.entries()) expectCells(JSON.parse(answers[at] ?? '').value, gives);
  expect((await runBuilt(['call', 'KRSCORE', '0', '40', '10'])).out).toBe('0.25\n');
});

describe('okr call reads', () => {
  it.each([
    // why                        arguments                                              answer
    ['any case of the name', ['krscore', '0', '40', '10'], '0.25'],
    ['a negative last', ['KRSCORE', '0', '100', '-5'], '0'],
    ['a negative first', ['KRSCORE', '-100', '100', '0'], '0.5'],
    ['a negative fraction', ['KRSCORE', '-.5', '.5', '0'], '0.5'],
    ['a negative power', ['KRSCORE', '-1e2', '1e2', '0'], '0.5'],
    ['negatives after --', ['KRSCORE', '--', '-100', '100', '-50'], '0.25'],
    ['a blank', ['KRSCORE', '', '40', '10'], '0.25'],
    ['days', ['KRSCORE', '2026-01-01', '2026-04-01', '2026-04-10', 'by-date'], '0.9'],
    ['a flat range as a column', ['KRSCORE', '0', '40', '[10,20]'], '0.25\n0.5'],
    ['a range of rows', ['KRSCORE', '0', '40', '[[10,20]]'], '0.25\t0.5'],
    ['yes and no', ['KRSCORE', '', '', 'TRUE', 'done'], '1'],
    ['an error cell in a range', ['KRSCORE', '0', '40', '[10,{"error":"#N/A"}]'], '0.25\n#N/A'],
  ])('%s', async (_why, argv, answer) => {
    expect(await okr(['call', ...argv])).toMatchObject({ code: 0, out: answer, error: '' });
  });
});

describe('okr call refuses', () => {
  it.each([
    // arguments                       code English                          Chinese
    [['KRSCORE', '0', '40', 'abc'], 1, /^#VALUE! current must be a number, not "abc"$/, /^#VALUE! “当前值”要填数字/],
    [['KRSCORE', '0', '40', '[not json'], 1, /^#VALUE! current must be a number/, /^#VALUE! “当前值”要填数字/],
    [['KRSCORE', '1e999', '40', '1'], 1, /#NUM!/, /#NUM!/],
    [['KRSCORE', '1', '2', '3', '', '5', '6'], 1, /has the wrong size or number$/, /个数不对$/],
    [['KRNOTHING'], 2, /^There is no function KRNOTHING; there are: KRPROGRESS, /, /^没有函数 KRNOTHING；有：/],
  ])('%j', async (argv, code, english, chinese) => {
    const told = await okr(['call', ...argv]);
    expect([told.code, told.out]).toEqual([code, '']);
    expect(told.error).toMatch(english);
    expect((await okrInChinese(['call', ...argv])).error).toMatch(chinese);
  });
});

describe('okr call --jsonl keeps step', () => {
  const deep = `{"fn":"KRSCORE","args":[0,40,${'['.repeat(200_000)}${']'.repeat(200_000)}]}`;
  const LINES: readonly (readonly [line: string, answer: RegExp])[] = [
    ['{"fn":"KRSCORE","args":[0,40,10]}', /^\{"value":0\.25\}$/],
    ['', /"#VALUE!"/],
    ['not json', /"#VALUE!"/],
    ['null', /"#VALUE!"/],
    ['[]', /"#VALUE!"/],
    ['{"fn":1,"args":[]}', /"#VALUE!"/],
    ['{"fn":"KRSCORE"}', /"#VALUE!"/],
    ['{"fn":"NO","args":[]}', /"#NAME\?"/],
    ['{"fn":"KRSCORE","args":[0,40,"abc"]}', /"#VALUE!"/],
    ['{"fn":"KRSCORE","args":[0,40,1e999]}', /"#VALUE!"/],
    ['{"fn":"KRSCORE","args":[0,40,[[[1]]]]}', /"#VALUE!"/],
    ['{"fn":"KRSCORE","args":[0,40,{"a":1}]}', /^\{"value":""\}$/],
    [deep, /"#VALUE!"/],
    ['{"fn":"KRSCORE","args":[0,40,20]}\r', /^\{"value":0\.5\}$/],
  ];

  it('whatever is wrong with a line', async () => {
    const { code, out } = await okr(['call', '--jsonl'], { lines: LINES.map(([line]) => line) });
    expect(code).toBe(0);
    const answers = out.split('\n');
    expect(answers).toHaveLength(LINES.length);
    for (const [at, [, answer]] of LINES.entries()) expect(answers[at]).toMatch(answer);
  });

  it('and a line separator inside a string is no new line', async () => {
    const input = '\ufeff{"fn":"KRSCORE","args":[0,40,"a\u2028b\u2029"]}\r\n{"fn":"KRSCORE","args":[0,40,10]}';
    const { out } = await runBuilt(['call', '--jsonl'], { input });
    const answers = out.trimEnd().split('\n');
    expect(answers).toHaveLength(2);
    expect(answers[0]).toContain('\\u2028');
    expect(answers[1]).toBe('{"value":0.25}');
  });

  it('and lines are whole however the stream is cut', async () => {
    const chunks = async function* () {
      yield* ['a', 'b\nc\r', '\n\n', 'd'];
    };
    const lines: string[] = [];
    for await (const line of linesOf(chunks())) lines.push(line);
    expect(lines).toEqual(['ab', 'c', '', 'd']);
  });

  it('through 100,000 lines without growing', async () => {
    const few = await runBuilt(['call', '--jsonl'], { input: '{"fn":"KRSCORE","args":[0,100000,1]}\n'.repeat(1000) });
    const input = Array.from({ length: 100_000 }, (_, at) => `{"fn":"KRSCORE","args":[0,100000,${at}]}\n`).join('');
    const { code, out, peak } = await runBuilt(['call', '--jsonl'], { input });
    expect(code).toBe(0);
    const answers = out.trimEnd().split('\n');
    expect(answers).toHaveLength(100_000);
    expect(answers.every((answer, at) => JSON.parse(answer).value === at / 100_000)).toBe(true);
    console.log(`1,000 lines: ${few.peak} MB; 100,000 lines: ${peak} MB`);
    expect(peak - few.peak).toBeLessThan(100);
  });
});

describe('KRRANGE explains itself beside its cells', () => {
  const argv = ['call', 'KRRANGE', '[[100,120,110],[200,240,220],[50,60,55]]', '100', '140'];
  it.each([
    ['English', okr, /^safe 110 · stretch .* · reckless 125\ntoo high: /],
    ['Chinese', okrInChinese, /^稳妥 110 · 挑战 .* · 冒进 125\n偏高：/],
  ])('in %s', async (_language, run, words) => {
    const { out, error } = await run(argv);
    expect(out.split('\t')).toHaveLength(4);
    expect(error).toMatch(words);
  });
});

/** Numbers to 1e-12; on the command line everything is text. */
function expectCells(found: unknown, wanted: unknown): void {
  if (Array.isArray(wanted)) {
    expect(found).toHaveLength(wanted.length);
    for (const [at, cell] of wanted.entries()) expectCells((found as readonly unknown[])[at], cell);
  } else if (typeof wanted === 'number') {
    expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(1e-12);
  } else if (isCellError(wanted as never) && typeof found === 'string') {
    expect(found).toBe((wanted as { readonly error: string }).error);
  } else {
    expect(found ?? '').toEqual(wanted ?? '');
  }
}
