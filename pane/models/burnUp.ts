import { area, line } from 'd3-shape';
import { parseDay } from '../../core/values/parseDay.ts';
import type { ItemView } from '../../core/view/view.ts';

type BurnUp = NonNullable<ItemView['burnUp']>;

/** What a burn-up is drawn from; y grows downwards, as SVG has it. */
export interface BurnUpShapes {
  readonly actual: string;
  readonly expected: string;
  /** The band the score lies in at the due date, opening from the last check-in. */
  readonly band: string;
  readonly forecast: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

type Point = readonly [day: number, score: number];

/** The lines of a burn-up inside a frame; `undefined` when there is no span of days to draw over. */
export function burnUpShapes(burnUp: BurnUp, { width, height }: Frame): BurnUpShapes | undefined {
  const points = burnUp.points.flatMap(({ day, score }): readonly Point[] => {
    const at = parseDay(day);
    return at === undefined ? [] : [[at, score]];
  });
  const [start, due] = [parseDay(burnUp.start), parseDay(burnUp.due)];
  const days = [...points.map(([day]) => day), ...[start, due].filter((day) => day !== undefined)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (!(last > first)) return undefined;
  const x = (day: number): number => ((day - first) / (last - first)) * width;
  const y = (score: number): number => (1 - Math.max(0, Math.min(1, score))) * height;
  const path = (through: readonly Point[]): string =>
    line<Point>()
      .x(([day]) => x(day))
      .y(([, score]) => y(score))([...through]) ?? '';
  const opening = openingOf(points, due, burnUp.forecast);
  return {
    actual: path(points),
    expected:
      start === undefined || due === undefined
        ? ''
        : path([
            [start, 0],
            [due, burnUp.expectedAtDue],
          ]),
    band:
      area<(typeof opening)[number]>()
        .x(({ day }) => x(day))
        .y0(({ low }) => y(low))
        .y1(({ high }) => y(high))([...opening]) ?? '',
    forecast: path(opening.map(({ day, score }) => [day, score])),
    dots: points.map(([day, score]) => ({ x: x(day), y: y(score) })),
  };
}

/** From the last check-in, where everything is known, to the due date; nothing when that lies behind. */
function openingOf(points: readonly Point[], due: number | undefined, forecast: BurnUp['forecast']) {
  const last = points[points.length - 1];
  if (!last || !forecast || due === undefined || due <= last[0]) return [];
  const [day, score] = last;
  return [
    { day, score, low: score, high: score },
    { day: due, ...forecast },
  ];
}
