import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, unescapeText } from '../../../template/package/escapedText.ts';

describe('escapeText', () => {
  it.each([
    ['ordinary text stays', 'Grow 20 % <&>', 'Grow 20 % <&>'],
    ['tab and line feed are XML', 'a\tb\nc', 'a\tb\nc'],
    ['a carriage return would be lost', 'a\r\n', 'a_x000D_\n'],
    ['control characters', '\u0001\u001F', '_x0001__x001F_'],
    ['text that looks escaped', '_x0041_', '_x005F_x0041_'],
    ['twice in a row', '_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['an escape only the next character would close', '_x0041\u0001', '_x005F_x0041_x0001_'],
    ['half a pair', 'a\uD83Db\uDE00', 'a\uFFFDb\uFFFD'],
    ['a whole pair', '😀', '😀'],
    ['not a character', '\uFFFE\uFFFF', '_xFFFE__xFFFF_'],
  ])('%s', (_why, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('reads back as it was', () => {
    const tricky = fc.constantFrom('_', 'x', '0', '0041', '_x0041_', '\u0001', '\r', 'a', '\uFFFE', '😀');
    const text = fc.array(fc.oneof(tricky, fc.string({ unit: 'binary' }))).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (words) => {
        expect(unescapeText(escapeText(words))).toBe(words.replace(/\p{Surrogate}/gu, '\uFFFD'));
      }),
    );
  });
});
