import type { LitView, ViewPlace } from '../../core/view/view.ts';
import { GoTo } from './GoTo.tsx';
import { Light } from './Light.tsx';

/** What every card begins with: the light with its reason, and the statement, which leads to its cell. */
export function CardHead({
  lit,
  place,
  text,
}: {
  readonly lit: LitView;
  readonly place: ViewPlace;
  readonly text: string;
}) {
  return (
    <>
      <p class="card-top">
        <Light light={lit.light} /> <bdi class="reason">{lit.reason}</bdi>
      </p>
      <GoTo place={place} text={text} />
    </>
  );
}
