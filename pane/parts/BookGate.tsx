import type { ComponentChildren } from 'preact';
import type { TrackerView } from '../../core/view/view.ts';
import { usePane } from '../state/usePane.ts';
import { SHELL } from '../words/shell.ts';
import { Empty } from './Empty.tsx';
import { Heading } from './Heading.tsx';
import { LoadState } from './LoadState.tsx';

interface Props {
  readonly title: string;
  readonly children: (view: TrackerView) => ComponentChildren;
}

/** A screen that shows the tracker: its heading, then the tracker, or what stands in the way of it. */
export function BookGate({ title, children }: Props) {
  const { store, state } = usePane();
  return (
    <>
      <Heading>{title}</Heading>
      <LoadState load={state.tracker} retry={() => void store.refresh()}>
        {(view) => (view.state === 'absent' ? <Absent /> : <Present view={view}>{children(view)}</Present>)}
      </LoadState>
    </>
  );
}

function Absent() {
  const { store, say } = usePane();
  return (
    <Empty title={say(SHELL.noTracker)}>
      <button type="button" class="primary" onClick={() => store.show('set-up')}>
        {say(SHELL.start)}
      </button>
    </Empty>
  );
}

/** A book that is older or newer than the pane is shown all the same, with a word about it. */
function Present({ view, children }: { readonly view: TrackerView; readonly children: ComponentChildren }) {
  const { store, say } = usePane();
  return (
    <>
      {view.state === 'newer' && <p class="message">{say(SHELL.newer)}</p>}
      {view.state === 'older' && (
        <p class="message">
          {say(SHELL.older)}{' '}
          <button type="button" class="link" onClick={() => store.show('set-up')}>
            {say(SHELL.upgrade)}
          </button>
        </p>
      )}
      {children}
    </>
  );
}
