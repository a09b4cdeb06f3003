import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import type { BookContent } from '../core/host/content.ts';
import type { Style } from '../core/host/port.ts';
import { grownContent } from '../test/excel-addin/grownContent.ts';
import { bareContext, loadInto } from '../test/hosts/sheets/runtime/bareContext.ts';
import { builtProject, lateCode } from '../test/sheets-addon/builtProject.ts';
import { checkInIntent, click, refresh, setUpNow } from '../test/sheets-addon/clicks.ts';
import { type Cost, costOf } from '../test/sheets-addon/serviceCalls.ts';
import { sheetsBook } from '../test/sheets-addon/sheetsBook.ts';
import { sampleContent } from '../test/support/books/sample.ts';
import { median, timed } from './measure.ts';
import { row, writeSection } from './section.ts';

/**
 * Counts what intents cost in Google Sheets: calls of Google's services, and how long the script takes to load. Writes
 * the tables into docs/bench.md; `--quick` writes nothing and leaves the largest book out.
 */
const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const STYLE: Style = { language: 'zh-CN', edition: 'portable' };
type Row = readonly [what: string, cost: Cost];

/** Everything that is done with one spreadsheet, from empty. */
function costsOf(name: string, content: BookContent): readonly Row[] {
  const book = sheetsBook({ sheets: [] }, { calculates: false });
  const first = String(content.keyResults?.[0]?.['kr.id']);
  return [
    [`set-up, ${name}`, costOf(book, () => setUpNow(book.host(), STYLE, content))],
    [`refresh, ${name}`, costOf(book, () => refresh(book.host()))],
    [`check-in, ${name}`, costOf(book, () => click(book, checkInIntent(first, 31)))],
    [`upgrade with nothing to do, ${name}`, costOf(book, () => click(book, { kind: 'upgrade' }))],
  ];
}

const LOADS = 41;

/** Milliseconds a script takes to load, as Google loads it for every execution. */
function loadTime(code: string): number {
  const script = new Script(code);
  const times = Array.from({ length: LOADS }, () => {
    const context = bareContext({ globals: {}, now: () => 0, log: [] });
    return timed(() => loadInto(context, script)).ms;
  });
  return median(times.slice(1));
}

async function tables(costs: readonly Row[]): Promise<string> {
  const project = await builtProject();
  const parts = [
    ['okr.js, loaded for every call', project.code],
    ['late.html, read by menu and sidebar', lateCode(project)],
  ] as const;
  const date = new Date().toISOString().slice(0, 10);
  return [
    `${date} · ${cpus()[0]?.model ?? 'unknown processor'} · Node ${process.version} · the in-memory Google Sheets of the tests`,
    '',
    row(['intent', 'calls that read or write the file', 'with handles and names']),
    row(['---', '---:', '---:']),
    ...costs.map(([what, { calls, all }]) => row([what, String(calls), String(all)])),
    '',
    row(['part of the built add-on', 'kB', 'load in the bare context, median ms']),
    row(['---', '---:', '---:']),
    ...parts.map(([name, code]) => row([name, (Buffer.byteLength(code) / 1000).toFixed(0), loadTime(code).toFixed(1)])),
    row(['sidebar.html', (Buffer.byteLength(project.files.sidebar ?? '') / 1000).toFixed(0), '–']),
  ].join('\n');
}

const BOOKS: readonly (readonly [name: string, content: BookContent])[] = [
  ['the sample', sampleContent(STYLE)],
  ['1,000 key results', grownContent(STYLE, 1000)],
  ...(options.quick ? [] : [['10,000 key results', grownContent(STYLE, 10_000)] as const]),
];

const text = await tables(BOOKS.flatMap(([name, content]) => costsOf(name, content)));
console.log(text);
if (!options.quick) writeSection('bench:sheets', text);
