import type { Pass } from './pass.ts';
import { element, elements } from './xmlTree.ts';

/** Dates the book at the given moment: hucre takes the clock, and then no two builds are the same. */
export function documentDates(when: string): Pass {
  const text = `${new Date(when).toISOString().slice(0, 19)}Z`;
  const dates = ['dcterms:created', 'dcterms:modified'].map((name) =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [text]),
  );
  return {
    paths: /^docProps\/core\.xml$/,
    finish: (core) => ({
      ...core,
      children: [...elements(core).filter(({ name }) => !dates.some((date) => date.name === name)), ...dates],
    }),
  };
}
