import { quantityAt } from './metrics.ts';
import { governingVerb, has, type Token, tokenAt, verbOf } from './token.ts';

const DIRECTIONS = ['increase', 'decrease', 'reach', 'maintain', 'binary'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** Which way a number wants to go, whether it is a change or a level, and how it is compared. */
export interface Way {
  readonly direction: Direction;
  readonly relative: boolean;
  readonly comparator: '<' | '<=' | '>' | null;
}

/**
 * Which way the target at a place points.
 *
 * Two values decide by themselves; else the verb does, except that time and cost "improved to 200 ms" go down.
 */
export function directionOf(tokens: readonly Token[], at: number, baseline: number | string | null): Way {
  const { way, value, kind, sign, orMore } = quantityAt(tokens, at);
  const to = (direction: Direction, relative = false): Way => ({ direction, relative, comparator: null });
  if (way) return to(way, true);
  if (typeof baseline === 'number' && typeof value === 'number' && baseline !== value)
    return to(value > baseline ? 'increase' : 'decrease');
  const [before, after] = [tokens.slice(Math.max(0, at - 4), at), tokens.slice(at + 1, at + 4)];
  const place = governingVerb(tokens, at);
  const verb = tokenAt(tokens, place);
  const tag = verbOf(verb);
  const by = before.some(({ text }) => text === 'by');
  const upTo = before.some(({ text }) => text === 'up to') && tag === 'raise';
  const comparator = comparatorOf(before.slice(-2), after.slice(0, 2), upTo, orMore);
  const named =
    before.slice(-2).some((token) => has(token, 'least over') && token.text !== '超') && !by && at - place > 2;
  const level =
    upTo ||
    baseline !== null ||
    (!!comparator && comparator !== '>') ||
    (!by &&
      before.some(
        (token) =>
          ((has(token, 'to') && !/[↑↓]/.test(token.text)) || /[至到为]$/.test(token.text)) && token.end > verb.start,
      ));
  const moved = before.slice(-2).find(({ text }) => /^(?:up|down|↑|↓)$/.test(text));
  if (moved && kind !== 'none' && !level) return to(/up|↑/.test(moved.text) ? 'increase' : 'decrease', true);
  if (sign && !comparator && tokenAt(before, before.length - 1).text !== 'at')
    return to(sign === '+' ? 'increase' : 'decrease', true);
  if (tag === 'lower' && value !== 0) return to('decrease', !level);
  const some = tokenAt(after, 0).text;
  if (/^(?:fewer|less|more)$/.test(some) && tag !== 'act') return to(some === 'more' ? 'increase' : 'decrease', true);
  const isCount = /none|count/.test(kind) && verbOf(tokenAt(after, 0)) === '' && unitFollows(after);
  if (tag === 'improve' && isCount && !level && !by) return { ...to('reach'), comparator }; // Energise 3 feeders
  if (tag === 'raise' || tag === 'improve') {
    const clause = tokens.slice(Math.max(0, at - 8), at);
    const lasting = clause.some(({ text }) =>
      /^(?:extend|prolong|session|battery|runway|延长|停留|续航|使用时长|在线)/.test(text),
    );
    const less =
      clause.some((token) => has(token, 'burden') && !/率$/.test(token.text)) && (level || tag === 'improve');
    const down = !upTo && !lasting && (less || (level && kind === 'time'));
    return to(down ? 'decrease' : 'increase', !level && !named);
  }
  const kept = [verb, ...before].some(
    (token) => has(token, 'keep') && !/ing$|^(?:保证|确保|ensure|保障|保$|控制在)/.test(token.text),
  );
  if (kept) return { ...to('maintain'), comparator };
  const compared = /^[多高增涨升少低省降](?:了|出)?$/.exec(tokenAt(before, before.length - 1).text);
  if (compared && before.some(({ text }) => /^[比较]/.test(text)))
    return to(/[少低省降]/.test(compared[0]) ? 'decrease' : 'increase', true);
  const rate =
    kind === 'times' &&
    (comparator || has(tokenAt(after, 0), 'often') || /^(?:a|per|each|every)$/.test(tokenAt(after, 0).text));
  if (kind === 'percent' || (kind === 'times' && !rate)) {
    const change = after.slice(0, 2).find((token) => has(token, 'raise lower'));
    if (change && !comparator) return to(has(change, 'raise') ? 'increase' : 'decrease', true);
    if (kind === 'times' && !level && tag !== 'act') return to('increase', true);
  }
  return { ...to('reach'), comparator };
}

/** A noun stands behind the number: things are counted. */
function unitFollows(after: readonly Token[]): boolean {
  const [first] = after;
  return !!first && first.kind === 'word' && !has(first, 'to by from stop least most over under and often');
}

function comparatorOf(
  before: readonly Token[],
  after: readonly Token[],
  upTo: boolean,
  orMore: boolean,
): Way['comparator'] {
  const last = tokenAt(before, before.length - 1);
  const said = [...before, ...after].find(
    (token) =>
      has(token, 'least most under over') &&
      !(token.text === 'up to' && upTo) &&
      !(token.text === '内' && token === last),
  );
  if (!said || has(said, 'least')) return null;
  if (has(said, 'under')) return '<';
  if (has(said, 'most')) return '<=';
  return orMore || said.text === '突破' ? null : '>';
}
