import { HostError, type HostRefusal, type RefusalFacts } from '../../core/host/hostError.ts';

/** What Google's exceptions say, and what each comes to for people; the first that fits. */
const REFUSALS: readonly (readonly [message: RegExp, refusal: HostRefusal])[] = [
  [/protected/i, 'sheet-protected'],
  [/exceeded maximum execution time/i, 'out-of-time'],
  [/too many (?:times|scripts|simultaneous|concurrent)|quota|rate limit|try Utilities\.sleep/i, 'quota'],
  [/permission|authori[sz]ation|access denied|not authori[sz]ed/i, 'not-authorised'],
  [/lock timeout|could not obtain lock/i, 'busy'],
  [/already exists/i, 'item-exists'],
  [/limit of (?:10|5),?000,?000 cells|50,?000 characters|too large|too many cells/i, 'too-large'],
  [/outside the dimensions|not found|does not exist|is missing/i, 'item-missing'],
  [/merge/i, 'merged-cells'],
  [/timed out|server error|service error|service unavailable|temporarily|internal error|try again/i, 'interrupted'],
];

/** What a message of Google's comes to; messages are English in the script's log and may be localised for people. */
export const refusalOf = (message: string): HostRefusal =>
  REFUSALS.find(([pattern]) => pattern.test(message))?.[1] ?? 'unexpected';

/** What Google could not do, said in words that fit Google Sheets. */
export const sheetsError = (refusal: HostRefusal, facts: RefusalFacts = {}): HostError =>
  new HostError(refusal, { ...facts, host: 'sheets' });

/** Google names its own exceptions so; everything else that is thrown is a bug of ours. */
const isGoogles = (error: unknown): error is Error =>
  typeof error === 'object' && error !== null && (error as Error).name === 'Exception';

/** Does some work in the spreadsheet; what Google refuses comes out as a `HostError`, a bug of ours as it is. */
export function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw isGoogles(error) ? sheetsError(refusalOf(error.message), { code: error.message }) : error;
  }
}
