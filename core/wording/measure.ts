import type { Reading } from './reading.ts';
import { actsAsVerb, has, nounOf, tokenAt, verbOf } from './token.ts';

/** numeric = a number is the target; binary = a checkable end; placeholder = the number is still to come. */
export type Measure = 'numeric' | 'binary' | 'placeholder' | 'none';

const LEFTOVER =
  /^(?:todo|tbd|note|fixme|xx+)\b(?! ?\d)|[?？]\s*$|^(?:which|what|how|why|should|shall|who)\b|待定|待补|是否/i;

/** Notes, questions and to-do marks entered as key results. */
export function isLeftover({ raw, metrics }: Reading): boolean {
  return (
    LEFTOVER.test(raw.trim().slice(0, 12) + raw.trim().slice(-3)) &&
    !metrics.some(({ target }) => typeof target === 'number')
  );
}

/** How a stranger who holds the facts could say done or not done. */
export function measureOf(reading: Reading): Measure {
  const { metrics, tokens, raw } = reading;
  const main = metrics[0];
  if (isLeftover(reading)) return 'none';
  if (main) return typeof main.target === 'string' ? 'placeholder' : 'numeric';
  return tokens.length > 1 && /\S/.test(raw) && isCheckable(reading) ? 'binary' : 'none';
}

/** A passive end: published, signed, switched off; of unlisted verbs too, where what follows ends the phrase. */
export function isDone(tokens: Reading['tokens']): boolean {
  if (tokens.some(({ text }) => text === 'most of')) return false;
  return tokens.some(({ text, tags }, at) => {
    if (at === 0 || !/[a-z]ed\b|^(?:live|written|built|sold)$/.test(text)) return false;
    if (has({ tags }, 'ship win make')) return true;
    const [before, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
    return (
      !tags.length &&
      /^(?:[a-z]+|\d.*)$/.test(before.text) &&
      !has(before, 'stop and vague by') &&
      DONE_BEFORE.test(after.text)
    );
  });
}

/** What such an end stands before: nothing, a sign, or the grammar of where and when. */
const DONE_BEFORE = /^(?:|[,;.)]|in|on|to|by|at|across|with|from|into|as|and|for|per|before)$/;

/** A book, a course or a route has an end by itself: read "The Goal", 读完《百年孤独》, finish Middlemarch. */
const TAKEN_IN = /^(?:read|watch|listen|play|attend|visit|finish|[听读看学走啃]|参加)/;
const NAMED_WORK = /《|"|“|'|「|[a-z] [A-Z]|讲义|书/;

/** An end state anybody can see: live, signed, certified, a named document there, every X with its Y. */
function isCheckable({ tokens, head, raw }: Reading): boolean {
  const lead = tokenAt(tokens, head);
  const tag = verbOf(lead);
  const said = (tags: string): boolean => tokens.some((token) => has(token, tags));
  const timed = tokens.some(({ bounds }) => bounds);
  const doing = tokens.some(
    (token, at) =>
      (has(token, 'ship') && (actsAsVerb(tokens, at) || at === head)) ||
      (at > 0 && has(token, 'win') && /[^s]s$/.test(token.text) && !nounOf(token)),
  );
  const made = /make|finish|ship|win|become|staff|reach/.test(tag);
  if (TAKEN_IN.test(lead.text) && NAMED_WORK.test(raw)) return true;
  if (/improve|raise|lower|loose|act|keep/.test(tag) && !timed && !(doing && lead.text > '\u3400')) return false;
  if (said('proof accepted') && (made || !tag || said('be'))) return true;
  if (isDone(tokens)) return true;
  if (doing || tag === 'ship' || has(lead, 'become')) return true;
  if (tokens.some((token) => has(token, 'document') && !/ing$/.test(token.text)) && /make|finish/.test(tag))
    return !/^(?:规划|设计|plan)/.test(lead.text);
  if (timed && (made || !tag)) return tag !== 'make' || tokens.length > 3;
  if (tag === 'staff' && tokens.some((token, at) => /^an?$/.test(token.text) && at <= head + 2)) return true;
  if (said('all') && (said('be') || /都|均|已|全部/.test(raw))) return true;
  return head < 0 && tokens.some((token) => nounOf(token) === 'document') && /^an? |\bexists?\b|已/i.test(raw);
}
