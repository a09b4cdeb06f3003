import { describe, expect, it } from 'vitest';
import { SHEET_COLUMNS, type TableKey } from '../../../core/blueprint/keys.ts';
import { columnLetters } from '../../../core/blueprint/layout.ts';
import { locate } from '../../../core/codec/locate.ts';
import type { Operation } from '../../../core/host/port.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import type { Package } from '../../../template/package/package.ts';
import { definedNamesOf } from '../../../template/patch/definedNames.ts';
import { plainFile } from '../../../template/render/plainFile.ts';
import { itemsOf, remaining, type Upgrade, upgradeBook } from '../../contract/steps.ts';
import { fileHost } from '../../support/books/hosts.ts';
import {
  addOwnSheets,
  hidden,
  movedSample,
  OWN_SHEETS,
  partsOf,
  sampleWithOwnSheets,
  saved,
  typed,
  withoutSheet,
} from '../../support/books/mangledFiles.ts';
import { CHINESE, ENGLISH, LAMBDA, sampleFile, sampleSnapshot } from '../../support/books/sample.ts';
import { changedCells, columnsInOrder, withName, withSheet } from '../../support/books/snapshots.ts';
import { sdkErrors } from '../../support/validate.ts';
import { changedParts, opened, textOf } from '../package/books.ts';

/** Put together once: packages are never changed in place. */
const whole = sampleWithOwnSheets(ENGLISH);
const sample = (): Promise<Package> => whole;

/** Cells of a row with nothing in them any more, formulas included. */
const cleared = (row: number, width: number) =>
  Array.from({ length: width }, (_, column) => ({ row, column, value: null }));

const WIDTH = SHEET_COLUMNS.keyResults.length;

/** A column of the user's own, right of everything in Key results. */
const OWN_COLUMN = [
  { row: 2, column: 40, value: 'Jira' },
  ...Array.from({ length: 20 }, (_, at) => ({ row: 3 + at, column: 40, value: `OKR-${at}` })),
  { row: 3, column: 41, formula: 'UPPER(AO3)' },
];

const TYPED_OVER = [
  { row: 3, column: 10, value: 0.9 },
  { row: 4, column: 12, value: 'looks fine' },
  { row: 9, column: 21, value: 'green' },
];

const DELETED_COLUMNS = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 12, 14, 15, 16, 17, 19, 20, 21, 22, 25, 28, 30, 33];

/** What people and other programs do to the sample book. */
const MANGLED: readonly (readonly [why: string, make: () => Promise<Package>])[] = [
  ['nobody has touched it', sample],
  ['sheets and headers were renamed and columns moved', async () => addOwnSheets(await movedSample(ENGLISH))],
  ['formulas were typed over', async () => typed(await sample(), 'Key results', TYPED_OVER)],
  ['the board was deleted', async () => withoutSheet(await sample(), 'Board')],
  ['sheets with rows were deleted', async () => withoutSheet(withoutSheet(await sample(), 'Check-ins'), 'Settings')],
  ['the hidden sheet was deleted', async () => withoutSheet(await sample(), '_okr')],
  ['columns were hidden', async () => hidden(await sample(), 'Key results', [1, 5, 11, 12, 13])],
  ['people added columns of their own', async () => typed(await sample(), 'Key results', OWN_COLUMN)],
  [
    'rows were emptied in between',
    async () => typed(await sample(), 'Key results', [...cleared(5, WIDTH), ...cleared(8, WIDTH)]),
  ],
  ['the keys in row 1 were deleted', async () => typed(await sample(), 'Key results', cleared(1, WIDTH))],
  [
    'keys and headers of calculated columns were deleted',
    async () =>
      typed(
        await sample(),
        'Objectives',
        [1, 2].flatMap((row) => cleared(row, 29).slice(20)),
      ),
  ],
  [
    'everything was done at once',
    async () => {
      const book = withoutSheet(withoutSheet(await sample(), 'Board'), 'Retrospectives');
      const edits = [...TYPED_OVER, ...OWN_COLUMN, ...cleared(12, WIDTH), ...cleared(1, 5)];
      return hidden(typed(book, 'Key results', edits), 'Key results', [2, 14]);
    },
  ],
];

/** The same, saved by a program that keeps cells only. */
const RESAVED: readonly (readonly [why: string, start: Snapshot])[] = [
  ['kept cells only', sampleSnapshot(ENGLISH)],
  ['deleted columns', withSheet(sampleSnapshot(ENGLISH), 'Key results', columnsInOrder(DELETED_COLUMNS))],
  [
    'inserted columns and turned the order round',
    withSheet(
      sampleSnapshot(ENGLISH),
      'Objectives',
      columnsInOrder(Array.from({ length: 58 }, (_, at) => (at % 2 ? undefined : 28 - at / 2))),
    ),
  ],
  ['dropped the key row', withSheet(sampleSnapshot(ENGLISH), 'Check-ins', (cells) => cells.slice(1))],
  [
    'sorted the rows',
    withSheet(sampleSnapshot(ENGLISH), 'Key results', (cells) => [
      ...cells.slice(0, 2),
      ...cells.slice(2, 50).reverse(),
      ...cells.slice(50),
    ]),
  ],
  [
    'put blank rows in between',
    withSheet(sampleSnapshot(ENGLISH), 'Check-ins', (cells) =>
      cells.flatMap((row, at) => (at > 2 && at % 3 === 0 ? [[], row] : [row])),
    ),
  ],
  ['renamed a sheet', withName(sampleSnapshot(ENGLISH), 'Teams', 'Who is who')],
];

describe('upgrade of a real file', () => {
  it.each(MANGLED)('changes what it must and nothing else when %s', async (_why, make) => {
    const before = await make();
    const bytes = saved(before);
    const host = await fileHost(bytes);
    const upgrade = await upgradeBook(host, ENGLISH);
    const after = opened(host.bytes());
    expect(unmeantParts(before, after, upgrade)).toEqual([]);
    expect(unmeantCells(upgrade)).toEqual([]);
    expect(remaining(upgrade, ENGLISH)).toEqual([]);
    expect(sameItems(upgrade)).toBe(true);
    // The SDK takes seconds for a book: it is asked about the one before only where the one after has an error.
    const errors = await sdkErrors(host.bytes());
    const known = errors.length === 0 ? [] : (await sdkErrors(bytes)).map(({ description }) => description);
    expect(errors.filter(({ description }) => !known.includes(description))).toEqual([]);
  });

  it.each(RESAVED)('brings back a book of a program that %s', async (_why, start) => {
    const host = await fileHost(await plainFile(start));
    const upgrade = await upgradeBook(host, ENGLISH);
    expect(unmeantCells(upgrade)).toEqual([]);
    expect(remaining(upgrade, ENGLISH)).toEqual([]);
    expect(sameItems(upgrade)).toBe(true);
    expect(await sdkErrors(host.bytes())).toEqual([]);
  });

  it.each([
    ['an untouched Chinese book', CHINESE],
    ['an untouched lambda book', LAMBDA],
  ])('has nothing to do in %s', async (_why, style) => {
    const bytes = await sampleFile(style);
    const host = await fileHost(bytes);
    const { operations } = await upgradeBook(host, style);
    expect(operations).toEqual([]);
    expect(host.bytes()).toBe(bytes);
  });

  it('brings our functions along as names when a portable book becomes a lambda one', async () => {
    const host = await fileHost(saved(await sample()));
    await upgradeBook(host, LAMBDA);
    const wanted = definedNamesOf(opened(await sampleFile(LAMBDA))).filter(({ name }) => /^(KR|OKR|KPI)/.test(name));
    const found = definedNamesOf(opened(host.bytes())).map(({ name, formula }) => [name, formula]);
    expect(wanted.length).toBeGreaterThan(4);
    expect(found).toEqual(expect.arrayContaining(wanted.map(({ name, formula }) => [name, formula])));
    expect(await sdkErrors(host.bytes())).toEqual([]);
  });

  it('changes one part when one cell is meant', async () => {
    const before = opened(await sampleFile(ENGLISH));
    const host = await fileHost(await sampleFile(ENGLISH));
    const cells = [
      { at: { id: 'S-O1' }, column: 'objective.owner', from: ownerOf(await host.read()), to: 'Mei' },
    ] as const;
    expect(await host.apply([{ kind: 'set-cells', sheet: 'objectives', cells }], ENGLISH)).toEqual({ applied: true });
    const after = opened(host.bytes());
    const parts = changedParts(before, after);
    expect(parts.filter((path) => path !== before.workbookPath)).toHaveLength(1);
    expect(textOf(after, parts.find((path) => path.includes('sheet')) ?? '')).toContain('Mei');
  });

  it('gives the same bytes for the same upgrade', async () => {
    const results = await Promise.all(
      [1, 2].map(async () => {
        const host = await fileHost(saved(withoutSheet(await sample(), 'Board')));
        await upgradeBook(host, ENGLISH);
        return Buffer.from(host.bytes()).toString('base64');
      }),
    );
    expect(results[0]).toBe(results[1]);
  });
});

function ownerOf({ sheets }: Snapshot) {
  return sheets.find(({ name }) => name === 'Objectives')?.rows[2]?.[3] ?? null;
}

/** Parts of the user's, or of sheets nothing was meant for, whose bytes differ. */
function unmeantParts(before: Package, after: Package, { before: found, operations }: Upgrade): readonly string[] {
  const { layout } = locate(found);
  const meant = operations.flatMap((operation) =>
    'sheet' in operation ? (layout.sheets[operation.sheet]?.name ?? []) : [],
  );
  const allowed = operations.length === 0 ? new Set<string>() : partsOf(before, meant);
  const own = partsOf(before, OWN_SHEETS);
  if (meant.some((name) => OWN_SHEETS.some((sheet) => sheet === name)))
    throw new Error('operations on sheets of the user');
  return changedParts(before, after).filter(
    (path) => before.parts.has(path) && (!allowed.has(path) || (own.has(path) && path.includes('worksheets'))),
  );
}

/** Cells that held something and changed though no formula was to be restored there. */
function unmeantCells({ before, after, operations }: Upgrade): readonly string[] {
  const { layout } = locate(before);
  const restored = new Set(
    operations.flatMap((operation) => (operation.kind === 'restore-formulas' ? cellsOf(operation, layout.sheets) : [])),
  );
  const meta = /^_okr!/;
  return changedCells(before, after).filter((cell) => !restored.has(cell) && !meta.test(cell));
}

function cellsOf(
  { sheet, column, rows }: Extract<Operation, { kind: 'restore-formulas' }>,
  sheets: ReturnType<typeof locate>['layout']['sheets'],
): readonly string[] {
  const layout = sheets[sheet satisfies TableKey];
  const letters = columnLetters(layout?.columns.get(column) ?? 0);
  return rows.map((row) => `${layout?.name}!${letters}${row}`);
}

/** The same tracker, but for the language that new settings may state. */
function sameItems({ before, after }: Upgrade): boolean {
  const comparable = (snapshot: Snapshot) => {
    const { policy, ...items } = itemsOf(snapshot);
    return { ...items, policy: { ...policy, language: undefined } };
  };
  expect(comparable(after)).toEqual(comparable(before));
  return true;
}
