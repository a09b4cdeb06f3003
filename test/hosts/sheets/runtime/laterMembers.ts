import { type Context, runInContext } from 'node:vm';

/** What the language got after ES2019, by where it stands. `globalThis` and `BigInt` are there in Apps Script. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  globalThis: ['AggregateError', 'Atomics', 'FinalizationRegistry', 'SharedArrayBuffer', 'WeakRef', 'Iterator'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'String.prototype': ['at', 'isWellFormed', 'matchAll', 'replaceAll', 'toWellFormed'],
  Object: ['groupBy', 'hasOwn'],
  Map: ['groupBy'],
  Promise: ['allSettled', 'any', 'withResolvers', 'try'],
  Array: ['fromAsync'],
};

/**
 * Takes away what is newer than the language the script is built for: Google does not say which year its engine is of,
 * and a build lowers syntax but adds no methods.
 */
export function removeLaterMembers(context: Context): void {
  for (const [owner, members] of Object.entries(LATER)) {
    const found = runInContext(owner, context) as object;
    for (const member of members) Reflect.deleteProperty(found, member);
  }
}
