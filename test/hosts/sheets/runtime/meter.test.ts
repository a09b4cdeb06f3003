import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';

const open = () => {
  const sheets = inMemorySheets();
  return { ...sheets, cell: () => sheets.globals.SpreadsheetApp.getActiveSheet().getRange('A1') };
};

describe('calls of services', () => {
  it('are counted one by one, builders and what happens inside not', () => {
    const { cell, meter, globals } = open();
    const { SpreadsheetApp } = globals;
    const range = cell();
    meter.resetCalls();
    range.setValue(1).setBackground('#000000');
    SpreadsheetApp.newDataValidation().requireDate().build();
    SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([range]).build();
    SpreadsheetApp.getActiveSheet().appendRow([1]);
    expect(meter.counts()).toEqual({
      'Range.setValue': 1,
      'Range.setBackground': 1,
      'SpreadsheetApp.getActiveSheet': 1,
      'Sheet.appendRow': 1,
    });
  });

  it.each([1, 2, 3])('fail when the test says so: number %i', (nth) => {
    const { cell, failCall } = open();
    const range = cell();
    failCall(nth);
    const done: number[] = [];
    expect(() => {
      for (const number of [1, 2, 3, 4]) {
        range.setValue(number);
        done.push(number);
      }
    }).toThrow('Service Spreadsheets failed while accessing document');
    expect(done).toHaveLength(nth - 1);
    expect(range.setValue(9).getValue()).toBe(9);
  });

  it('that were to fail no more do not', () => {
    const { cell, failCall } = open();
    failCall(1)();
    expect(cell().setValue(1).getValue()).toBe(1);
  });

  it('let somebody else in before one of them, whose own calls are not counted', () => {
    const { cell, beforeCall, meter } = open();
    const range = cell();
    meter.resetCalls();
    beforeCall(2, ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getRange('A1').setValue('theirs'));
    expect([range.setValue('mine').getValue(), range.getValue()]).toEqual(['theirs', 'theirs']);
    expect(meter.calls()).toHaveLength(3);
  });
});

describe('an execution', () => {
  it.each([
    ['FULL', 360_000],
    ['LIMITED', 30_000],
    ['CUSTOM_FUNCTION', 30_000],
  ] as const)('under %s ends after %i ms, and nothing it tries then is done', (mode, limit) => {
    const { run, meter, cell } = open();
    run(() => meter.advance(limit), mode);
    expect(() =>
      run(() => {
        meter.advance(limit);
        cell().getValue();
        meter.advance(1);
        try {
          cell();
        } catch {
          cell();
        }
      }, mode),
    ).toThrow('Exceeded maximum execution time');
    expect(run(() => cell().getValue(), mode)).toBe('');
  });

  it('spends time on every call', () => {
    const { run, meter, cell } = open();
    meter.costPerCall = 100_000;
    expect(() => run(() => cell().setValue(1).setValue(2))).toThrow('Exceeded maximum execution time');
    meter.costPerCall = 0;
    expect(cell().getValue()).toBe(1);
  });
});
