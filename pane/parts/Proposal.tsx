import type { Intent } from '../../core/intents/intent.ts';
import type { Term } from '../../core/words/terms.ts';
import { usePane } from '../state/usePane.ts';
import { SET_UP } from '../words/setUp.ts';
import { SHELL } from '../words/shell.ts';
import { PlanDialog } from './PlanDialog.tsx';

/** What a button of the host asks for, to be confirmed wherever the pane is. */
export function Proposal() {
  const { store, state, say } = usePane();
  const { proposal } = state;
  if (proposal === null) return null;
  const title = say(titleOf(proposal));
  return <PlanDialog title={title} confirm={title} intent={proposal} onClose={() => store.propose(null)} />;
}

function titleOf(intent: Intent): Term {
  if (intent.kind === 'upgrade') return SET_UP.upgradeTitle;
  if (intent.kind !== 'spell') return SHELL.confirm;
  return intent.edition === 'portable' ? SET_UP.makePortable : SET_UP.useFunctions;
}
