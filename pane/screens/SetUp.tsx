import type { TrackerView } from '../../core/view/view.ts';
import { Heading } from '../parts/Heading.tsx';
import { LoadState } from '../parts/LoadState.tsx';
import { FormulaEdition } from '../parts/setUp/FormulaEdition.tsx';
import { FormulaHelp } from '../parts/setUp/FormulaHelp.tsx';
import { NewTracker } from '../parts/setUp/NewTracker.tsx';
import { Settings } from '../parts/setUp/Settings.tsx';
import { Upgrade } from '../parts/setUp/Upgrade.tsx';
import { usePane } from '../state/usePane.ts';
import { SET_UP } from '../words/setUp.ts';
import { TAB_WORDS } from '../words/shell.ts';

/** A new tracker where there is none; else upgrade, settings, how formulas are written, and help with them. */
export function SetUp() {
  const { store, state, say } = usePane();
  return (
    <>
      <Heading>{say(TAB_WORDS['set-up'])}</Heading>
      <LoadState load={state.tracker} retry={() => void store.refresh()}>
        {(view) => (view.state === 'absent' ? <NewTracker /> : <Existing view={view} />)}
      </LoadState>
      <FormulaHelp />
    </>
  );
}

function Existing({ view }: { readonly view: TrackerView }) {
  const { say } = usePane();
  if (view.state === 'newer') return <p class="message">{say(SET_UP.readOnly)}</p>;
  return (
    <>
      <Upgrade state={view.state} />
      <Settings settings={view.settings} />
      <FormulaEdition edition={view.edition} />
    </>
  );
}
