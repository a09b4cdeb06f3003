import type { KpiView } from '../../../core/view/view.ts';
import { showValue } from '../../format.ts';
import { type Pane, usePane } from '../../state/usePane.ts';
import { BOARD } from '../../words/board.ts';
import { GoTo } from '../GoTo.tsx';
import { Light } from '../Light.tsx';

/** More KPIs than these stand on their own sheet. */
const SHOWN = 30;

/** KPIs beside the OKRs: the floor that must hold while key results are pushed. */
export function Kpis({ kpis }: { readonly kpis: readonly KpiView[] }) {
  const pane = usePane();
  const { say, language } = pane;
  return (
    <details class="panel" open={kpis.length > 0 && kpis.length <= 6}>
      <summary>
        {say(BOARD.kpis)} ({kpis.length})
      </summary>
      {kpis.length === 0 && <p class="quiet">{say(BOARD.noKpis)}</p>}
      <ul class="plan">
        {kpis.slice(0, SHOWN).map((kpi) => (
          <li key={`${kpi.place.row}`}>
            <GoTo place={kpi.place} text={kpi.name} />
            <p class="card-top">
              <Light light={kpi.light} /> <strong>{showValue(kpi.value, kpi.unit, language)}</strong>
              <span class="quiet">{safeRange(kpi, pane)}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function safeRange({ safeLow, safeHigh, unit }: KpiView, { say, language }: Pane): string {
  const [low, high] = [showValue(safeLow, unit, language), showValue(safeHigh, unit, language)];
  if (safeLow !== null && safeHigh !== null) return say(BOARD.safe, { low, high });
  if (safeLow !== null) return say(BOARD.safeFrom, { low });
  return safeHigh !== null ? say(BOARD.safeTo, { high }) : '';
}
