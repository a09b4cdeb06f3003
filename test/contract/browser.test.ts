import { afterAll, beforeAll } from 'vitest';
import { contractPages } from '../support/playground/contractHost.ts';
import { hostContract } from './hostContract.ts';

let pages: Awaited<ReturnType<typeof contractPages>>;
beforeAll(async () => {
  pages = await contractPages();
});
afterAll(() => pages.close());

hostContract('browser', (start) => pages.makeHost(start));
