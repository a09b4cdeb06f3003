import { useId, useMemo } from 'preact/hooks';
import type { TrackerView } from '../../../core/view/view.ts';
import { showScore } from '../../format.ts';
import { type Bin, distribution } from '../../models/distribution.ts';
import { usePane } from '../../state/usePane.ts';
import { BOARD } from '../../words/board.ts';

const WIDTH = 260;
const HEIGHT = 90;

/** Scores of all key results against the ideal band, with what they say; the same as a table. */
export function Distribution({ view }: { readonly view: TrackerView }) {
  const { say, language } = usePane();
  const id = useId();
  const bins = useMemo(() => distribution(view.keyResults.map(({ score }) => score)), [view]);
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  const { idealLow: low, idealHigh: high } = view.bands;
  const about = say(BOARD.distributionAbout, {
    count,
    low: showScore(low, language),
    high: showScore(high, language),
  });
  return (
    <div class="panel">
      <h2>{say(BOARD.distribution)}</h2>
      {view.company.sentence !== '' && (
        <p>
          <bdi>{view.company.sentence}</bdi>
        </p>
      )}
      {count === 0 ? (
        <p class="quiet">{say(BOARD.noScores)}</p>
      ) : (
        <>
          <svg viewBox={`-2 -14 ${WIDTH + 4} ${HEIGHT + 32}`} role="img" aria-labelledby={id}>
            <title id={id}>{about}</title>
            <rect class="ideal-band" x={low * WIDTH} width={(high - low) * WIDTH} y={-14} height={HEIGHT + 14} />
            <Bars bins={bins} />
            <line class="axis" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
            {[0, 0.5, 1].map((at) => (
              <text key={at} class={`tick tick-${at * 2}`} x={at * WIDTH} y={HEIGHT + 14}>
                {showScore(at, language)}
              </text>
            ))}
          </svg>
          <p class="quiet">{about}</p>
          <BinTable bins={bins} />
        </>
      )}
    </div>
  );
}

function Bars({ bins }: { readonly bins: readonly Bin[] }) {
  const most = Math.max(...bins.map(({ count }) => count));
  const step = WIDTH / bins.length;
  return (
    <>
      {bins.map(({ count }, at) => {
        const height = (count / most) * HEIGHT;
        return (
          <g key={bins[at]?.from}>
            <rect class="bar" x={at * step + 2} y={HEIGHT - height} width={step - 4} height={height} />
            {count > 0 && (
              <text class="tick tick-1" x={(at + 0.5) * step} y={HEIGHT - height - 3}>
                {count}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function BinTable({ bins }: { readonly bins: readonly Bin[] }) {
  const { say, language } = usePane();
  return (
    <details>
      <summary>{say(BOARD.table)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(BOARD.from)}</th>
            <th scope="col" class="number">
              {say(BOARD.count)}
            </th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, count }) => (
            <tr key={from}>
              <th scope="row">
                {showScore(from, language)} – {showScore(to, language)}
              </th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
