import type { FindingView } from '../../core/view/view.ts';

/** A piece of a statement, and which findings it is marked by. */
export interface Segment {
  readonly text: string;
  /** Indexes into the findings; empty for a piece that is fine. */
  readonly findings: readonly number[];
}

/**
 * A statement cut where a finding begins or ends; the pieces put together are the statement again.
 *
 * @example segmentsOf('ab cd', [{ start: 0, end: 2 }]) // [{ text: 'ab', findings: [0] }, { text: ' cd', findings: [] }]
 */
export function segmentsOf(text: string, findings: readonly Pick<FindingView, 'start' | 'end'>[]): readonly Segment[] {
  const inside = (offset: number): number => Math.max(0, Math.min(text.length, offset));
  const cuts = [0, text.length, ...findings.flatMap(({ start, end }) => [inside(start), inside(end)])];
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, at) => ({
    text: text.slice(from, places[at + 1]),
    findings: findings.flatMap(({ start, end }, index) => (start <= from && from < end ? [index] : [])),
  }));
}
