import { describe, expect, it } from 'vitest';
import { openBridge } from './client/bridge.ts';
import { EmulatedExcel } from './emulatedExcel.ts';

/** An add-in at a blank workbook. */
function opened(options: ConstructorParameters<typeof EmulatedExcel>[0] = {}) {
  const excel = new EmulatedExcel(options);
  return { excel, ...openBridge(excel) };
}

/** What a batch was refused with. */
async function faultOf(
  work: Promise<unknown>,
): Promise<{ code?: string; message: string; debugInfo?: { errorLocation?: string; statement?: string } }> {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was refused');
}

describe('what was not asked for', () => {
  it.each<readonly [why: string, load: string, read: (sheet: Excel.Worksheet) => unknown]>([
    ['another property', 'position', (sheet) => sheet.name],
    ['another property of a part', 'name,protection/options', (sheet) => sheet.protection.protected],
    ['a property before the sync', '', (sheet) => sheet.name],
  ])('cannot be read: %s', async (_why, load, read) => {
    const { run } = opened();
    const fault = await faultOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        if (load !== '') sheet.load(load);
        if (load !== '') await context.sync();
        return read(sheet);
      }),
    );
    expect(fault.code).toBe('PropertyNotLoaded');
  });

  it('is not in the items of a collection either', async () => {
    const { run } = opened();
    const fault = await faultOf(
      run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1']);
        return worksheets.items[0]?.visibility;
      }),
    );
    expect(fault.code).toBe('PropertyNotLoaded');
  });
});

describe('objects between requests', () => {
  it('are kept: a range, a new sheet, a table', async () => {
    const { run } = opened();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Plan');
      const range = sheet.getRange('B2:C3');
      const table = sheet.tables.add(range, true);
      await context.sync();
      range.values = [
        ['a', 'b'],
        [1, 2],
      ];
      table.name = 'Plan_1';
      sheet.tabColor = '#ff0000';
      await context.sync();
      range.load('values,address');
      table.load('name');
      sheet.load('tabColor');
      await context.sync();
      expect([range.values, range.address, table.name, sheet.tabColor]).toEqual([
        [
          ['a', 'b'],
          [1, 2],
        ],
        'Plan!B2:C3',
        'Plan_1',
        '#FF0000',
      ]);
    });
  });

  it('know their id without being asked', async () => {
    const { run, excel } = opened();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Plan');
      await context.sync();
      expect(sheet.id).toBe(excel.sheet('Plan').id);
    });
  });

  it('of a range end with the run, and the client lets go of them in a request that does not count', async () => {
    const { run, excel } = opened();
    let range: Excel.Range | undefined;
    await run(async (context) => {
      range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
    });
    const fault = await faultOf(
      (async () => {
        range?.load('values');
        await range?.context.sync();
      })(),
    );
    expect(fault.code).toBe('InvalidObjectPath');
    expect(excel.requests.map(({ isCleanUp }) => isCleanUp)).toEqual([false, true]);
    expect(excel.trips).toHaveLength(1);
  });

  it('of a sheet that somebody deleted are lost', async () => {
    const { run, excel } = opened();
    excel.type('Sheet1', 'A1', 'here');
    const fault = await faultOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.add('Plan');
        const range = sheet.getRange('A1');
        await context.sync();
        context.workbook.worksheets.getItem('Plan').delete();
        await context.sync();
        range.values = [[1]];
        await context.sync();
      }),
    );
    expect(fault.code).toBe('InvalidReference');
  });
});

describe('an object that is not there', () => {
  it('is a null object, and so is everything of it', async () => {
    const { run } = opened();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Plan');
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  it('is refused where it must be there, with the place and the statement', async () => {
    const { run } = opened();
    const fault = await faultOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('Plan').activate();
        await context.sync();
      }),
    );
    expect(fault).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: 'var worksheet = worksheets.getItem(...);',
      },
    });
  });
});

describe('a request that fails half-way', () => {
  it('leaves done what was done before', async () => {
    const { run, excel } = opened();
    const fault = await faultOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[1, 2]];
        sheet.getRange('A3').values = [[1]];
        await context.sync();
      }),
    );
    expect(fault).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    expect(['A1', 'A2', 'A3'].map((cell) => excel.shown('Sheet1', cell))).toEqual([1, '', '']);
  });
});

describe('collections', () => {
  it('give as many items as were asked for', async () => {
    const { run } = opened();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['b', 'c', 'd']) worksheets.add(name);
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['b', 'c']);
    });
  });

  it('give objects of objects', async () => {
    const { run } = opened();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('A1:B2', true).name = 'One';
      sheet.tables.add('D1:E2', true).name = 'Two';
      sheet.load('tables/items/name,tables/items/columns/items/name');
      await context.sync();
      expect(sheet.tables.items.map(({ name, columns }) => [name, columns.items.map((column) => column.name)])).toEqual(
        [
          ['One', ['Column1', 'Column2']],
          ['Two', ['Column1', 'Column2']],
        ],
      );
    });
  });
});

describe('what the emulator lacks', () => {
  it.each<readonly [member: string, ask: (sheet: Excel.Worksheet) => void]>([
    ['Worksheet.Copy()', (sheet) => void sheet.copy()],
    ['Worksheet.PageLayout', (sheet) => void sheet.pageLayout.setPrintArea('A1')],
    ['Range.Hyperlink = …', (sheet) => (sheet.getRange('A1').hyperlink = { address: 'https://example.com' })],
    ['Range.Style', (sheet) => void sheet.getRange('A1').load('style')],
  ])('fails the test that needs it: %s', async (member, ask) => {
    const { run, excel } = opened();
    const fault = await faultOf(
      run(async (context) => {
        ask(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }),
    );
    expect(fault.message).toContain(`NotImplemented: ${member.replace(' = …', '').replace('()', '')}`);
    expect(excel.missing).toHaveLength(1);
  });
});
