import { afterAll, beforeAll, describe } from 'vitest';
import { contractPages } from '../support/playground/contractHost.ts';
import { cellContract } from './cellContract.ts';
import { foundBookContract } from './foundBookContract.ts';
import type { MakeHost } from './hostContract.ts';
import { setUpContract } from './setUpContract.ts';

let pages: Awaited<ReturnType<typeof contractPages>>;
beforeAll(async () => {
  pages = await contractPages();
});
afterAll(() => pages.close());

/** Intents are owed here: respelling a book into the lambda edition left its formulas as they were (issue 6). */
describe('browser host', () => {
  const makeHost: MakeHost = (start) => pages.makeHost(start);
  setUpContract(makeHost);
  cellContract(makeHost);
  foundBookContract(makeHost);
});
