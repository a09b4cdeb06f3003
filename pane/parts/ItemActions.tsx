import type { ViewPlace } from '../../core/view/view.ts';
import { usePane } from '../state/usePane.ts';
import { SHELL } from '../words/shell.ts';

interface Props {
  readonly id: string | null;
  readonly place: ViewPlace;
  /** Key results can be checked in, objectives cannot. */
  readonly checkIn?: boolean;
}

/** What can be done with an objective or key result from any list. */
export function ItemActions({ id, place, checkIn = false }: Props) {
  const { store, say } = usePane();
  return (
    <div class="actions">
      {checkIn && id !== null && (
        <button type="button" class="small" onClick={() => store.show('check-in', id)}>
          {say(SHELL.checkIn)}
        </button>
      )}
      {id !== null && (
        <button type="button" class="small" onClick={() => store.show('item', id)}>
          {say(SHELL.history)}
        </button>
      )}
      <button type="button" class="small" onClick={() => void store.act({ kind: 'go-to', place })}>
        {say(SHELL.goTo)}
      </button>
    </div>
  );
}
