import { formatNumber } from '../../core/display/formatNumber.ts';
import { LIGHTS, type Light as LightCode } from '../../core/model/vocabulary.ts';
import { usePane } from '../state/usePane.ts';
import { Light } from './Light.tsx';

/** How many key results have which light; lights nobody has are left out. */
export function LightCounts({ counts }: { readonly counts: Readonly<Record<LightCode, number>> }) {
  const { language } = usePane();
  return (
    <ul class="light-counts">
      {LIGHTS.filter((light) => counts[light] > 0).map((light) => (
        <li key={light}>
          <Light light={light} /> {formatNumber(counts[light], language)}
        </li>
      ))}
    </ul>
  );
}
