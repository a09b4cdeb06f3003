import { useState } from 'preact/hooks';
import type { Intent } from '../../../core/intents/intent.ts';
import type { BookState } from '../../../core/view/view.ts';
import { usePane } from '../../state/usePane.ts';
import { SET_UP } from '../../words/setUp.ts';
import { PlanDialog } from '../PlanDialog.tsx';

const UPGRADE: Intent = { kind: 'upgrade' };

/** What an older or damaged book lacks, shown before it is added. */
export function Upgrade({ state }: { readonly state: BookState }) {
  const { say } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <div class="panel">
      <h2>{say(SET_UP.upgradeTitle)}</h2>
      <p class="quiet">{say(state === 'older' ? SET_UP.upgradeHelp : SET_UP.upToDate)}</p>
      <div class="actions">
        <button type="button" class={state === 'older' ? 'primary' : ''} onClick={() => setOpen(true)}>
          {say(state === 'older' ? SET_UP.upgrade : SET_UP.checkAgain)}
        </button>
      </div>
      {open && (
        <PlanDialog
          title={say(SET_UP.upgradeTitle)}
          confirm={say(SET_UP.upgrade)}
          intent={UPGRADE}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
