import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION, SHEET_KEYS } from '../../core/blueprint/keys.ts';
import { sheetWords } from '../../core/blueprint/sheets.ts';
import { locate } from '../../core/codec/locate.ts';
import type { Style } from '../../core/host/port.ts';
import { CHINESE, ENGLISH, LAMBDA, smallContent, smallSnapshot } from '../support/books/sample.ts';
import { sheetNamed, sheetOf } from '../support/books/snapshots.ts';
import type { MakeHost } from './hostContract.ts';
import { formulaOf, itemsOf, remaining, upgradeBook } from './steps.ts';

const STYLES: readonly (readonly [why: string, style: Style])[] = [
  ['Chinese, portable', CHINESE],
  ['English, portable', ENGLISH],
  ['English, lambda', LAMBDA],
];

/** From an empty workbook to a tracker, by the same steps as an upgrade. */
export function setUpContract(makeHost: MakeHost): void {
  describe.each(STYLES)('set-up of an empty workbook in %s', (_why, style) => {
    it('adds every sheet, fills it, and leaves nothing to do', async () => {
      const host = await makeHost({ sheets: [] });
      const upgrade = await upgradeBook(host, style, smallContent(style));
      const { layout, meta } = locate(upgrade.after);
      expect(SHEET_KEYS.map((key) => layout.sheets[key]?.name)).toEqual(
        SHEET_KEYS.map((key) => sheetWords(key)[style.language]),
      );
      expect(Object.fromEntries(meta)).toMatchObject({
        schema: String(SCHEMA_VERSION),
        edition: style.edition,
        language: style.language,
      });
      expect(itemsOf(upgrade.after)).toEqual(itemsOf(smallSnapshot(style)));
      expect(remaining(upgrade, style)).toEqual([]);
    });
  });

  it('spells formulas by the names of our functions in the lambda edition only', async () => {
    const formulas = await Promise.all(
      [ENGLISH, LAMBDA].map(async (style) => {
        const { after } = await upgradeBook(await makeHost({ sheets: [] }), style, smallContent(style));
        return formulaOf(after, 'keyResults', 'kr.score', 3)?.includes('KRSCORE(');
      }),
    );
    expect(formulas).toEqual([false, true]);
  });

  it('sets up beside sheets people have, which stay as they are', async () => {
    const mine = sheetOf('Budget', [
      ['Item', 'Cost'],
      ['Desk', 120.5],
      ['Sum', { formula: 'SUM(B2:B2)' }],
    ]);
    const host = await makeHost({ sheets: [mine] });
    const upgrade = await upgradeBook(host, ENGLISH, smallContent(ENGLISH));
    const found = sheetNamed(upgrade.after, 'Budget');
    expect(found.rows.slice(0, 2)).toEqual(mine.rows.slice(0, 2));
    expect(found.formulas.get(2)?.get(1)).toBe('SUM(B2:B2)');
    expect(remaining(upgrade, ENGLISH)).toEqual([]);
  });

  it('gives a sheet another name when people have one of that name', async () => {
    const mine = sheetOf('board', [['Members of the board'], ['Lin'], ['Mei']]);
    const host = await makeHost({ sheets: [mine] });
    const upgrade = await upgradeBook(host, ENGLISH, smallContent(ENGLISH));
    expect(sheetNamed(upgrade.after, 'board').rows).toEqual(mine.rows);
    expect(locate(upgrade.after).layout.sheets.board?.name).toBe('Board (2)');
    expect(remaining(upgrade, ENGLISH)).toEqual([]);
  });

  it('calculates nothing itself unless it says it can', async () => {
    const host = await makeHost({ sheets: [] });
    expect(host.can).toEqual({
      calculates: expect.any(Boolean),
      customFunctions: expect.any(Boolean),
      charts: expect.any(Boolean),
    });
  });
}
