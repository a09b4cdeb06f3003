import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectedVectors, compare, DIFFERENCES, differencesPage, readVectors } from '../support/vectors.ts';

const VECTORS = readVectors();
const LISTED: ReadonlySet<string> = new Set(DIFFERENCES.flatMap(({ ids }) => ids));
const NONE: ReadonlySet<string> = new Set(DIFFERENCES.flatMap(({ ids, none }) => (none ? ids : [])));
const named = (some: typeof VECTORS) =>
  some.map((vector) => [vector.extra.id, vector.type, vector.source, vector] as const);

describe('examples of other products', () => {
  it('are a hundred, each in exactly one group', () => {
    expect(VECTORS).toHaveLength(100);
    expect(VECTORS).toEqual(collectedVectors());
    const ids = DIFFERENCES.flatMap((difference) => difference.ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !VECTORS.some(({ extra }) => extra.id === id))).toEqual([]);
  });

  it.each(named(VECTORS.filter(({ extra }) => !LISTED.has(extra.id))))(
    '%s, %s of %s, comes to the same',
    (_id, _type, _source, vector) => {
      const compared = compare(vector);
      expect(compared?.theirs).toBeDefined();
      expect(compared?.ours).toEqual(compared?.theirs);
    },
  );

  it.each(named(VECTORS.filter(({ extra }) => LISTED.has(extra.id) && !NONE.has(extra.id))))(
    '%s, %s of %s, really differs',
    (_id, _type, _source, vector) => {
      const compared = compare(vector);
      expect(compared?.theirs).toBeDefined();
      expect(compared?.ours).not.toEqual(compared?.theirs);
    },
  );

  it.each(named(VECTORS.filter(({ extra }) => NONE.has(extra.id))))(
    '%s, %s of %s, is nothing we offer',
    (_id, _type, _source, vector) => {
      expect(compare(vector)).toBeUndefined();
    },
  );

  it('are counted and explained in docs/differences.md', () => {
    expect(readFileSync(new URL('../../docs/differences.md', import.meta.url), 'utf8')).toBe(differencesPage(VECTORS));
  });
});
