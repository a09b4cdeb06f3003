import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { readTracker } from '../core/codec/readTracker.ts';
import type { BookContent } from '../core/host/content.ts';
import type { Style } from '../core/host/port.ts';
import { assess } from '../core/score/assess.ts';
import { type ExcelBook, excelBook } from '../test/excel-addin/excelBook.ts';
import { grownContent } from '../test/excel-addin/grownContent.ts';
import { checkIn, setUp, upgradeBook } from '../test/excel-addin/intents.ts';
import { sampleContent, TODAY } from '../test/support/books/sample.ts';
import { row, writeSection } from './section.ts';

/**
 * Counts what intents cost in Excel: requests, bytes and time, spoken by Microsoft's client to the emulated host.
 * Writes the table into docs/bench.md; `--quick` writes nothing and leaves the largest book out.
 */
const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const STYLE: Style = { language: 'zh-CN', edition: 'portable' };

interface Cost {
  readonly what: string;
  readonly requests: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  readonly milliseconds: number;
}

async function costOf(what: string, book: ExcelBook, work: () => Promise<unknown>): Promise<Cost> {
  const before = book.excel.trips.length;
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  const trips = book.excel.trips.slice(before);
  return {
    what,
    requests: trips.length,
    largestRequest: Math.max(...trips.map(({ request }) => request)),
    largestAnswer: Math.max(...trips.map(({ response }) => response)),
    milliseconds,
  };
}

/** Everything that is done with one book, from empty. */
async function costsOf(name: string, content: BookContent): Promise<readonly Cost[]> {
  const book = excelBook({ sheets: [] });
  const host = book.host();
  const refresh = async () => assess(readTracker(await host.read({ formulas: 'places' })), TODAY);
  return [
    await costOf(`set-up, ${name}`, book, () => setUp(host, STYLE, content)),
    await costOf(`refresh, ${name}`, book, refresh),
    await costOf(`check-in, ${name}`, book, () =>
      checkIn(host, { keyResult: firstId(content), value: 31, by: 'Mei' }, STYLE),
    ),
    await costOf(`upgrade with nothing to do, ${name}`, book, () => upgradeBook(host, STYLE)),
  ];
}

const firstId = ({ keyResults: [first] = [] }: BookContent): string => String(first?.['kr.id']);

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

function table(costs: readonly Cost[]): string {
  const date = new Date().toISOString().slice(0, 10);
  return [
    `${date} · ${cpus()[0]?.model ?? 'unknown processor'} · Node ${process.version} · time is core, Microsoft's client and the emulated host together`,
    '',
    row(['intent', 'requests', 'largest request, kB', 'largest answer, kB', 'ms']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...costs.map(({ what, requests, largestRequest, largestAnswer, milliseconds }) =>
      row([what, String(requests), kilobytes(largestRequest), kilobytes(largestAnswer), milliseconds.toFixed(0)]),
    ),
  ].join('\n');
}

const BOOKS: readonly (readonly [name: string, content: BookContent])[] = [
  ['the sample', sampleContent(STYLE)],
  ['1,000 key results', grownContent(STYLE, 1000)],
  ...(options.quick ? [] : [['10,000 key results', grownContent(STYLE, 10_000)] as const]),
];

const costs: Cost[] = [];
for (const [name, content] of BOOKS) costs.push(...(await costsOf(name, content)));
const text = table(costs);
console.log(text);
if (!options.quick) writeSection('bench:excel', text);
