import { useId } from 'preact/hooks';
import type { ItemView } from '../../core/view/view.ts';
import { showDay, showScore } from '../format.ts';
import { burnUpShapes } from '../models/burnUp.ts';
import { usePane } from '../state/usePane.ts';
import { BOARD } from '../words/board.ts';

const FRAME = { width: 260, height: 110 };

interface Props {
  readonly item: ItemView;
  /** Where it should be today. */
  readonly expected: number | null;
}

/** The course of a key result, the line it should follow, and the band it is heading for; the same as a table. */
export function BurnUp({ item: { id, burnUp }, expected }: Props) {
  const { say, language } = usePane();
  const title = useId();
  const shapes = burnUp && burnUpShapes(burnUp, FRAME);
  if (!burnUp || !shapes || burnUp.points.length === 0) return <p class="quiet">{say(BOARD.noBurnUp)}</p>;
  const { points, start, due, forecast } = burnUp;
  const about = say(BOARD.burnUpAbout, {
    id,
    start: showDay(start, language),
    due: showDay(due, language),
    score: showScore(points[points.length - 1]?.score, language),
    expected: showScore(expected, language),
  });
  return (
    <>
      <svg class="burn-up" viewBox={`-4 -6 ${FRAME.width + 8} ${FRAME.height + 24}`} role="img" aria-labelledby={title}>
        <title id={title}>{about}</title>
        <path class="forecast-band" d={shapes.band} />
        <path class="expected-line" d={shapes.expected} />
        <path class="forecast-line" d={shapes.forecast} />
        <path class="actual-line" d={shapes.actual} />
        {shapes.dots.map(({ x, y }) => (
          <circle key={x} class="dot" cx={x} cy={y} r={3} />
        ))}
        <line class="axis" x2={FRAME.width} y1={FRAME.height} y2={FRAME.height} />
        <text class="tick tick-0" y={FRAME.height + 14}>
          {showDay(start ?? points[0]?.day, language)}
        </text>
        <text class="tick tick-2" x={FRAME.width} y={FRAME.height + 14}>
          {showDay(due ?? points[points.length - 1]?.day, language)}
        </text>
      </svg>
      <ul class="legend">
        <li class="legend-actual">{say(BOARD.actual)}</li>
        <li class="legend-expected">{say(BOARD.expected)}</li>
        {forecast && <li class="legend-forecast">{say(BOARD.forecastLine)}</li>}
      </ul>
      <p class="quiet">{about}</p>
      {forecast && (
        <p>
          {say(
            BOARD.forecast,
            percentages(forecast, (score) => showScore(score, language)),
          )}
        </p>
      )}
      <details>
        <summary>{say(BOARD.table)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(BOARD.day)}</th>
              <th scope="col" class="number">
                {say(BOARD.score)}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ day, score }) => (
              <tr key={day}>
                <th scope="row">{showDay(day, language)}</th>
                <td class="number">{showScore(score, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

const percentages = <K extends string>(scores: Readonly<Record<K, number>>, show: (score: number) => string) =>
  Object.fromEntries(Object.entries<number>(scores).map(([name, score]) => [name, show(score)]));
