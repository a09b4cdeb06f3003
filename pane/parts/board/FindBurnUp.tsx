import { useEffect, useMemo, useState } from 'preact/hooks';
import type { KeyResultView, TrackerView } from '../../../core/view/view.ts';
import { findKeyResults, firstOfInterest } from '../../models/findKeyResults.ts';
import { usePane } from '../../state/usePane.ts';
import { BOARD } from '../../words/board.ts';
import { BurnUp } from '../BurnUp.tsx';
import { CellText } from '../CellText.tsx';
import { LoadState } from '../LoadState.tsx';
import { TextField } from '../TextField.tsx';

/** The burn-up of one key result, which is searched for; at first the one that needs it most. */
export function FindBurnUp({ view }: { readonly view: TrackerView }) {
  const { store, state, say } = usePane();
  const [chosen, setChosen] = useState<KeyResultView | undefined>(() => firstOfInterest(view));
  const [search, setSearch] = useState('');
  const found = useMemo(() => findKeyResults(view, search), [view, search]);
  const id = chosen?.id ?? null;
  const read = (): void => {
    if (id !== null) void store.load({ part: 'item', id });
  };
  useEffect(read, [id, view]);
  if (!chosen) return null;
  return (
    <div class="panel">
      <h2>{say(BOARD.burnUp)}</h2>
      <p>
        <bdi class="quiet">{chosen.id}</bdi> <CellText text={chosen.text} />
      </p>
      <LoadState load={state.itemView} retry={read}>
        {(item) => (item.id === id ? <BurnUp item={item} expected={chosen.expected} /> : null)}
      </LoadState>
      <TextField label={say(BOARD.find)} type="search" value={search} onChange={setSearch} />
      <ul class="plan">
        {found.map((keyResult) => (
          <li key={keyResult.id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                setChosen(keyResult);
                setSearch('');
              }}
            >
              <bdi>{keyResult.id}</bdi> <CellText text={keyResult.text} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
