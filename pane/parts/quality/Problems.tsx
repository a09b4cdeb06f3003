import { useState } from 'preact/hooks';
import type { Intent } from '../../../core/intents/intent.ts';
import type { ProblemView } from '../../../core/view/view.ts';
import { usePane } from '../../state/usePane.ts';
import { NOW } from '../../words/now.ts';
import { QUALITY } from '../../words/quality.ts';
import { PlanDialog } from '../PlanDialog.tsx';
import { ProblemCard } from '../ProblemCard.tsx';

const FIX: Intent = { kind: 'fix' };

/** More than these are found on the screen Now, where they scroll. */
const SHOWN = 20;

/** What is wrong with the structure of the book; what needs no decision is fixed after a look at the plan. */
export function Problems({ problems }: { readonly problems: readonly ProblemView[] }) {
  const { store, say } = usePane();
  const [fixing, setFixing] = useState(false);
  const fixable = problems.filter((problem) => problem.fixable).length;
  if (problems.length === 0) return <p class="quiet">{say(QUALITY.noProblems)}</p>;
  return (
    <details class="panel" open={problems.length <= 3}>
      <summary>
        {say(QUALITY.problems)} ({problems.length})
      </summary>
      {fixable > 0 && (
        <button type="button" class="primary" onClick={() => setFixing(true)}>
          {say(QUALITY.fixAll, { count: fixable })}
        </button>
      )}
      <ul class="cards">
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.code}${problem.where}`}>
            <ProblemCard problem={problem} />
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <button type="button" class="link" onClick={() => store.show('now')}>
          {say(NOW.many, { count: problems.length })}
        </button>
      )}
      {fixing && (
        <PlanDialog
          title={say(QUALITY.fixTitle)}
          confirm={say(QUALITY.fixTitle)}
          intent={FIX}
          onClose={() => setFixing(false)}
        />
      )}
    </details>
  );
}
