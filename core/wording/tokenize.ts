import { chineseForm, tagsByCharacter, tagsByEnding } from './endings.ts';
import { fold } from './fold.ts';
import { findWord, isWordCharacter, searchable } from './lookup.ts';
import { readNumber } from './readNumber.ts';
import { findTimes } from './time.ts';
import { has, isHan, type Token, verbOf } from './token.ts';

/**
 * A statement as words, numbers, dates and signs, in order.
 *
 * Dates come first, because the digits in them are no measure; then numbers, then the longest word of the lists.
 */
export function tokenize(raw: string, folded = fold(raw)): readonly Token[] {
  const text = searchable(folded);
  const times = findTimes(text);
  const tokens: Token[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const time = times[next];
    if (text.charAt(at) === ' ') at++;
    else if (time && time.start < at) next++;
    else {
      const token =
        time && time.start === at
          ? { ...time, text: text.slice(at, time.end), kind: 'time' as const, tags: [], quantity: null }
          : readNumber({ raw, text, at, tokens }) ||
            readWord({ text, at, limit: time ? time.start : text.length, before: tokens[tokens.length - 1] });
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

/** 完成 is a verb and 完成率 a measure; 采购 is one and 采购成本 a cost: Chinese makes such words as it goes. */
const MEASURE =
  /(?:[率额量](?![先外产化])|数(?![据字码])|度(?!过)|(时间|时长|周期|成本|费用|耗时)|效率|速度|频率|质量)/y;

/** Chinese forms begin above it, so that no letter of English is asked for one. */
const LAST_LATIN = 0x2fff;

/** A letter of any script, or a digit; all else is a sign. */
const WRITTEN = /[\p{L}\p{N}]/u;

interface WordPlace {
  readonly text: string;
  readonly at: number;
  /** Where a date begins. */
  readonly limit: number;
  readonly before: Token | undefined;
}

function readWord({ text, at, limit, before }: WordPlace): Token {
  const word = { start: at, kind: 'word' as const, quantity: null, bounds: false };
  const listed = findWord(text, at);
  const form = text.charCodeAt(at) > LAST_LATIN ? chineseForm(text, at) : undefined;
  const found = form && form.end > (listed?.end || 0) ? form : listed;
  const inWord = before && before.end === at && before.kind === 'word' && !before.tags.length && isHan(before);
  if (found && found.end <= limit && !(inWord && found.end === at + 1 && tagsByCharacter(text.charAt(at)).length)) {
    const token: Token = { ...word, end: found.end, text: text.slice(at, found.end), tags: found.tags };
    if (!isHan(token) || token.text.length < 2 || has(token, 'plain to')) return token;
    MEASURE.lastIndex = found.end;
    const tail = MEASURE.exec(text);
    const end = MEASURE.lastIndex;
    if (!tail || end > limit || (tail[0].length > 1 && !verbOf(token))) return token;
    return { ...token, end, text: text.slice(at, end), tags: [tail[1] || has(token, 'burden') ? 'burden' : 'gauge'] };
  }
  let end = at + 1;
  const latin = isWordCharacter(text.charCodeAt(at));
  if (latin) while (end < limit && isWordCharacter(text.charCodeAt(end))) end++;
  const kind = latin || WRITTEN.test(text.charAt(at)) ? 'word' : 'sign';
  // A row of one sign is one token: nobody means more by it, and a megabyte of it costs next to nothing.
  if (kind === 'sign') while (end < limit && text.charAt(end) === text.charAt(at)) end++;
  const written = text.slice(at, end);
  return {
    ...word,
    end,
    text: written,
    kind,
    tags: latin ? tagsByEnding(written) : inWord ? tagsByCharacter(written) : [],
  };
}
