import { cpus } from 'node:os';
import { growthExponent } from './measure.ts';
import type { Measured, Timing } from './measureSize.ts';
import { row } from './section.ts';

/** Everything one run found out. */
export interface Run {
  readonly date: string;
  /** Load average before the first size and after each. */
  readonly loads: readonly number[];
  readonly libreOffice: string | undefined;
  readonly measured: readonly Measured[];
}

/** Sizes as people say them: 1k, 10k, 1M. */
const sizeName = (size: number): string => (size >= 1e6 ? `${size / 1e6}M` : `${size / 1e3}k`);

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

const milliseconds = (value: number | undefined): string => (value === undefined ? '–' : digits(value));

const ratio = (over: number | undefined, under: number | undefined): string =>
  over === undefined || under === undefined ? '–' : `${digits(over / under)} ×`;

const ROWS: readonly (readonly [label: string, cell: (measured: Measured) => string])[] = [
  ...(
    [
      ['parse, ms', 'parse'],
      ['score + light + roll up, ms', 'assess'],
      ['all of it together, ms', 'together'],
      ['scoring alone, ms', 'scoring'],
      ['bare typed-array loop, ms', 'bare'],
      ['LibreOffice, KRSCORE formulas, ms', 'libreOffice'],
      ['LibreOffice, short formula, ms', 'libreOfficeShort'],
      ['HyperFormula, KRSCORE formulas, ms', 'hyperFormula'],
      ['HyperFormula, short formula, ms', 'hyperFormulaShort'],
      ['HyperFormula, rebuildAndRecalculate, ms', 'hyperFormulaRebuild'],
    ] as const
  ).map(([label, timing]) => [label, (measured: Measured) => milliseconds(measured.median[timing])] as const),
  ['scoring alone ÷ bare loop', ({ median }) => ratio(median.scoring, median.bare)],
  ['LibreOffice ÷ all of it', ({ median }) => ratio(median.libreOffice, median.together)],
  ['LibreOffice, short formula ÷ all of it', ({ median }) => ratio(median.libreOfficeShort, median.together)],
  ['HyperFormula ÷ all of it', ({ median }) => ratio(median.hyperFormula, median.together)],
  ['HyperFormula, short formula ÷ all of it', ({ median }) => ratio(median.hyperFormulaShort, median.together)],
  ['kept memory, MB', ({ megabytes }) => digits(megabytes)],
];

/** The run as Markdown: where it ran, the table, the targets. */
export function report(run: Run): string {
  const office = run.libreOffice === undefined ? 'no LibreOffice' : `LibreOffice ${run.libreOffice}`;
  const [cpu] = cpus();
  const header = ['median of the run', ...run.measured.map(({ size }) => sizeName(size))];
  return [
    `${run.date} · ${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores · Node ${process.version} · HyperFormula 3.5.0 · ${office}`,
    '',
    ...busyNote(run.loads),
    row(header),
    row(header.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...ROWS.map(([label, cell]) => row([label, ...run.measured.map(cell)])),
    '',
    row(['target', 'wanted', 'reached', '']),
    row(['---', '---', '---', '---']),
    ...targets(run).map(({ what, wanted, reached, met }) => row([what, wanted, reached, met ? 'met' : '**not met**'])),
  ].join('\n');
}

/** Other people's work on the machine makes every number here worse; the reader should know. */
function busyNote(loads: readonly number[]): readonly string[] {
  const most = Math.max(...loads);
  if (most <= cpus().length) return [];
  const what = `load average ${digits(Math.min(...loads))} to ${digits(most)} on ${cpus().length} cores`;
  return [`**The machine was busy with other work (${what}): times are too long, ratios shaky.**`, ''];
}

interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly reached: string;
  readonly met: boolean;
}

/** Targets of issue 2 and of design section 6, where the run measured what they are about. */
function targets({ measured }: Run): readonly Target[] {
  const found: Target[] = [];
  const big = measured.find(({ size }) => size === 100_000);
  const together = big?.median.together;
  if (together !== undefined)
    found.push({ what: 'all of it, 100k', wanted: '< 200 ms', reached: `${digits(together)} ms`, met: together < 200 });
  const versus = (what: string, timing: Timing, size: number, wanted: number): void => {
    const median = measured.find((one) => one.size === size)?.median;
    const [peer, ours] = [median?.[timing], median?.together];
    if (peer === undefined || ours === undefined) return;
    const name = `${what}, ${sizeName(size)}`;
    found.push({
      what: name,
      wanted: `≥ ${wanted} ×`,
      reached: `${digits(peer / ours)} ×`,
      met: peer / ours >= wanted,
    });
  };
  versus('LibreOffice ÷ all of it', 'libreOffice', 100_000, 1);
  versus('LibreOffice, short formula ÷ all of it', 'libreOfficeShort', 100_000, 1);
  for (const { size } of measured) versus('HyperFormula ÷ all of it', 'hyperFormula', size, 20);
  if (big?.median.scoring !== undefined && big.median.bare !== undefined) {
    const times = big.median.scoring / big.median.bare;
    found.push({
      what: 'scoring alone ÷ bare loop, 100k',
      wanted: '≤ 5 ×',
      reached: `${digits(times)} ×`,
      met: times <= 5,
    });
  }
  if (measured.length > 1) {
    const exponent = growthExponent(measured.map(({ size, median }) => [size, median.together ?? Number.NaN]));
    const sizes = `${sizeName(measured[0]?.size ?? 0)} to ${sizeName(measured[measured.length - 1]?.size ?? 0)}`;
    found.push({
      what: `growth exponent, ${sizes}`,
      wanted: '≤ 1.1',
      reached: exponent.toFixed(2),
      met: exponent <= 1.1,
    });
  }
  return found;
}
