import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that start programs, or take half a minute: first in line, so that none is left over for one core alone. */
const LONG = [
  'test/cli/**',
  'test/contract/**',
  'test/playground/**',
  'test/template/host/**',
  'test/core/functions/*.hyperformula.test.ts',
];

const testsIn = (path: string): string => (path.endsWith('.test.ts') ? path : `${path}/*.test.ts`);

export default defineConfig({
  test: {
    allowOnly: false,
    retry: 0,
    // One more for every two cores: files that wait for a browser or another program leave theirs to somebody else.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Books are many objects that live for a moment: a larger nursery spares the collector a third of all work.
    execArgv: ['--max-semi-space-size=128'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'out/tests.json' }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'long', include: LONG.map(testsIn) } },
      {
        extends: true,
        test: {
          name: 'short',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...LONG],
          // They keep nothing but what is the same for all, and reading our modules anew takes longer than most of them.
          isolate: false,
        },
      },
    ],
  },
});
