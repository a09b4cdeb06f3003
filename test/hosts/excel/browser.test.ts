import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedExcel, openExcel } from './browser.ts';

const PANE = `<!doctype html><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p id="state">loading</p>
<script>
CustomFunctions.associate('ADD', (a, b) => a + b);
CustomFunctions.associate('TWICE', (cells) => cells.map((row) => row.map((cell) => cell * 2)));
CustomFunctions.associate('REFUSE', () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no history'); });
Office.onReady(async ({ host, platform }) => {
  Office.actions.associate('mark', async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['marked']];
      await context.sync();
    });
    event.completed();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      document.querySelector('#state').textContent = 'changed ' + address;
    });
    await context.sync();
  });
  document.querySelector('#state').textContent = [host, platform, Office.context.displayLanguage].join(' ');
});
</script>`;

describe('a pane in Excel on the web', () => {
  let opened: OpenedExcel;

  beforeAll(async () => {
    const pane = mkdtempSync(join(tmpdir(), 'redlight-okr-pane-'));
    mkdirSync(pane, { recursive: true });
    writeFileSync(join(pane, 'taskpane.html'), PANE);
    opened = await openExcel({ pane, locale: 'zh-CN' });
  });
  afterAll(() => opened.close());

  it('is told by the genuine Office.js where it is, and in which language', async () => {
    await opened.frame.waitForFunction(() => document.querySelector('#state')?.textContent !== 'loading');
    expect(await opened.frame.textContent('#state')).toBe('Excel OfficeOnline zh-CN');
  });

  it.each<readonly [why: string, id: string, args: readonly unknown[], value: unknown]>([
    ['values', 'ADD', [2, 3], 5],
    [
      'ranges',
      'TWICE',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [
        [2, 4],
        [6, 8],
      ],
    ],
  ])('answers calls of its functions with %s', async (_why, id, args, value) => {
    expect(await opened.callFunction(id, args)).toEqual(value);
  });

  it('answers with the error its function throws', async () => {
    await expect(opened.callFunction('REFUSE', [])).rejects.toThrow('#N/A');
  });

  it('does what a button of the ribbon says', async () => {
    await opened.invokeCommand('mark');
    expect(opened.excel.shown('Sheet1', 'A1')).toBe('marked');
  });

  it('hears of what people type', async () => {
    opened.excel.type('Sheet1', 'C4', '12');
    await opened.frame.waitForFunction(() => document.querySelector('#state')?.textContent === 'changed C4');
  });
});
