import { curveLinearClosed, lineRadial } from 'd3-shape';
import type { SmartView } from '../../core/view/view.ts';

/** How far out each answer lies; "no" keeps off the middle, so that the shape can be seen. */
const REACH: Readonly<Record<SmartView['answer'], number>> = { yes: 1, unknown: 0.55, no: 0.15 };

interface RadarSpoke {
  readonly x: number;
  readonly y: number;
  readonly letter: string;
}

/** A radar drawn around the origin. */
export interface Radar {
  readonly shape: string;
  readonly rings: readonly string[];
  readonly spokes: readonly RadarSpoke[];
}

/** The eight dimensions as a closed shape inside a circle of that radius; numbers stand at the ends of the spokes. */
export function radarOf(smart: readonly SmartView[], radius: number): Radar {
  const angle = (at: number): number => (at / smart.length) * 2 * Math.PI;
  const closed = (reach: (at: number) => number): string =>
    lineRadial<SmartView>()
      .angle((_, at) => angle(at))
      .radius((_, at) => reach(at) * radius)
      .curve(curveLinearClosed)([...smart]) ?? '';
  return {
    shape: closed((at) => REACH[smart[at]?.answer ?? 'no']),
    rings: [1, REACH.unknown, REACH.no].map((reach) => closed(() => reach)),
    spokes: smart.map((_, at) => ({
      x: Math.sin(angle(at)) * radius,
      y: -Math.cos(angle(at)) * radius,
      letter: String(at + 1),
    })),
  };
}
