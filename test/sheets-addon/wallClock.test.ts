import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineClock, wallClock } from '../../sheets-addon/host/wallClock.ts';
import { sheetsBook } from './sheetsBook.ts';

const ZONES = [
  'Etc/UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
];

describe('days of a sheet', () => {
  it.each(ZONES)('come back as they were written, in %s, whatever the zone of the script', (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_050 }), (day) => {
        const book = sheetsBook({ sheets: [] }, { zone });
        const sheet = book.globals.SpreadsheetApp.getActiveSheet();
        const cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(day);
        expect(wallClock(zone, book.globals.Utilities)(cell.getValue() as Date)).toBe(day);
      }),
      { numRuns: 50 },
    );
  });

  it('keep their time of day as a fraction', () => {
    expect(engineClock('Asia/Shanghai')?.(new Date('2026-03-31T10:00:00Z'))).toBe(46_112.75);
  });

  it('are asked of Google once, and not again for other days', () => {
    const book = sheetsBook({ sheets: [] }, { zone: 'Asia/Shanghai' });
    const clock = wallClock('Asia/Shanghai', book.globals.Utilities);
    for (let day = 1; day < 28; day += 1) clock(new Date(Date.UTC(2026, 2, day)));
    expect(book.meter.counts()).toEqual({ 'Utilities.formatDate': 1 });
  });

  it('are all asked of Google where the engine knows the zone otherwise', () => {
    const asked: Date[] = [];
    const utilities = {
      formatDate: (moment: Date) => {
        asked.push(moment);
        return '2026-03-31-12-00-00';
      },
    } as unknown as typeof Utilities;
    const clock = wallClock('Etc/UTC', utilities);
    expect([1, 2, 2].map((day) => clock(new Date(Date.UTC(2026, 2, day))))).toEqual([46_112.5, 46_112.5, 46_112.5]);
    expect(asked).toHaveLength(3);
  });

  it('have no clock of the engine in a zone nobody knows', () => {
    expect(engineClock('Mars/Base')).toBeUndefined();
  });
});
