import type { Page } from 'playwright-core';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import type { Running } from '../../../playground/page/run.ts';
import { openPage, type Served } from './servedPage.ts';
import { type JsonSnapshot, snapshotFromJson } from './snapshotAsJson.ts';

declare const running: Running;
declare const readJson: () => Promise<JsonSnapshot>;
declare const refused: readonly string[];

/** Univer goes on checking the dropdowns of a book that was closed, and says that it is not there any more. */
const CHECKS_ON = /^cannot find current workbook, unitId: book-\d+$/;

/** The page as a person works with it, and what a test may look at behind it. */
export interface GridPage {
  readonly page: Page;
  /** What went wrong in the page until now. */
  readonly faults: () => readonly string[];
  /** Addresses outside this machine that were asked for. */
  readonly strangers: readonly string[];
  /** What the content security policy has refused. */
  readonly violations: () => Promise<readonly string[]>;
  /** Types into a cell as people do, and presses Enter. */
  readonly type: (sheet: string, cell: string, text: string) => Promise<void>;
  readonly value: (sheet: string, cell: string) => Promise<CellValue>;
  /** The cell people are on, as `Sheet!A1`. */
  readonly active: () => Promise<string>;
  /** Whether cells of the sheet people are on are in sight, whole. */
  readonly sees: (...cells: readonly string[]) => Promise<boolean>;
  /** The book as the host of the page reads it. */
  readonly read: () => Promise<Snapshot>;
  /** Background of a cell as it is drawn, conditional formats included. */
  readonly background: (sheet: string, cell: string) => Promise<string | undefined>;
}

/** Opens the page; its clock begins at `now`, or is the machine's. */
export async function gridPage(served: Served, query = '?lang=en', now?: Date): Promise<GridPage> {
  const strangers: string[] = [];
  const { page, faults } = await openPage(served, query, async (blank) => {
    if (now) await blank.clock.install({ time: now });
    blank.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(served.address))
        strangers.push(request.url());
    });
    return blank.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(globalThis, { refused });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        refused.push(`${violatedDirective} ${blockedURI}`),
      );
    });
  });
  await page.waitForSelector('[data-ready="true"]', { state: 'attached' });
  return {
    page,
    faults: () => faults.filter((fault) => !CHECKS_ON.test(fault)),
    strangers,
    violations: () => page.evaluate(() => refused),
    type: async (sheet, cell, text) => {
      await select(page, sheet, cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    value: (sheet, cell) =>
      page.evaluate(
        ([name, at]) => {
          const found = running.grid.getActiveWorkbook()?.getSheetByName(name);
          const range = found?.getRange(at);
          return found?.getSheet().getCellRaw(range?.getRow() ?? 0, range?.getColumn() ?? 0)?.v ?? null;
        },
        [sheet, cell] as const,
      ),
    active: () =>
      page.evaluate(() => {
        const workbook = running.grid.getActiveWorkbook();
        return `${workbook?.getActiveSheet().getSheetName()}!${workbook?.getActiveCell()?.getA1Notation()}`;
      }),
    sees: (...cells) =>
      page.evaluate((asked) => {
        const sheet = running.grid.getActiveWorkbook()?.getActiveSheet();
        const seen = sheet?.getVisibleRange();
        if (!sheet || !seen) return false;
        const frozen = sheet.getFrozenColumns();
        return asked.every((at) => {
          const range = sheet.getRange(at);
          const [row, column] = [range.getRow(), range.getColumn()];
          const isColumnSeen = column < frozen || (column >= seen.startColumn && column < seen.endColumn);
          return isColumnSeen && row >= seen.startRow && row < seen.endRow;
        });
      }, cells),
    read: async () => snapshotFromJson(await page.evaluate(() => readJson())),
    background: (sheet, cell) =>
      page.evaluate(
        ([name, at]) => {
          const found = running.grid.getActiveWorkbook()?.getSheetByName(name);
          const range = found?.getRange(at);
          if (!found || !range) return undefined;
          const drawn = found.getSheet().getComposedCellStyle(range.getRow(), range.getColumn());
          const cellDrawn = found.getSheet().getCell(range.getRow(), range.getColumn());
          const style = cellDrawn?.interceptorStyle ?? drawn;
          return style?.bg?.rgb ?? undefined;
        },
        [sheet, cell] as const,
      ),
  };
}

/** Goes to a cell as the name box would, with the keyboard in the grid. */
async function select(page: Page, sheet: string, cell: string): Promise<void> {
  await page.evaluate(
    ([name, at]) => {
      const found = running.grid.getActiveWorkbook()?.getSheetByName(name);
      found?.activate();
      const range = found?.getRange(at);
      range?.activate();
      document.querySelector<HTMLElement>('#grid [data-u-comp="editor"]')?.focus();
    },
    [sheet, cell] as const,
  );
}
