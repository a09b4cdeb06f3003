import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/callFunction.ts';
import { CATALOGUE, functionNamed } from '../../../core/functions/catalogue.ts';

describe.each(CATALOGUE)('$name', (entry) => {
  it.each(entry.examples.map((example) => [example.why.en, example] as const))('%s', (_why, { args, gives }) => {
    expectCells(callFunction(entry, args), gives);
  });

  it('has an example', () => {
    expect(entry.examples.length).toBeGreaterThan(0);
  });
});

it('finds a function by its name in any case', () => {
  expect(functionNamed('krscore')?.name).toBe('KRSCORE');
  expect(functionNamed('KRNOTHING')).toBeUndefined();
});

/** Numbers to 1e-12, so that an example may be written as people say it; everything else exactly. */
function expectCells(found: unknown, wanted: unknown): void {
  if (Array.isArray(wanted)) {
    expect(found).toHaveLength(wanted.length);
    for (const [at, cell] of wanted.entries()) expectCells((found as readonly unknown[])[at], cell);
  } else if (typeof wanted === 'number') {
    expect(found).toBeTypeOf('number');
    expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(1e-12);
  } else {
    expect(found).toEqual(wanted);
  }
}
