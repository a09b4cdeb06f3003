import type { ProblemView } from '../../core/view/view.ts';
import { LongText } from './CellText.tsx';
import { GoTo } from './GoTo.tsx';

/** A problem of the book: what is wrong, what would be right, and where. */
export function ProblemCard({ problem: { severity, where, what, right, place } }: { readonly problem: ProblemView }) {
  return (
    <article class={`card problem-${severity}`}>
      {place ? <GoTo place={place} text={what} /> : <p class="card-title">{what}</p>}
      <p>
        <LongText text={right} />
      </p>
      <p class="quiet">
        <bdi>{where}</bdi>
      </p>
    </article>
  );
}
