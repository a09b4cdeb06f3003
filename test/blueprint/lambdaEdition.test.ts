import { expect, it } from 'vitest';
import { LANGUAGES } from '../../core/model/vocabulary.ts';
import { generateBooks } from '../support/engines/wholeBookArbitrary.ts';
import { compareBook } from '../support/engines/wholeBookCompare.ts';
import { calculateWithIronCalc } from '../support/engines/wholeBookIronCalc.ts';

it.each(generateBooks(6).map((book, at) => [at, book] as const))(
  'book %i, with our functions as LAMBDA names, comes to the same as core',
  (at, book) => {
    const style = { language: LANGUAGES[at % 2] ?? 'en', edition: 'lambda' } as const;
    const { compared, differences } = compareBook(book, style, calculateWithIronCalc);
    expect(compared).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  },
);
