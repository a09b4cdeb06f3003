import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { wireText } from './wire.ts';

describe('a value between a page and a script', () => {
  it.each([
    ['text', 'a', '"a"'],
    ['a number', 0.5, '0.5'],
    ['null', null, 'null'],
    ['nothing', undefined, undefined],
    ['an object in a list', [{ a: [true] }], '[{"a":[true]}]'],
    ['undefined in a list', [1, undefined], '[1,null]'],
    ['undefined in an object', { a: undefined }, '{}'],
    ['the same object twice', [{}, {}], '[{},{}]'],
    ['an object of another context', runInNewContext('({ a: [1] })'), '{"a":[1]}'],
    ['an object of nobody', Object.create(null), '{}'],
  ])('passes when it is %s', (_why, value, text) => {
    expect(wireText(value)).toBe(text);
  });

  const circle: unknown[] = [];
  circle.push(circle);
  it.each([
    ['a Date', new Date(0)],
    ['a Date inside', { a: [new Date(0)] }],
    ['a function', () => 1],
    ['NaN', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a big integer', BigInt(1)],
    ['a map', new Map()],
    ['something of a class', new (class A {})()],
    ['an error', new Error('a')],
    ['a circle', circle],
  ])('fails when it is %s', (_why, value) => {
    expect(() => wireText(value)).toThrow('cannot carry');
  });
});
