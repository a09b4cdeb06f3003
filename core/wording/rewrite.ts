import type { FindingCode } from './findings.ts';
import type { Judged } from './judge.ts';
import type { FrameName, Sentences } from './sentences.ts';
import { actsAsVerb, has, isHan, nounOf, type Token, tokenAt, verbOf } from './token.ts';

const NOT_IN_A_NOUN = 'vague hasty stop from to by least most over under all be often and wish against now';
const REPLACED: readonly FindingCode[] = ['activity', 'output', 'no-measure', 'placeholder'];
const PEOPLE_OUTSIDE =
  /^(?:(?:customer|client|user|lead|prospect|partner|retailer|buyer|shop)s?|客户|用户|顾客|商户|商家|经销商|门店|企业|会员|线索|代理商|供应商)$/;

/**
 * A rewrite with blanks that keeps the author's own noun; `undefined` where no noun was found, since a frame without
 * it would put words in the author's mouth.
 *
 * @example rewriteOf(judgeKeyResult('拜访客户 30 次'), 'activity', CHINESE_SENTENCES) // '拜访后意向客户转化率从 __% 提升至 __%'
 */
export function rewriteOf(judged: Judged, code: FindingCode, { frames }: Sentences): string | undefined {
  const { raw, tokens, head } = judged.reading;
  const noun = judged.statement === 'kr' && REPLACED.includes(code) ? nounPhrase(tokens, head) : [];
  if (!noun.length) return undefined;
  const text = raw.slice(tokenAt(noun, 0).start, tokenAt(noun, noun.length - 1).end).trim();
  const leading = tokenAt(tokens, head);
  return frames[frameOf(judged.kind, noun)]
    .replace('{verb}', () => raw.slice(leading.start, leading.end) || text)
    .replace('{noun}', () => text)
    .replace('{Noun}', () => text.charAt(0).toUpperCase() + text.slice(1));
}

function frameOf(kind: Judged['kind'], noun: readonly Token[]): FrameName {
  const last = tokenAt(noun, noun.length - 1);
  if (kind === 'output') return 'output';
  if (kind === 'activity' && noun.some(({ text }) => PEOPLE_OUTSIDE.test(text))) return 'contact';
  if (has(last, 'burden')) return 'less';
  if (kind === 'activity') return has(last, 'event') ? 'event' : 'effort';
  return has(last, 'gauge') ? 'more' : 'state';
}

/** The first run of plain words behind the leading verb, else the first anywhere. */
function nounPhrase(tokens: readonly Token[], head: number): readonly Token[] {
  const runs: Token[][] = [];
  let open = false;
  tokens.forEach((token, at) => {
    const part = at !== head && isNounPart(tokens, at);
    if (part && open) runs[runs.length - 1]?.push(token);
    else if (part) runs.push([token]);
    open = part;
  });
  const leading = tokenAt(tokens, head);
  const run = runs.find((found) => tokenAt(found, 0).start > leading.start) || runs[0] || [];
  // In Chinese a run that nothing of ours ends or begins may be half a word: no frame is better than a broken one.
  const [first, last] = [tokenAt(run, 0), tokenAt(run, run.length - 1)];
  return isHan(first) && !nounOf(last) && (head < 0 || first.start > leading.end + 1) ? [] : run;
}

/** Chinese puts a verb before a noun to describe it (采购流程), English a noun that could be a verb (sales call). */
function isNounPart(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (has(token, NOT_IN_A_NOUN)) return false;
  if (token.kind !== 'word') return token.kind === 'name';
  if (nounOf(token) || has(token, 'learning plain') || !verbOf(token)) return true;
  if (!isHan(token)) return !actsAsVerb(tokens, at);
  return next.start === token.end && !!nounOf(next) && has(token, 'make act staff win ship');
}
