import { quantityAt } from './metrics.ts';
import { governingVerb, has, type QuantityKind, type Token, tokenAt, verbOf } from './token.ts';

const DIRECTIONS = ['increase', 'decrease', 'reach', 'maintain', 'binary'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** Which way a number wants to go, whether it is a change or a level, and how it is compared. */
export interface Way {
  readonly direction: Direction;
  readonly relative: boolean;
  readonly comparator: '<' | '<=' | '>' | null;
}

/** A target and the words around it. */
interface Around {
  readonly value: number | string;
  readonly kind: QuantityKind;
  readonly sign: string;
  /** Four tokens before it, three behind it, and up to eight before it for what the verb is about. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly clause: readonly Token[];
  readonly verb: Token;
  readonly comparator: Way['comparator'];
  /** "by 5 %": a change. */
  readonly by: boolean;
  /** "up to 60" behind a verb that says more. */
  readonly upTo: boolean;
  /** The number is a level (to 40 %, at most 3) and no amount of change. */
  readonly level: boolean;
  /** Far from its verb and with a limit of its own: "grow the team, at least 5 engineers". */
  readonly apart: boolean;
}

/**
 * Which way the target at a place points.
 *
 * Two values decide by themselves; else the first rule that has something to say.
 */
export function directionOf(tokens: readonly Token[], at: number, baseline: number | string | null): Way {
  const { way, value } = quantityAt(tokens, at);
  if (way) return towards(way, true);
  if (typeof baseline === 'number' && typeof value === 'number' && baseline !== value)
    return towards(value > baseline ? 'increase' : 'decrease');
  const around = lookAround(tokens, at, baseline !== null);
  for (const rule of RULES) {
    const found = rule(around);
    if (found) return found;
  }
  return { ...towards('reach'), comparator: around.comparator };
}

function towards(direction: Direction, relative = false): Way {
  return { direction, relative, comparator: null };
}

function lookAround(tokens: readonly Token[], at: number, started: boolean): Around {
  const { value, kind, sign, orMore } = quantityAt(tokens, at);
  const [before, after] = [tokens.slice(Math.max(0, at - 4), at), tokens.slice(at + 1, at + 4)];
  const place = governingVerb(tokens, at);
  const verb = tokenAt(tokens, place);
  const by = before.some(({ text }) => text === 'by');
  const upTo = before.some(({ text }) => text === 'up to') && verbOf(verb) === 'raise';
  const comparator = comparatorOf(before.slice(-2), after.slice(0, 2), upTo, orMore);
  const goal = before.some((token) => token.end > verb.start && namesGoal(token));
  return {
    value,
    kind,
    sign,
    before,
    after,
    clause: tokens.slice(Math.max(0, at - 8), at),
    verb,
    comparator,
    by,
    upTo,
    level: upTo || started || (!!comparator && comparator !== '>') || (!by && goal),
    apart: before.slice(-2).some((token) => has(token, 'least over') && token.text !== '超') && !by && at - place > 2,
  };
}

/** "to", 至, 提升到. */
function namesGoal(token: Token): boolean {
  return (has(token, 'to') && !/[↑↓]/.test(token.text)) || /[至到为]$/.test(token.text);
}

/** In this order, because a sign says more than a verb, and a verb more than the number alone. */
const RULES: readonly ((around: Around) => Way | undefined)[] = [
  byArrow,
  bySign,
  byFalling,
  byAmount,
  byRising,
  byKeeping,
  byComparison,
  byFactor,
];

/** "Up 40 %", ↑1.5pp. */
function byArrow({ before, kind, level }: Around): Way | undefined {
  const moved = before.slice(-2).find(({ text }) => /^(?:up|down|↑|↓)$/.test(text));
  if (!moved || kind === 'none' || level) return undefined;
  return towards(/up|↑/.test(moved.text) ? 'increase' : 'decrease', true);
}

/** +5, -3 %. */
function bySign({ sign, comparator, before }: Around): Way | undefined {
  if (!sign || comparator || tokenAt(before, before.length - 1).text === 'at') return undefined;
  return towards(sign === '+' ? 'increase' : 'decrease', true);
}

function byFalling({ verb, value, level }: Around): Way | undefined {
  return verbOf(verb) === 'lower' && value !== 0 ? towards('decrease', !level) : undefined;
}

/** "15 fewer complaints". */
function byAmount({ verb, after }: Around): Way | undefined {
  return /^(?:fewer|less)$/.test(tokenAt(after, 0).text) && verbOf(verb) !== 'act'
    ? towards('decrease', true)
    : undefined;
}

/** Verbs that say more or better; time and cost "improved to 200 ms" go down, and "energise 3 feeders" counts things. */
function byRising({ verb, kind, level, by, upTo, apart, after, clause, comparator }: Around): Way | undefined {
  const tag = verbOf(verb);
  if (tag !== 'raise' && tag !== 'improve') return undefined;
  const isCount = /none|count/.test(kind) && verbOf(tokenAt(after, 0)) === '' && unitFollows(after);
  if (tag === 'improve' && isCount && !level && !by) return { ...towards('reach'), comparator };
  const lasting = clause.some(({ text }) => LASTING.test(text));
  const less = clause.some((token) => has(token, 'burden') && !/率$/.test(token.text)) && (level || tag === 'improve');
  const down = !upTo && !lasting && (less || (level && kind === 'time'));
  return towards(down ? 'decrease' : 'increase', !level && !apart);
}

/** Times of which more is better. */
const LASTING = /^(?:extend|prolong|session|battery|runway|延长|停留|续航|使用时长|在线)/;

function byKeeping({ verb, before, comparator }: Around): Way | undefined {
  const kept = [verb, ...before].some((token) => has(token, 'keep') && !NOT_KEPT.test(token.text));
  return kept ? { ...towards('maintain'), comparator } : undefined;
}

/** To ensure 95 % is to reach it, and "the remaining 27" keeps nothing. */
const NOT_KEPT = /ing$|^(?:保证|确保|ensure|保障|保$|控制在)/;

/** 比去年多两成. */
function byComparison({ before }: Around): Way | undefined {
  const last = tokenAt(before, before.length - 1).text;
  if (!/^[多高增涨升少低省降](?:了|出)?$/.test(last) || !before.some(({ text }) => /^[比较]/.test(text)))
    return undefined;
  return towards(/[少低省降]/.test(last) ? 'decrease' : 'increase', true);
}

/** "A 20 % increase", 3x; "2x a week" is a rate. */
function byFactor({ kind, level, verb, after, comparator }: Around): Way | undefined {
  const next = tokenAt(after, 0);
  const rate = comparator || has(next, 'often') || /^(?:a|per|each|every)$/.test(next.text);
  if (kind !== 'percent' && (kind !== 'times' || rate)) return undefined;
  const change = after.slice(0, 2).find((token) => has(token, 'raise lower'));
  if (change && !comparator) return towards(has(change, 'raise') ? 'increase' : 'decrease', true);
  return kind === 'times' && !level && verbOf(verb) !== 'act' ? towards('increase', true) : undefined;
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
