import { describe, expect, it } from 'vitest';
import { diff } from '../../../core/blueprint/diff.ts';
import { locate } from '../../../core/codec/locate.ts';
import { memoryHost } from '../../../core/host/memoryHost.ts';
import type { FoundSheet, Snapshot } from '../../../core/host/snapshot.ts';
import { xlsxHost } from '../../../template/host/xlsxHost.ts';
import { opened } from '../../support/books/hosts.ts';
import { ENGLISH, sampleFile } from '../../support/books/sample.ts';

const BOARD = 'Board';

/** The snapshot with one formula of the board replaced. */
function withBoardFormula({ sheets }: Snapshot, row: number, column: number, formula: string): Snapshot {
  const change = (sheet: FoundSheet): FoundSheet => {
    const cells = new Map(sheet.formulas.get(row - 1)).set(column, formula);
    return { ...sheet, formulas: new Map(sheet.formulas).set(row - 1, cells) };
  };
  return { sheets: sheets.map((sheet) => (sheet.name === BOARD ? change(sheet) : sheet)) };
}

async function freshBook(): Promise<Snapshot> {
  const host = memoryHost();
  await host.apply(diff(locate(await host.read()), ENGLISH), ENGLISH);
  return host.read();
}

describe('a page whose formula has lost what it read', () => {
  it('gets that formula back, and nothing else changes', async () => {
    const fresh = await freshBook();
    const host = memoryHost(withBoardFormula(fresh, 7, 1, 'INDEX(#REF!,1)&""'));
    const operations = diff(locate(await host.read()), ENGLISH);
    expect(operations).toEqual([{ kind: 'restore-page', sheet: 'board', cells: [{ row: 7, column: 1 }] }]);
    await host.apply(operations, ENGLISH);
    expect(await host.read()).toEqual(fresh);
    expect(diff(locate(await host.read()), ENGLISH)).toEqual([]);
  });

  it('is left alone when somebody has written a formula of their own there', async () => {
    const own = withBoardFormula(await freshBook(), 7, 1, 'SUM(A1:A3)');
    expect(diff(locate(own), ENGLISH)).toEqual([]);
  });

  it('is mended in a file too', async () => {
    const bytes = await sampleFile(ENGLISH);
    const book = await opened(bytes);
    const host = xlsxHost(bytes, book, { today: 46350 });
    await host.apply([{ kind: 'restore-page', sheet: 'board', cells: [{ row: 7, column: 1 }] }], ENGLISH);
    expect(diff(locate(await host.read()), ENGLISH)).toEqual([]);
  });
});
