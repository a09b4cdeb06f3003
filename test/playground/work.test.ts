import { expect, it } from 'vitest';
import { blueprintLayout } from '../../core/blueprint/blueprintLayout.ts';
import { snapshotOf } from '../../core/host/contentSnapshot.ts';
import type { BrowserHost } from '../../playground/host/browserHost.ts';
import type { Frame } from '../../playground/page/frame.ts';
import { workOn } from '../../playground/page/work.ts';
import { plainFile } from '../../template/render/plainFile.ts';
import { grownContent } from '../excel-addin/grownContent.ts';
import { ENGLISH } from '../support/books/sample.ts';

/** What the page says and does, in its order, when somebody opens a file. */
async function doneWith(file: File): Promise<readonly unknown[]> {
  const done: unknown[] = [];
  const host = { onEdit: () => () => undefined, load: () => done.push('load') } as unknown as BrowserHost;
  const frame = { say: (...said: readonly unknown[]) => done.push(said), language: () => 'en' } as unknown as Frame;
  await workOn(host, frame, () => undefined).open(file);
  return done;
}

/** A file with three key results more than so many. */
async function fileOf(count: number): Promise<File> {
  const { sheets } = snapshotOf(grownContent(ENGLISH, count), blueprintLayout('en'), ENGLISH);
  const bytes = await plainFile({ sheets: sheets.map((sheet) => ({ ...sheet, formulas: new Map() })) });
  return new File([new Uint8Array(bytes)], 'book.xlsx');
}

it('says that a large book takes a while before it goes into the grid, and what the grid shows then', async () => {
  expect(await doneWith(await fileOf(298))).toEqual([
    ['opening', { file: 'book.xlsx' }],
    ['openingLarge', { file: 'book.xlsx', count: 301 }],
    'load',
    ['openedLarge', { file: 'book.xlsx' }],
  ]);
});

it('says no more than it has to of any other book', async () => {
  expect(await doneWith(await fileOf(297))).toEqual([
    ['opening', { file: 'book.xlsx' }],
    'load',
    ['opened', { file: 'book.xlsx' }],
  ]);
});
