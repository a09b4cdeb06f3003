import { useState } from 'preact/hooks';
import type { ViewPlace } from '../../core/view/view.ts';
import { usePane } from '../state/usePane.ts';
import { SHELL } from '../words/shell.ts';
import { CellText, isLong, MoreButton } from './CellText.tsx';

/** The text of a cell as a button that goes to the cell; a long one opens beside it. */
export function GoTo({ place, text }: { readonly place: ViewPlace; readonly text: string }) {
  const { store, say } = usePane();
  const [whole, setWhole] = useState(false);
  return (
    <p class="card-title">
      <button
        type="button"
        class="go-to"
        title={say(SHELL.goTo)}
        onClick={() => void store.act({ kind: 'go-to', place })}
      >
        <CellText text={text} whole={whole} />
      </button>
      {isLong(text) && <MoreButton whole={whole} onToggle={() => setWhole(!whole)} />}
    </p>
  );
}
