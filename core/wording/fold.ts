import { simplified } from './traditional.ts';

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const TO_ASCII = 0xfee0;
const FIRST_NON_ASCII = 0x80;

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\n', ';'],
  ['\r', ' '],
  ['\t', ' '],
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['−', '-'],
  ['–', '-'],
  ['—', ';'],
  ['。', ';'],
  ['、', ','],
  ['﹪', '%'],
  ['﹢', '+'],
]);

/**
 * The text as the word lists are written: lower case, half width, simplified characters, plain punctuation.
 *
 * Every character stays where it was, so that a place found in the folded text is a place in the author's text.
 *
 * @example fold('ＮＰＳ≥６０') // 'nps≥60'
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at));
  return folded;
}

/** One UTF-16 unit; a half of a pair folds to itself, so emoji cannot shift the rest. */
function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return String.fromCharCode(code - TO_ASCII).toLowerCase();
  const plain = PUNCTUATION.get(unit);
  if (plain !== undefined) return plain;
  const lower = code < FIRST_NON_ASCII ? unit.toLowerCase() : simplified(unit).toLowerCase();
  return lower.length === 1 ? lower : unit; // İ grows in lower case
}
