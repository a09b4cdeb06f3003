import type { ProblemKind } from '../model/vocabulary.ts';
import type { Term } from '../words/terms.ts';
import { KEY_RESULTS } from './keyResults.ts';
import type { Fields, Placed, Seed } from './seed.ts';

/** What stands in the way, of which kind it is, and who or what would help. */
export type Blocked = readonly [kind: ProblemKind, blocker: Term, help?: Term];

/** How far a key result was on a day; the owner reports. */
export function checkIn(
  keyResult: string,
  date: Placed,
  [value, confidence, progress]: readonly [value: Seed | undefined, confidence: number, progress: Term],
  blocked?: Blocked,
): Fields<'checkIn'> {
  const owner = KEY_RESULTS.find(({ id }) => id === keyResult)?.owner;
  return {
    date,
    keyResult,
    ...(value === undefined ? {} : { value }),
    confidence,
    progress,
    ...(blocked ? obstacle(blocked) : {}),
    ...(owner === undefined ? {} : { by: owner }),
  };
}

const obstacle = ([blockerKind, blocker, help]: Blocked): Fields<'checkIn'> => ({
  blocker,
  blockerKind,
  ...(help === undefined ? {} : { help }),
});
