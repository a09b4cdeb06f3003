import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type TokenKind, tokenizeFormula } from '../../../template/lint/tokenizeFormula.ts';

it.each<[string, string, TokenKind[]]>([
  // why                                  formula                      kinds
  ['a quote inside a text is doubled', '"a""b"', ['text']],
  ['LOG10 is a function, not a cell', 'LOG10(A1)', ['call', 'open', 'cell', 'close']],
  ['KR1_x is a name, not a cell', 'KR1_x', ['name']],
  ['whole columns and rows are cells', '$A:B+1:3', ['cell', 'operator', 'cell']],
  ['a sheet keeps its apostrophes', "'It''s'!A1", ['sheet', 'cell']],
  ['Chinese names are names', '目标表[进度]', ['name', 'structured']],
  ['brackets nest once', "KRs[[#This Row],[a'] b]]", ['name', 'structured']],
  ['an error is a value', '#N/A', ['error']],
  ['a prefix belongs to the function', '_xlfn._xlws.SORT(x)', ['call', 'open', 'name', 'close']],
  ['a lone quote is nothing', '"a', ['unknown', 'name']],
])('%s', (_why, formula, kinds) => {
  expect(tokenizeFormula(formula).map((token) => token.kind)).toEqual(kinds);
});

it('loses nothing', () => {
  const formula = fc.string({ unit: fc.constantFrom(...'A1$"\'[](){},;!#:+-<> é中.e😀\n') });
  fc.assert(
    fc.property(formula, (text) => {
      expect(
        tokenizeFormula(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
