import { sideBySide } from './sideBySide.ts';

/** Both cross-checks, beside each other: each waits most of its time for one program or another. */
const CHECKS = ['agreement', 'books'];

const failed = await sideBySide(
  CHECKS.map((name) => ({ name, argv: ['--import', 'tsx', `scripts/crosscheck/${name}.ts`] })),
);
if (failed.length > 0) {
  console.error(`crosscheck: ${failed.join(', ')} failed`);
  process.exitCode = 1;
}
