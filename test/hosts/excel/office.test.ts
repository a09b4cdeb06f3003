import { describe, expect, it } from 'vitest';
import { addInActions } from './client/addInActions.ts';
import { openOffice } from './client/officeInNode.ts';
import { EmulatedExcel } from './emulatedExcel.ts';

describe('Office.js, whole, in Node', () => {
  it('is ready, knows its language and what its Excel has', async () => {
    const excel = new EmulatedExcel({ requirementSets: { ExcelApi: '1.9' }, locale: 'zh-CN' });
    const { Office } = await openOffice(excel);
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect([
      Office.context.displayLanguage,
      Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
      Office.context.requirements.isSetSupported('ExcelApi', '1.13'),
    ]).toEqual(['zh-CN', true, false]);
  });

  it('works on the workbook and hears of its changes', async () => {
    const excel = new EmulatedExcel();
    const { Excel } = await openOffice(excel);
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void told.push(address));
      context.workbook.worksheets.getFirst().getRange('B2').values = [['here']];
      await context.sync();
    });
    excel.type('Sheet1', 'C3', '1');
    await expect.poll(() => told).toEqual(['B2', 'C3']);
    expect(excel.shown('Sheet1', 'B2')).toBe('here');
  });

  it('keeps settings in the document', async () => {
    const excel = new EmulatedExcel();
    const { Office } = await openOffice(excel);
    const { settings } = Office.context.document;
    settings.set('okr', { language: 'en' });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect([...excel.documentSettings]).toEqual([['okr', '{"language":"en"}']]);
    const again = await openOffice(excel);
    expect(again.Office.context.document.settings.get('okr')).toEqual({ language: 'en' });
  });

  it('runs commands of the ribbon', async () => {
    const excel = new EmulatedExcel();
    const { Office, host } = await openOffice(excel);
    const pressed: string[] = [];
    Office.actions.associate('checkIn', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await addInActions(excel, host).invokeCommand('checkIn', 'CheckInButton');
    expect(pressed).toEqual(['CheckInButton']);
  });

  it('does not pass over what the emulator lacks', async () => {
    const excel = new EmulatedExcel();
    const { Excel } = await openOffice(excel);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().copy();
      await context.sync();
    }).catch(() => undefined);
    expect(excel.missing).toEqual(['NotImplemented: Worksheet.Copy()']);
  });
});
