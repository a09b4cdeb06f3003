import { describe, expect, it } from 'vitest';
import { topLevelOf } from './topLevel.ts';

describe('the top level of a script', () => {
  it('is its variables and its functions with their comments', () => {
    const code = `"use strict";var OKR_ = (() => { const hidden = 1; return { hidden } })();
/** Adds the menu. */
function onOpen() {}
/**
 * A score.
 * @param {any} a one
 * @customfunction
 */
function KRSCORE(a, b) { function inner() {} return OKR_.score(a, b) }
/* not above */ var other;
function bare_() {}`;
    expect(topLevelOf(code)).toEqual({
      variables: ['OKR_', 'other'],
      functions: [
        { name: 'onOpen', parameters: [], comment: 'Adds the menu.' },
        { name: 'KRSCORE', parameters: ['a', 'b'], comment: 'A score.\n@param {any} a one\n@customfunction' },
        { name: 'bare_', parameters: [], comment: '' },
      ],
    });
  });

  it.each([
    ['a module', 'export const a = 1'],
    ['an import', 'import a from "a"'],
    ['a private field', 'class A { #a = 1 }'],
    ['a static field', 'class A { static a = 1 }'],
    ['a big integer', 'var a = 0n'],
    ['optional chaining', 'var a = b?.c'],
    ['a default for nothing', 'var a = b ?? c'],
    ['a call', 'onOpen()'],
    ['a constant, which Sheets does not see', 'const KRSCORE = () => 1'],
    ['a class', 'class A {}'],
    ['a loop', 'for (;;) {}'],
  ])('is refused with %s', (_why, code) => {
    expect(() => topLevelOf(code)).toThrow();
  });
});
