import { directionOf, type Way } from './direction.ts';
import {
  actsAsVerb,
  endsClause,
  governingVerb,
  has,
  isHan,
  nounOf,
  type Quantity,
  type Token,
  tokenAt,
  verbOf,
} from './token.ts';
import { secondsOf } from './units.ts';

/** One thing that is measured. Numbers are as written; a mark such as X stays a text. */
export interface Metric extends Way {
  readonly baseline: number | string | null;
  readonly target: number | string | null;
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
  /** True when no number is written: no incidents, 全员, weekly. */
  readonly hidden: boolean;
  /** Place of the target in the tokens. */
  readonly at: number;
}

/** The metrics of a statement; one that only counts effort goes behind one that tells a result. */
export function readMetrics(tokens: readonly Token[]): readonly Metric[] {
  const written = pairUp(tokens);
  const metrics = written.length ? written : hiddenMetrics(tokens);
  const moved = metrics.findIndex(({ baseline }) => baseline !== null);
  const effort = ({ at, relative }: Metric): boolean =>
    (verbOf(tokenAt(tokens, governingVerb(tokens, at))) === 'act' && !relative) ||
    /^(?:各|每)/.test(tokenAt(tokens, at - 1).text);
  const main = moved < 0 ? metrics.findIndex((metric) => !effort(metric)) : moved;
  return main > 0 ? [...metrics.slice(main, main + 1), ...metrics.filter((_, at) => at !== main)] : metrics;
}

/** Nobody measures more in one statement, and nothing further away belongs together; this keeps reading linear. */
const MOST = 12;
const NEAR = 12;

/** Finds the targets and joins each to its start value; numbers that only describe something are left out. */
function pairUp(tokens: readonly Token[]): readonly Metric[] {
  const places = tokens.map((_, at) => at).filter((at) => !quantityAt(tokens, at).describes);
  const pairs: (readonly [at: number, baseline: number])[] = [];
  for (let n = 0; n < places.length && pairs.length < MOST; n++) {
    const at = places[n] || 0;
    const next = n + 1 < places.length ? places[n + 1] || 0 : -1;
    const [last, lastBase] = pairs[pairs.length - 1] || [-1, -1];
    if (last >= 0 && isWholeOf(tokens, last, at)) continue;
    // "double to 22%": the number says it better
    if (quantityAt(tokens, at).way && next === at + 2 && tokenAt(tokens, at + 1).text === 'to') continue;
    const starts = isStartValue(tokens, at);
    const joined = next > 0 && joins(tokens, at, next);
    if (!starts && !joined && ((last >= 0 && qualifies(tokens, last, at)) || limits(tokens, at, next))) continue;
    if (starts && !joined && last >= 0 && lastBase < 0) pairs[pairs.length - 1] = [last, at];
    else if (next > 0 && (starts || joined)) {
      pairs.push([next, at]);
      n++;
    } else pairs.push([at, -1]);
  }
  return pairs.map(([at, baseline]) => {
    const [token, first] = [tokenAt(tokens, at), tokenAt(tokens, baseline < 0 ? at : baseline)];
    const base = baseline < 0 ? null : quantityAt(tokens, baseline).value;
    return {
      baseline: base,
      target: quantityAt(tokens, at).value,
      unit: unitOf(tokens, at) || (baseline < 0 ? null : unitOf(tokens, baseline)),
      ...directionOf(tokens, at, comparable(tokens, baseline, at)),
      start: Math.min(token.start, first.start),
      end: Math.max(token.end, first.end),
      hidden: false,
      at,
    };
  });
}

/** The start value in the unit of the target: 3 天 beside 5 小时 is 72. */
function comparable(tokens: readonly Token[], baseline: number, at: number): number | string | null {
  if (baseline < 0) return null;
  const [from, to] = [quantityAt(tokens, baseline), quantityAt(tokens, at)];
  if (typeof from.value !== 'number' || from.kind !== 'time' || to.kind !== 'time') return from.value;
  return (from.value * secondsOf(from.unit)) / secondsOf(to.unit);
}

const NO_QUANTITY: Quantity = {
  value: 0,
  unit: null,
  kind: 'none',
  sign: '',
  way: null,
  orMore: false,
  describes: true,
};

/** The number at a place; one that only describes where there is none. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity {
  return tokenAt(tokens, at).quantity || NO_QUANTITY;
}

/** The written unit, else the noun that follows ("9 window displays"): the last word before the grammar goes on. */
function unitOf(tokens: readonly Token[], at: number): string | null {
  let { unit } = quantityAt(tokens, at);
  if (unit) return unit;
  for (const token of tokens.slice(at + 1, at + 6)) {
    const skipped = !unit && /^(?:new|of|more)$/.test(token.text);
    if (skipped || has(token, 'least')) continue;
    if (token.kind !== 'word' || has(token, 'stop and to by from be most under over often none')) break;
    if (isHan(token)) return nounOf(token) ? token.text : unit;
    if (verbOf(token) && !nounOf(token)) break;
    unit = token.text;
  }
  return unit;
}

/** "9 out of 10", "19/20": the second number says of how many. */
function isWholeOf(tokens: readonly Token[], part: number, whole: number): boolean {
  const between = tokens.slice(part + 1, whole).map(({ text }) => text);
  return /^(?:of|out of|\/)$/.test(between.join(' '));
}

/** "50 万以上的客户续约率 90%": the first number only says which ones. */
function limits(tokens: readonly Token[], at: number, next: number): boolean {
  if (next < 0 || quantityAt(tokens, at).kind === 'percent' || next - at > NEAR) return false;
  if (tokens.slice(at, next).some(endsClause)) return false;
  if (tokens.slice(at + 1, at + 3).some(({ text }) => text === '的')) return true;
  if (isPartOf(tokens, at, next)) return true;
  if (quantityAt(tokens, at).kind === 'time' && quantityAt(tokens, next).kind === 'percent') return true; // 7 天召回 9%
  const named = tokenAt(tokens, at - (tokenAt(tokens, at - 2).text === '(' ? 3 : 2));
  const compared = has(tokenAt(tokens, at - 1), 'over under') && !!nounOf(named);
  return compared && quantityAt(tokens, next).kind !== quantityAt(tokens, at).kind;
}

/** 10 家试点客户中至少 6 家: the first number says of how many. */
function isPartOf(tokens: readonly Token[], whole: number, part: number): boolean {
  const between = tokens.slice(whole + 1, part);
  return unitOf(tokens, whole) === unitOf(tokens, part) && between.some(({ text }) => /^[中里有]$/.test(text));
}

/** "from 25 % to 40 %", 由 2 补到 5, 22 % → 31 %. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to);
  if (to - from > NEAR || between.some((token) => endsClause(token) || token.text === ')')) return false;
  const target = between.some(
    (token) => has(token, 'to') || /^(?:up to|[-~])$/.test(token.text) || /[至到为]$/.test(token.text),
  );
  if (tokens.slice(Math.max(0, from - 5), from).some((token) => has(token, 'from now'))) {
    return target || (between.length < 3 && between.some((token) => isHan(token) && has(token, 'raise lower')));
  }
  const [first, second] = [quantityAt(tokens, from), quantityAt(tokens, to)];
  if (
    between.length === 1 &&
    /^(?:to|至|到)$/.test(tokenAt(between, 0).text) &&
    first.unit === second.unit &&
    (first.unit || tokenAt(tokens, from - 1).text === '(')
  )
    return true; // "68 d to 45 d"
  const words = between.map(({ text }) => text).join(' ');
  if (between.length < 5 && /(?:^|.)down to$|.up to$/.test(words)) return true; // "9 days down to 5", "4 clients up to 9"
  const arrow = between.some(
    ({ text, tags }) => has({ tags }, 'to') && !has({ tags }, 'reach') && (text > '~' || text.includes('>')),
  );
  const only = tokenAt(between, 0);
  if (between.length === 1 && has(only, 'raise lower') && /[至到为]$/.test(only.text))
    return first.unit === second.unit; // 6 宗减到 1 宗
  return arrow && (first.kind === second.kind || first.kind === 'none' || second.value === 0);
}

/** "up from 12", (currently 36 %), 目前 12 家. */
function isStartValue(tokens: readonly Token[], at: number): boolean {
  const [second, first] = [tokenAt(tokens, at - 2), tokenAt(tokens, at - 1)];
  if (has(first, 'now') || isAside(tokens, at)) return true;
  if (has(first, 'from')) {
    const before = tokens.slice(Math.max(0, at - NEAR), at).findIndex(({ quantity }) => quantity);
    const other = before < 0 ? null : unitOf(tokens, Math.max(0, at - NEAR) + before);
    const unit = unitOf(tokens, at);
    return first.text !== '自' && (!unit || !other || unit === other); // "4.5 stars from 200 reviews" starts nowhere
  }
  return has(second, 'now from') && second.text !== '自' && !first.quantity && !endsClause(first);
}

/** What opens and closes a remark, and what says that it is about another time. */
const OPENS = /^[([,;–—-]$/;
const CLOSES = /^[)\],;]$/;
const VERSUS = /^(?:vs|not|rather than|instead of|against|compared.*|than)$/;
const EARLIER = /^(?:last|previous|prior|ago|before|present|then|had|上.*|去年.*|前.*|原.*|此前|之前)$/;
const MOST_REMARK = 8;

/** A value beside the main one that tells where it stood: "(today it's 73)", ", last season 44", （上一代 31）. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - MOST_REMARK), at).reverse();
  const back = near.findIndex(({ text }) => OPENS.test(text) || VERSUS.test(text));
  const opener = tokenAt(near, back);
  if (back < 0 || back === at - 1 || near.slice(0, back).some(({ quantity }) => quantity)) return false;
  if (tokenAt(near, 0).text === ':' && opener.text === '(') return true; // (autumn term: 17.4)
  const behind = tokens.slice(at + 1, at + 6);
  const end = behind.findIndex(({ text }) => CLOSES.test(text));
  const rest = end < 0 ? behind : behind.slice(0, end);
  if (rest.some(({ quantity }) => quantity)) return false;
  return [opener, ...near.slice(0, back), ...rest].some(
    (token) => has(token, 'now against') || VERSUS.test(token.text) || EARLIER.test(token.text),
  );
}

/** A number that describes what was counted before it: 6 contracts above 20k, 6 单高于 50 万的合同. */
function qualifies(tokens: readonly Token[], counted: number, at: number): boolean {
  const between = tokens.slice(counted + 1, at);
  if (/percent|times/.test(quantityAt(tokens, counted).kind) || at - counted > NEAR || between.some(endsClause))
    return false;
  if (tokenAt(tokens, at + 1).text === '的') return true;
  const told = between.some(
    (token) => has(token, 'be reach and') && !has(token, 'over') && !/^(?:be|have|满|至|到|过)$/.test(token.text),
  );
  return (
    !told &&
    between.some((token) => has(token, 'over under least most') || /^(?:with|of|worth|aged|from|in)$/.test(token.text))
  );
}

/** Numbers nobody wrote as such: "no incidents" is 0, 全员通过 is 100 %, "weekly" is once a week. Only the first counts. */
function hiddenMetrics(tokens: readonly Token[]): readonly Metric[] {
  const covers = tokens.some((token) => has(token, 'staff ship finish accepted act'));
  const changes = tokens.some((token, place) => has(token, 'raise lower improve') && actsAsVerb(tokens, place));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokenAt(tokens, at);
    const after = tokens.slice(at + 1, at + 4);
    const next = tokenAt(after, 0).text;
    if (has(token, 'none') && after.some((word) => has(word, 'burden'))) return [hidden(token, at, 0, null)];
    if (/^(?:全员|全覆盖|百分百|全数)$/.test(token.text) && covers) return [hidden(token, at, 100, '%')];
    if (has(token, 'often') && !changes && !/^(?:active|builds?|of|in|than|users?)$/.test(next))
      return [
        hidden(
          token,
          at,
          token.text === 'twice' ? 2 : 1,
          `/${token.text.replace(/^(?:every|each|per|a|每个?) ?/, '')}`,
        ),
      ];
  }
  return [];
}

function hidden({ start, end }: Token, at: number, target: number, unit: string | null): Metric {
  return {
    baseline: null,
    target,
    unit,
    direction: 'reach',
    relative: false,
    comparator: null,
    start,
    end,
    hidden: true,
    at,
  };
}
