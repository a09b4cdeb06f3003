import { describe, expect, it } from 'vitest';
import { openBridge } from './client/bridge.ts';
import { EmulatedExcel } from './emulatedExcel.ts';

type Work = (book: Excel.Workbook) => void;

/** The code a piece of work is refused with, in a workbook with a filled sheet, a table, and a protected sheet. */
async function codeOf(work: Work): Promise<string | undefined> {
  const excel = new EmulatedExcel();
  const { run } = openBridge(excel);
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getFirst().tables.add('A1:B4', true).name = 'Taken';
    worksheets.getFirst().getRange('D1:E2').merge(false);
    worksheets.add('Locked').protection.protect();
    await context.sync();
  });
  return run(async (context) => {
    work(context.workbook);
    await context.sync();
  }).then(
    () => undefined,
    (error: { readonly code: string }) => error.code,
  );
}

const first = (book: Excel.Workbook): Excel.Worksheet => book.worksheets.getFirst();

describe('Excel refuses', () => {
  it.each<readonly [why: string, work: Work, code: string]>([
    [
      'a sheet name that is taken in another case',
      ({ worksheets }) => void worksheets.add('SHEET1'),
      'ItemAlreadyExists',
    ],
    ['a sheet name of 32 letters', ({ worksheets }) => void worksheets.add('x'.repeat(32)), 'InvalidArgument'],
    ['a sheet name with a colon', ({ worksheets }) => void worksheets.add('a:b'), 'InvalidArgument'],
    ['a sheet name in apostrophes', ({ worksheets }) => void worksheets.add("'a'"), 'InvalidArgument'],
    ['the sheet name History', ({ worksheets }) => void worksheets.add('history'), 'InvalidArgument'],
    ['renaming to a name that is taken', (book) => (first(book).name = 'Locked'), 'ItemAlreadyExists'],
    [
      'to hide the last sheet people see',
      (book) => {
        book.worksheets.getItem('Locked').visibility = 'Hidden';
        first(book).visibility = 'Hidden';
      },
      'InvalidOperation',
    ],
    [
      'to delete a very hidden sheet',
      (book) => {
        first(book).visibility = 'VeryHidden';
        first(book).delete();
      },
      'InvalidOperation',
    ],
    ['a position beyond the last', (book) => (first(book).position = 2), 'InvalidArgument'],
    ['an item that is not there', ({ tables }) => void tables.getItem('Nothing').getRange(), 'ItemNotFound'],
    ['an address that is none', (book) => void first(book).getRange('A0'), 'InvalidArgument'],
    ['a column beyond XFD', (book) => void first(book).getRange('XFE1'), 'InvalidArgument'],
    ['values of another shape', (book) => (first(book).getRange('A9:B9').values = [[1]]), 'InvalidArgument'],
    ['values for whole columns', (book) => (first(book).getRange('H:H').values = [[1]]), 'InvalidArgument'],
    [
      'to write on a protected sheet',
      ({ worksheets }) => (worksheets.getItem('Locked').getRange('A1').values = [[1]]),
      'AccessDenied',
    ],
    [
      'to format a protected sheet',
      ({ worksheets }) => (worksheets.getItem('Locked').getRange('A1').format.fill.color = 'red'),
      'AccessDenied',
    ],
    ['a table over another', (book) => void first(book).tables.add('B4:C6', true), 'MergedRangeConflict'],
    ['a table over merged cells', (book) => void first(book).tables.add('E2:F4', true), 'MergedRangeConflict'],
    ['to merge cells of a table', (book) => first(book).getRange('A2:A3').merge(false), 'InvalidOperation'],
    [
      'a table name that is taken',
      (book) => {
        first(book).tables.add('H1:I3', true).name = 'taken';
      },
      'ItemAlreadyExists',
    ],
    ['a table name like a cell', (book) => (book.tables.getItem('Taken').name = 'AB12'), 'InvalidArgument'],
    ['to move a table by resizing it', (book) => book.tables.getItem('Taken').resize('A2:B9'), 'InvalidArgument'],
    [
      'a defined name twice',
      ({ names }) => {
        names.add('goal', '=1');
        names.add('GOAL', '=2');
      },
      'ItemAlreadyExists',
    ],
    ['a defined name like a cell', ({ names }) => void names.add('KR1', '=1'), 'InvalidArgument'],
    [
      'a dropdown of more than 255 letters',
      (book) =>
        (first(book).getRange('A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
      'InvalidArgument',
    ],
    [
      'a title of more than 32 letters',
      (book) =>
        (first(book).getRange('A9').dataValidation.errorAlert = {
          message: '',
          showAlert: true,
          style: 'Stop',
          title: 'x'.repeat(33),
        }),
      'InvalidArgument',
    ],
    ['a colour that is none', (book) => (first(book).getRange('A9').format.fill.color = 'reddish'), 'InvalidArgument'],
    ['a row higher than 409 points', (book) => (first(book).getRange('A9').format.rowHeight = 500), 'InvalidArgument'],
    [
      'a formula of more than 8,192 letters',
      (book) => (first(book).getRange('A9').formulas = [[`=${'1+'.repeat(4100)}1`]]),
      'FormulaLengthExceedsLimit',
    ],
  ])('%s', async (_why, work, code) => {
    expect(await codeOf(work)).toBe(code);
  });

  it('nothing that is right', async () => {
    expect(await codeOf((book) => (first(book).getRange('A9:B9').values = [[1, null]]))).toBeUndefined();
  });
});

describe('on demand', () => {
  const write = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  };

  it('nothing is done while somebody types into a cell', async () => {
    const excel = new EmulatedExcel();
    const { run } = openBridge(excel);
    excel.isEditingCell = true;
    await expect(run(write)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    excel.isEditingCell = false;
    await run(write);
    expect(excel.shown('Sheet1', 'A2')).toBe(2);
  });

  it('one request fails before one of its actions, and what was done before that stays', async () => {
    const excel = new EmulatedExcel();
    const { run } = openBridge(excel);
    await run(write);
    const [{ actions } = { actions: 0 }] = excel.trips;
    excel.type('Sheet1', 'A1', '');
    excel.type('Sheet1', 'A2', '');
    excel.fail({ request: 2, action: actions - 1, code: 'GeneralException' });
    await run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    await expect(run(write)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(['A1', 'A2'].map((cell) => excel.shown('Sheet1', cell))).toEqual([1, '']);
  });

  it('somebody else edits right before a request', async () => {
    const excel = new EmulatedExcel();
    const { run } = openBridge(excel);
    excel.before(2, () => excel.type('Sheet1', 'A1', 'theirs'));
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      const values: unknown[] = [];
      for (let at = 0; at < 2; at += 1) {
        range.load('values');
        await context.sync();
        values.push(range.values[0]?.[0]);
      }
      return values;
    });
    expect(seen).toEqual(['', 'theirs']);
  });

  it('an older Excel refuses what came later, and says which set has it', async () => {
    const excel = new EmulatedExcel({ requirementSets: { ExcelApi: '1.9' } });
    const work = openBridge(excel).run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('1.13') });
  });
});

describe('sizes', () => {
  it('of a request above 5 MB are refused, and nothing of it is done', async () => {
    const excel = new EmulatedExcel();
    const text = 'x'.repeat(30_000);
    const work = openBridge(excel).run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => [text]);
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(excel.shown('Sheet1', 'A1')).toBe('');
  });

  it('of an answer above 5 MB are refused', async () => {
    const excel = new EmulatedExcel();
    const work = openBridge(excel).run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1:A200');
      range.values = 'x'.repeat(30_000) as unknown as string[][];
      range.load('values');
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('beyond 1,500 cells are split by the client, and every cell arrives', async () => {
    const excel = new EmulatedExcel();
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `row ${row}`, row / 2]);
    await openBridge(excel).run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B2:D1001').values = rows;
      await context.sync();
    });
    expect(excel.trips).toHaveLength(1);
    expect(rows.map((_, at) => ['B', 'C', 'D'].map((column) => excel.shown('Sheet1', `${column}${at + 2}`)))).toEqual(
      rows,
    );
  });
});
