import { ENGLISH } from './lexicon.en.ts';
import { CHINESE } from './lexicon.zh.ts';
import { TAGS, type Tag } from './tags.ts';

/** A word of the lists found in a text. */
export interface Found {
  readonly end: number;
  readonly tags: readonly Tag[];
}

const WORD = /[a-z']+/y;
const MOST_WORDS = 4;

let index: Map<string, Tag[]> | undefined;
/** Longest entry by its first character (Chinese) or stem (English), so that a search tries nothing longer. */
const longest = new Map<string, number>();

/**
 * The longest word of either list that begins at a place in searchable text (see `searchable`).
 *
 * Longest first is all the segmentation Chinese needs here, and one table for both languages reads mixed sentences.
 */
export function findWord(text: string, start: number): Found | undefined {
  index = index || buildIndex();
  const first = text.charAt(start);
  if (isWordCharacter(text.charCodeAt(start))) return findEnglish(index, text, start);
  for (let length = longest.get(first) || 0; length > 0; length--) {
    const tags = index.get(text.slice(start, start + length));
    if (tags && start + length <= text.length) return { end: start + length, tags };
  }
  return undefined;
}

function findEnglish(known: Map<string, Tag[]>, text: string, start: number): Found | undefined {
  if (isWordCharacter(text.charCodeAt(start - 1))) return undefined;
  let key = '';
  let most = 1;
  let found: Found | undefined;
  for (let words = 0, at = start; words < most; words++) {
    WORD.lastIndex = at;
    const word = WORD.exec(text);
    if (!word || word[0].length > 30) break;
    const end = WORD.lastIndex;
    if (isWordCharacter(text.charCodeAt(end))) break;
    key += (words ? ' ' : '') + stem(word[0]);
    if (!words) most = longest.get(key) || 1;
    const tags = words ? known.get(key) : wordTags(known, word[0], key);
    if (tags) found = { end, tags };
    if (text.charAt(end) !== ' ') break;
    at = end + 1;
  }
  return found;
}

/** A vague word counts as it is written (fair, no fairs; caring, no cars); all others by their stem. */
function wordTags(known: Map<string, Tag[]>, word: string, key: string): Tag[] | undefined {
  const exact = known.get(EXACT + word) || comparative(known, word);
  const stemmed = known.get(key);
  return exact && stemmed ? [...exact, ...stemmed] : exact || stemmed;
}

/** Marks the key of a word that has no other forms. */
const EXACT = '=';

/** A longer form of a vague adjective (stronger, easiest) is as vague. */
function comparative(known: Map<string, Tag[]>, word: string): Tag[] | undefined {
  const [, base = '', y] = /^(.{3,}?)(i?)e(?:r|st)$/.exec(word) || [];
  if (!base) return undefined;
  const forms = y ? [`${base}y`] : [base, `${base}e`, base.replace(/(.)\1$/, '$1')];
  for (const form of forms) if (known.has(EXACT + form)) return known.get(EXACT + form);
  return undefined;
}

/**
 * A word without its regular ending: launch, launches, launched and launching are one.
 *
 * @example stem('launching') // 'launch'
 */
export function stem(word: string): string {
  const adverb = word.replace(/^(?!quarter|annual|current|previous|hopeful)(.{5,})ly$/, '$1');
  const bare =
    word.length < 4 || /(?:ss|us|is|eed)$/.test(word) ? adverb : adverb.replace(/^(.{3,}?)(?:ings?|ed|es|s)$/, '$1');
  return bare
    .replace(/(..)([bdglmnprt])\2$/, '$1$2')
    .replace(/(...)e$/, '$1')
    .replace(/(..)y$/, '$1i');
}

/** True for a-z and 0-9: two of them side by side are one word. NaN, past the end, is none. */
export function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Folded text with the hyphen inside a word as a blank, so that end-to-end and end to end are one entry. */
export function searchable(folded: string): string {
  return folded.replace(/([a-z])-(?=[a-z])/g, '$1 ');
}

function buildIndex(): Map<string, Tag[]> {
  const known = new Map<string, Tag[]>();
  for (const tag of TAGS) {
    for (const entry of `${ENGLISH[tag]} ${CHINESE[tag]}`.split(' ')) {
      const words = entry.split(/[_-](?=[a-z])/);
      const english = /^[a-z]/.test(entry);
      const exact = english && words.length === 1 && (tag === 'vague' || tag === 'hasty');
      const key = exact ? EXACT + entry : english ? words.map(stem).join(' ') : entry;
      const first = english ? stem(words[0] || '') : entry.charAt(0);
      longest.set(
        first,
        Math.max(longest.get(first) || 0, english ? Math.min(MOST_WORDS, words.length) : entry.length),
      );
      const tags = known.get(key) || [];
      if (!tags.includes(tag)) known.set(key, [...tags, tag]);
    }
  }
  return known;
}
