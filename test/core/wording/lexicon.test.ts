import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/wording/fold.ts';
import { ENGLISH } from '../../../core/wording/lexicon.en.ts';
import { CHINESE } from '../../../core/wording/lexicon.zh.ts';
import { stem } from '../../../core/wording/lookup.ts';
import { TAGS } from '../../../core/wording/tags.ts';

describe.each([
  ['English', ENGLISH],
  ['Chinese', CHINESE],
] as const)('the %s word lists', (_name, lexicon) => {
  it.each(TAGS)('%s holds no word twice and only words a folded text can hold', (tag) => {
    const words = lexicon[tag].split(' ');
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.filter((word) => word === '' || fold(word) !== word)).toEqual([]);
  });
});

it.each([
  ['launch', 'launching'],
  ['reduce', 'reduced'],
  ['cut', 'cutting'],
  ['reach', 'reaches'],
  ['page', 'pages'],
  ['policy', 'policies'],
  ['effective', 'effectively'],
])('%s and %s are one word', (word, form) => {
  expect(stem(form)).toBe(stem(word));
});

it.each([
  ['process', 'proce'],
  ['week', 'weekly'],
])('%s and %s are two', (word, other) => {
  expect(stem(other)).not.toBe(stem(word));
});
