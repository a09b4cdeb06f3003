import type { HostRefusal } from '../../core/host/hostError.ts';
import { HostError } from '../../core/host/hostError.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { describeHostError } from '../../core/words/hostErrors.ts';

/** What Google's own messages say, which it writes itself when a call never reached us; the first that fits. */
const CAUSES: readonly (readonly [message: RegExp, refusal: HostRefusal])[] = [
  [/NetworkError|connection failure|HTTP 0|failed to fetch|offline/i, 'offline'],
  [/PERMISSION_DENIED/i, 'several-accounts'],
  [/authori[sz]ation|do not have permission|access denied|sign in/i, 'not-authorised'],
  [/too many (?:times|scripts|simultaneous|concurrent)|quota|rate limit/i, 'quota'],
  [/maximum execution time|timed out/i, 'out-of-time'],
  [/server error|ScriptError: *$/i, 'interrupted'],
];

/** Sentences of ours end so, in either language; Google's own are told apart by what they say. */
const OURS = /[\u4e00-\u9fff].*[。？]$|^[A-Z"].*[.?]$/s;

/** Why a call failed, as a sentence with cause and remedy. */
export function failureInWords(
  error: unknown,
  { language, isOnline }: { language: Language; isOnline: boolean },
): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  const bare = message.replace(/^(?:Script)?(?:Error|Exception): */, '');
  const refusal = isOnline ? CAUSES.find(([pattern]) => pattern.test(message))?.[1] : 'offline';
  if (refusal === undefined && OURS.test(bare)) return bare;
  return describeHostError(new HostError(refusal ?? 'unexpected', { host: 'sheets' }), language);
}
