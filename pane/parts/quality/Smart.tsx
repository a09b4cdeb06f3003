import { useId } from 'preact/hooks';
import type { SmartView } from '../../../core/view/view.ts';
import { radarOf } from '../../models/radar.ts';
import { usePane } from '../../state/usePane.ts';
import { QUALITY } from '../../words/quality.ts';

const RADIUS = 60;

/** SMART+ as a radar, and the same as a table, which says why. */
export function Smart({ smart }: { readonly smart: readonly SmartView[] }) {
  const { say } = usePane();
  const title = useId();
  const { shape, rings, spokes } = radarOf(smart, RADIUS);
  const count = (answer: SmartView['answer']): number => smart.filter((one) => one.answer === answer).length;
  return (
    <>
      <svg class="radar" viewBox="-78 -78 156 156" role="img" aria-labelledby={title}>
        <title id={title}>
          {say(QUALITY.radar, { yes: count('yes'), no: count('no'), unknown: count('unknown') })}
        </title>
        {rings.map((ring) => (
          <path key={ring} class="ring" d={ring} />
        ))}
        {spokes.map(({ x, y, letter }) => (
          <g key={letter}>
            <line class="ring" x2={x} y2={y} />
            <text x={x * 1.17} y={y * 1.17}>
              {letter}
            </text>
          </g>
        ))}
        <path class="shape" d={shape} />
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(QUALITY.dimension)}</th>
            <th scope="col">{say(QUALITY.answer)}</th>
          </tr>
        </thead>
        <tbody>
          {smart.map(({ dimension, word, answer, sentence }, at) => (
            <tr key={dimension}>
              <th scope="row">
                {at + 1}. {word}
              </th>
              <td>
                <strong class={`answer-${answer}`}>{say(QUALITY[answer])}</strong>
                <p class="quiet">
                  <bdi>{sentence}</bdi>
                </p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
