import { useEffect } from 'preact/hooks';
import type { ItemView, KeyResultView, ObjectiveView, TrackerView } from '../../core/view/view.ts';
import { showEstimate } from '../format.ts';
import { BookGate } from '../parts/BookGate.tsx';
import { BurnUp } from '../parts/BurnUp.tsx';
import { Empty } from '../parts/Empty.tsx';
import { GoTo } from '../parts/GoTo.tsx';
import { ItemActions } from '../parts/ItemActions.tsx';
import { Changes } from '../parts/item/Changes.tsx';
import { CheckIns } from '../parts/item/CheckIns.tsx';
import { Light } from '../parts/Light.tsx';
import { LoadState } from '../parts/LoadState.tsx';
import { usePane } from '../state/usePane.ts';
import { BOARD } from '../words/board.ts';
import { ITEM } from '../words/item.ts';
import { SHELL } from '../words/shell.ts';

/** Everything that happened to one objective or key result. */
export function Item() {
  const { state, say } = usePane();
  return (
    <BookGate title={say(ITEM.title, { id: state.item ?? '' })}>
      {(view) => (state.item === null ? <Empty title={say(ITEM.none)} /> : <ItemOf view={view} id={state.item} />)}
    </BookGate>
  );
}

function ItemOf({ view, id }: { readonly view: TrackerView; readonly id: string }) {
  const { store, state, say } = usePane();
  const keyResult = view.keyResults.find((found) => found.id === id);
  const found: KeyResultView | ObjectiveView | undefined =
    keyResult ?? view.objectives.find((objective) => objective.id === id);
  const read = (): void => void store.load({ part: 'item', id });
  useEffect(read, [id]);
  return (
    <>
      <div class="actions">
        <button type="button" class="small" onClick={() => store.show(state.tab)}>
          {say(SHELL.back)}
        </button>
      </div>
      {found && (
        <article class={`card lit-${found.lit.light}`}>
          <p class="card-top">
            <Light light={found.lit.light} /> <bdi class="reason">{found.lit.reason}</bdi>
          </p>
          <GoTo place={found.place} text={found.text} />
          <ItemActions id={null} place={found.place} />
        </article>
      )}
      <LoadState load={state.itemView} retry={read}>
        {(item) => item.id === id && <Past item={item} keyResult={keyResult} />}
      </LoadState>
    </>
  );
}

interface PastProps {
  readonly item: ItemView;
  readonly keyResult: KeyResultView | undefined;
}

function Past({ item, keyResult }: PastProps) {
  const { say, language } = usePane();
  const { burnUp, range, checkIns, changes } = item;
  const unit = keyResult?.unit ?? '';
  return (
    <>
      {burnUp && (
        <div class="panel">
          <h2>{say(BOARD.burnUp)}</h2>
          <BurnUp item={item} expected={keyResult?.expected ?? null} />
        </div>
      )}
      {range && (
        <p class="message">
          {say(ITEM.range, {
            safe: showEstimate(range.safe, unit, language),
            stretch: showEstimate(range.stretch, unit, language),
            reckless: showEstimate(range.reckless, unit, language),
          })}
        </p>
      )}
      <CheckIns checkIns={checkIns} unit={unit} />
      <Changes changes={changes} />
    </>
  );
}
