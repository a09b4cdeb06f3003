import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    allowOnly: false,
    retry: 0,
    // One more for every two cores: files that wait for a browser or another program leave theirs to somebody else.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Books are many objects that live for a moment: a larger nursery spares the collector a third of all work.
    execArgv: ['--max-semi-space-size=128'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'out/tests.json' }]] : ['default'],
  },
});
