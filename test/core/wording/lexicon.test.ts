import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/wording/fold.ts';
import { ENGLISH } from '../../../core/wording/lexicon.en.ts';
import { CHINESE } from '../../../core/wording/lexicon.zh.ts';
import { stem } from '../../../core/wording/lookup.ts';
import { TAGS } from '../../../core/wording/tags.ts';
import { simplified } from '../../../core/wording/traditional.ts';

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

describe.each(['tw', 'hk'] as const)('traditional characters as written in %s', (place) => {
  it('are folded to the ones the rules are written in', () => {
    const traditional = Converter({ from: 'cn', to: place });
    const folder = new URL('../../../core/wording/', import.meta.url);
    const rules = readdirSync(folder).filter((name) => !/^(?:traditional|examples|reasons|sentences)/.test(name));
    const characters = new Set(
      rules.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/[\u3400-\u9fff]/g) ?? []),
    );
    expect(characters.size).toBeGreaterThan(1000);
    const left = [...characters].filter((character) => simplified(character) === character);
    expect(
      left.filter(
        (character) => !/^[著乾]$/.test(traditional(character)) && fold(traditional(character)) !== character,
      ),
    ).toEqual([]);
  });
});
