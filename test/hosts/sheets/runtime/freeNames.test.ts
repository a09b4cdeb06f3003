import { describe, expect, it } from 'vitest';
import { freeNames } from './freeNames.ts';

describe('free names of a script', () => {
  it.each([
    ['a global that is called', 'fetch("x")', ['fetch']],
    ['a global that is only looked for', 'typeof process', ['process']],
    ['a global a variable starts with', 'var a = b', ['b']],
    ['a global a name of the function hides', 'function f(URL) { return URL }', []],
    ['a global that another function hides', 'function f() { var URL } function g() { return URL }', ['URL']],
    ['a variable of the function around', 'function f(a) { return function () { return a } }', []],
    ['a variable declared below', 'function f() { return a; var a }', []],
    ['a name declared in a block', 'function f() { { let a = 1; return a } }', []],
    ['a property', 'var a = {}; a.window.document', []],
    ['a computed property', 'var a = {}; a[window]', ['window']],
    ['a key', 'var a = { window: 1, document() {} }', []],
    ['a short key', 'var a = { window }', ['window']],
    ['a method of a class', 'class A { window() { return this } }', []],
    ['a class by its own name', 'var a = class B { c() { return B } }', []],
    ['a base class', 'class A extends EventTarget {}', ['EventTarget']],
    ['names taken out of objects', 'var { a: b, c = d, ...e } = f; [b, c, e]', ['d', 'f']],
    ['names taken out of an argument', 'var f = ({ a, b: [c] }, ...d) => [a, c, d]', []],
    ['a parameter that starts with a global', 'function f(a = crypto) { return a }', ['crypto']],
    ['what was caught', 'try { a() } catch (error) { error }', ['a']],
    ['a label', 'window: for (;;) { continue window }', []],
    ['arguments of a function', 'function f() { return arguments }', []],
    ['arguments outside of functions', 'var a = () => arguments.length', []],
    ['whether it was called with new', 'function f() { return new.target }', []],
    ['a name in a text', 'var a = "UrlFetchApp"', []],
  ])('are right about %s', (_why, code, expected) => {
    expect(freeNames(code)).toEqual(expected);
  });
});
