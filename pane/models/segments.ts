import type { FindingView } from '../../core/view/view.ts';

/** A piece of a statement, and which findings it is marked by. */
export interface Segment {
  readonly text: string;
  /** Indexes into the findings; empty for a piece that is fine. */
  readonly findings: readonly number[];
  /** Those of them that end with it: their numbers stand there. */
  readonly ending: readonly number[];
}

/**
 * A statement cut where a finding begins or ends; the pieces put together are the statement again.
 *
 * @example segmentsOf('ab cd', [{ start: 0, end: 2 }]) [0]?.ending // [0]
 */
export function segmentsOf(text: string, findings: readonly Pick<FindingView, 'start' | 'end'>[]): readonly Segment[] {
  const inside = (offset: number): number => Math.max(0, Math.min(text.length, offset));
  const cuts = [0, text.length, ...findings.flatMap(({ start, end }) => [inside(start), inside(end)])];
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? text.length;
    const here = findings.flatMap(({ start, end }, index) => (start <= from && from < end ? [index] : []));
    return {
      text: text.slice(from, to),
      findings: here,
      ending: here.filter((index) => inside(findings[index]?.end ?? 0) === to),
    };
  });
}
