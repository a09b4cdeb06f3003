import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import { lambdaDefinition } from '../../../core/functions/lambda.ts';
import { openBridge } from './client/bridge.ts';
import { EmulatedExcel } from './emulatedExcel.ts';

/** A calculating workbook in which these cells were typed. */
function withCells(cells: Readonly<Record<string, string>>): EmulatedExcel {
  const excel = new EmulatedExcel({ calculates: true });
  for (const [address, text] of Object.entries(cells)) excel.type('Sheet1', address, text);
  return excel;
}

describe('formulas', () => {
  it.each<readonly [why: string, cells: Readonly<Record<string, string>>, shown: unknown]>([
    ['add up', { A1: '2', A2: '3', C1: '=SUM(A1:A2)' }, 5],
    ['give errors as errors', { C1: '=1/0' }, { error: '#DIV/0!' }],
    ['give #NAME? for what is no function', { C1: '=NOSUCH(1)' }, { error: '#NAME?' }],
    ['read text that was kept as text', { A1: "'12", C1: '=ISTEXT(A1)' }, true],
    ['count blank cells as blank', { C1: '=A1=""' }, true],
    ['multiply ranges cell by cell', { A1: '2', A2: '3', B1: '4', B2: '5', C1: '=SUMPRODUCT(A1:A2*B1:B2)' }, 23],
    ['call our functions under the namespace of the add-in', { A1: '10', C1: '=OKR.KRSCORE(0,40,A1)' }, 0.25],
    ['know no function of ours without it', { C1: '=KRSCORE(0,40,10)' }, { error: '#NAME?' }],
    ['give our refusals as errors', { C1: '=OKR.KRSCORE(0,"forty",10)' }, { error: '#VALUE!' }],
  ])('%s', (_why, cells, shown) => {
    expect(withCells(cells).shown('Sheet1', 'C1')).toEqual(shown);
  });

  it('spill what our functions give for a range', () => {
    const excel = withCells({ A1: '10', A2: '20', A3: '30', C1: '=OKR.KRSCORE(0,40,A1:A3)' });
    expect(['C1', 'C2', 'C3'].map((cell) => excel.shown('Sheet1', cell))).toEqual([0.25, 0.5, 0.75]);
  });

  it('are worked out again when a cell they read has changed', () => {
    const excel = withCells({ A1: '1', C1: '=A1*2' });
    expect(excel.shown('Sheet1', 'C1')).toBe(2);
    excel.type('Sheet1', 'A1', '4');
    expect(excel.shown('Sheet1', 'C1')).toBe(8);
  });

  it('call a LAMBDA name of ours where the workbook has it', async () => {
    const excel = withCells({ C1: '=KRSCORE(0,40,10)' });
    const entry = CATALOGUE.find(({ name }) => name === 'KRSCORE');
    const definition = entry && lambdaDefinition(entry, 'typed');
    await openBridge(excel).run(async (context) => {
      context.workbook.names.add('KRSCORE', `=${definition}`);
      await context.sync();
    });
    expect(excel.shown('Sheet1', 'C1')).toBe(0.25);
  });

  it('follow a sheet that is renamed, and lose one that is deleted', async () => {
    const excel = withCells({ C1: "='My plan'!A1+1", C2: '="My plan!"' });
    const { run } = openBridge(excel);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('My plan');
      sheet.getRange('A1').values = [[5]];
      await context.sync();
      sheet.name = "Bob's";
      await context.sync();
    });
    expect(excel.sheet('Sheet1').cells.get(0)?.get(2)?.content).toBe("='Bob''s'!A1+1");
    expect([excel.shown('Sheet1', 'C1'), excel.shown('Sheet1', 'C2')]).toEqual([6, 'My plan!']);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Bob's").delete();
      await context.sync();
    });
    expect(excel.sheet('Sheet1').cells.get(0)?.get(2)?.content).toBe('=#REF!+1');
    expect(excel.shown('Sheet1', 'C1')).toEqual({ error: '#REF!' });
  });

  it('are copied as Excel copies them', async () => {
    const excel = withCells({ A1: '1', A2: '2', A3: '3', B1: '=A1*$A$1' });
    await openBridge(excel).run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2:B3').copyFrom('B1', 'Formulas');
      const range = sheet.getRange('B1:B3');
      range.load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([['=A1*$A$1'], ['=A2*$A$1'], ['=A3*$A$1']]);
      expect(range.values).toEqual([[1], [2], [3]]);
    });
  });
});

describe('a table', () => {
  const withTable = async (): Promise<EmulatedExcel> => {
    const excel = withCells({ A1: 'Now', B1: 'Double', A2: '1', A3: '2', A4: '3' });
    await openBridge(excel).run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add('A1:B4', true).name = 'T';
      await context.sync();
    });
    return excel;
  };
  const area = (excel: EmulatedExcel): unknown => excel.sheet('Sheet1').tables[0]?.area;

  it('takes a formula entered into an empty column for all of it', async () => {
    const excel = await withTable();
    excel.type('Sheet1', 'B2', '=A2*2');
    expect(['B2', 'B3', 'B4'].map((cell) => excel.shown('Sheet1', cell))).toEqual([2, 4, 6]);
  });

  it('grows by what people type below it, with its formulas', async () => {
    const excel = await withTable();
    excel.type('Sheet1', 'B2', '=A2*2');
    excel.type('Sheet1', 'A5', '10');
    expect(area(excel)).toEqual({ top: 0, left: 0, bottom: 4, right: 1 });
    expect(excel.shown('Sheet1', 'B5')).toBe(20);
  });

  it('does not grow by what an add-in writes below it, unless it is resized', async () => {
    const excel = await withTable();
    const { run } = openBridge(excel);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A5').values = [[10]];
      await context.sync();
    });
    expect(area(excel)).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
    await run(async (context) => {
      context.workbook.tables.getItem('T').resize('A1:B5');
      await context.sync();
    });
    expect(area(excel)).toEqual({ top: 0, left: 0, bottom: 4, right: 1 });
  });

  it('names blank headers and tells equal ones apart', async () => {
    const excel = withCells({ A1: 'Now', C1: 'now', D1: '7' });
    await openBridge(excel).run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add('A1:D2', true);
      const header = table.getHeaderRowRange();
      header.load('values');
      await context.sync();
      expect(header.values).toEqual([['Now', 'Column2', 'now2', '7']]);
    });
  });
});

describe('conditional formats', () => {
  const lit = async (rules: (range: Excel.Range) => void): Promise<EmulatedExcel> => {
    const excel = withCells({ A1: '3', A2: '5', A3: 'late' });
    await openBridge(excel).run(async (context) => {
      rules(context.workbook.worksheets.getFirst().getRange('A1:A3'));
      await context.sync();
    });
    return excel;
  };
  const fills = (excel: EmulatedExcel): readonly unknown[] =>
    ['A1', 'A2', 'A3'].map((cell) => excel.lightShownAt('Sheet1', cell)?.fill);

  it('hold for the cells their formula holds for, moved from the first', async () => {
    const excel = await lit((range) => {
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = '=$A1>4';
      custom.format.fill.color = '#ff0000';
    });
    excel.type('Sheet1', 'A3', '1');
    expect(fills(excel)).toEqual([undefined, '#FF0000', undefined]);
    excel.type('Sheet1', 'A1', '9');
    expect(fills(excel)).toEqual(['#FF0000', '#FF0000', undefined]);
  });

  it('added later go first', async () => {
    const excel = await lit((range) => {
      for (const color of ['#111111', '#222222']) {
        const { cellValue } = range.conditionalFormats.add('CellValue');
        cellValue.rule = { formula1: '=4', operator: 'LessThan' };
        cellValue.format.fill.color = color;
      }
    });
    expect(fills(excel)[0]).toBe('#222222');
  });

  it('know text', async () => {
    const excel = await lit((range) => {
      const { textComparison } = range.conditionalFormats.add('ContainsText');
      textComparison.rule = { operator: 'BeginsWith', text: 'LA' };
      textComparison.format.fill.color = '#333333';
    });
    expect(fills(excel)).toEqual([undefined, undefined, '#333333']);
  });

  it('never apply with a function of an add-in, as in Excel', async () => {
    const excel = await lit((range) => {
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = '=OKR.KRSCORE(0,4,$A1)>0';
      custom.format.fill.color = '#444444';
    });
    expect(fills(excel)).toEqual([undefined, undefined, undefined]);
  });
});
