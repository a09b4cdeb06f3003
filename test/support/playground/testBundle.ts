import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { bundlePage, type PageBundle, PLAYGROUND } from '../../../scripts/playground/bundle.ts';

/** The page with its inside in reach, and one with nothing but the grid, from one build. */
const BUNDLE: PageBundle = {
  folder: 'out/playground-tests',
  entries: {
    ...PLAYGROUND.entries,
    page: 'test/support/playground/wholePage.ts',
    contract: 'test/support/playground/contractPage.ts',
    idle: 'test/support/playground/idle.ts',
  },
  files: { ...PLAYGROUND.files, 'contract.html': 'test/support/playground/contract.html' },
};

const LOCK = 'out/playground-tests.lock';
/** A build takes seconds; a lock older than this was left by one that died. */
const STALE = 180_000;

/** The pages of the tests, built once however many test files ask for them at the same time. */
export async function testBundle(): Promise<string> {
  mkdirSync('out', { recursive: true });
  while (!isLocked()) await pause(100);
  try {
    return (await bundlePage(BUNDLE)).folder;
  } finally {
    rmdirSync(LOCK);
  }
}

/** Takes the lock, or tells that another test file has it. */
function isLocked(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STALE) rmdirSync(LOCK);
    return false;
  }
}
