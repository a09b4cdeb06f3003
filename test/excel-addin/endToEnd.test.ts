import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blueprintLayout } from '../../core/blueprint/blueprintLayout.ts';
import { type ColumnKey, META_SHEET } from '../../core/blueprint/keys.ts';
import { columnLetters, sheetOf } from '../../core/blueprint/layout.ts';
import { formulaAt } from '../../core/host/snapshot.ts';
import { type OpenedExcel, openExcel } from '../hosts/excel/browser.ts';
import { parseArea } from '../hosts/excel/model/area.ts';
import { ENGLISH, smallSnapshot } from '../support/books/sample.ts';
import { columnsInOrder, sheetNamed, withName, withSheet } from '../support/books/snapshots.ts';
import { builtSite } from './builtSite.ts';

const LAYOUT = blueprintLayout('zh-CN');

/** Where a column of a fresh Chinese book stands, in its first row. */
function place(column: ColumnKey): { readonly sheet: string; readonly address: string } {
  const sheet = LAYOUT.sheets[sheetOf(column)];
  if (!sheet) throw new Error(`no sheet for ${column}`);
  return { sheet: sheet.name, address: `${columnLetters(sheet.columns.get(column) ?? 0)}${sheet.firstRow}` };
}

/** Selects a cell, as a person who is about to press a button. */
function select({ book }: OpenedExcel, { sheet, address }: ReturnType<typeof place>): void {
  book.active = book.sheets.find(({ name }) => name === sheet) ?? book.active;
  book.selected = parseArea(address);
}

let folder: string;
beforeAll(async () => {
  folder = await builtSite();
});

describe('the built add-in in Excel on the web, from an empty workbook', () => {
  let opened: OpenedExcel;
  const strangers: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    opened = await openExcel({ pane: folder, page: 'index.html', locale: 'zh-CN' });
    opened.page.on('request', (request) => {
      const { hostname } = new URL(request.url());
      if (!['localhost', 'appsforoffice.microsoft.com'].includes(hostname)) strangers.push(request.url());
    });
    opened.page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    opened.page.on('pageerror', (error) => faults.push(String(error)));
  });
  afterAll(() => opened?.close());

  const shown = (column: ColumnKey): unknown => {
    const { sheet, address } = place(column);
    return opened.excel.shown(sheet, address);
  };
  const type = (column: ColumnKey, text: string): unknown => {
    const { sheet, address } = place(column);
    return opened.excel.type(sheet, address, text);
  };

  it('calculates functions before there is a tracker, arrays included', async () => {
    expect(await opened.callFunction('KRSCORE', [[[0]], [[40]], [[10], [20]], null, null])).toEqual([[0.25], [0.5]]);
    await expect(opened.callFunction('KRSCORE', [[[0]], [['四十']], [[10]], null, null])).rejects.toThrow('#VALUE!');
    expect(await opened.callFunction('KRCHECK', [[['拜访客户 30 次']], null])).toEqual([[expect.any(String)]]);
  });

  it('sets up a tracker in Chinese, asked for by the button on the ribbon', async () => {
    await opened.invokeCommand('setUp');
    await opened.frame.getByLabel('内容').selectOption({ label: '空白' });
    await opened.frame.getByRole('button', { name: '创建' }).click();
    const wanted = [place('objective.id').sheet, place('kr.id').sheet, place('change.to').sheet];
    await expect
      .poll(() => opened.book.sheets.map(({ name }) => name), { timeout: 60_000 })
      .toEqual(expect.arrayContaining(wanted));
    await opened.frame.getByRole('status').filter({ hasText: '表' }).waitFor();
  });

  it("lights what is typed, by Excel's own formulas and conditional formats", () => {
    type('objective.id', 'S-O1');
    type('objective.objective', '成为细分市场的前三名');
    type('kr.id', 'S-O1-KR1');
    type('kr.objective', 'S-O1');
    type('kr.keyResult', '新增高价值客户 40 家');
    type('kr.baseline', '0');
    type('kr.target', '40');
    type('kr.current', '10');
    expect(shown('kr.score')).toBe(0.25);
    expect(String(shown('kr.light'))).toMatch(/\S/);
    const { sheet, address } = place('kr.light');
    expect(opened.excel.lightShownAt(sheet, address)).toBeDefined();
  });

  it('takes a check-in: score, light and a row of Changes follow', async () => {
    select(opened, place('kr.id'));
    await opened.invokeCommand('checkIn');
    await opened.frame.getByRole('heading', { name: '填报进展' }).waitFor();
    await opened.frame.getByLabel('到哪一步了？').fill('20');
    await opened.frame.getByRole('button', { name: '提交', exact: true }).click();
    await expect.poll(() => shown('kr.score'), { timeout: 60_000 }).toBe(0.5);
    expect(shown('change.to')).toBe(20);
    expect(shown('checkIn.value')).toBe(20);
  });

  it("asks nobody but its own site and Microsoft's, and breaks no rule of its page", () => {
    expect(strangers).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('the built add-in over a book of version 1, renamed and rearranged', () => {
  const sample = smallSnapshot(ENGLISH);
  const columns = sheetNamed(sample, 'Key results').rows[0]?.length ?? 0;
  // Columns from right to left, a blank one of the owner's among them, under a name of the owner's.
  const order = [undefined, ...Array.from({ length: columns }, (_, at) => columns - 1 - at)];
  const noted = withSheet(sample, 'Key results', (cells) =>
    columnsInOrder(order)(cells).map((row, at) => [at === 1 ? 'my column' : `mine ${at}`, ...row.slice(1)]),
  );
  const old = withSheet(withName(noted, 'Key results', 'Our KRs'), META_SHEET, (cells) =>
    cells.map(([key, value]) => [key ?? null, key === 'schema' ? '1' : (value ?? null)]),
  );
  const start = { sheets: old.sheets.filter(({ name }) => name !== 'Cases') };

  let opened: OpenedExcel;
  beforeAll(async () => {
    opened = await openExcel({ pane: folder, page: 'index.html', locale: 'en-US', workbook: start });
  });
  afterAll(() => opened?.close());

  it('lists what is missing, adds it once that is confirmed, and leaves every cell of people as it was', async () => {
    await opened.invokeCommand('upgrade');
    const dialog = opened.frame.getByRole('dialog');
    await dialog.getByText('Cases').first().waitFor();
    expect(opened.book.sheets.map(({ name }) => name)).not.toContain('Cases');
    await dialog.getByRole('button', { name: 'Upgrade' }).click();
    await expect.poll(() => opened.book.sheets.map(({ name }) => name), { timeout: 60_000 }).toContain('Cases');
    const kept = start.sheets.filter(({ name }) => name !== META_SHEET);
    const changed = kept.flatMap((sheet) =>
      sheet.rows.flatMap((row, at) =>
        row.flatMap((value, column) => {
          const address = `${columnLetters(column)}${at + 1}`;
          const isTyped = typeof value === 'string' || typeof value === 'number';
          if (!isTyped || formulaAt(sheet, at, column) !== undefined) return [];
          const now = opened.excel.shown(sheet.name, address);
          return now === value ? [] : [`${sheet.name}!${address}: ${value} is ${String(now)}`];
        }),
      ),
    );
    expect(changed).toEqual([]);
    expect(opened.excel.shown('Our KRs', 'A2')).toBe('my column');
  });
});
