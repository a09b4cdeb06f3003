import { useMemo, useState } from 'preact/hooks';
import type { KeyResultView, TrackerView } from '../../core/view/view.ts';
import { objectiveOf } from '../models/filters.ts';
import { lightPolicyOf } from '../models/liveStanding.ts';
import { firstOwner, owners, toCheckIn } from '../models/mine.ts';
import { BookGate } from '../parts/BookGate.tsx';
import { CheckInForm } from '../parts/CheckInForm.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Empty } from '../parts/Empty.tsx';
import { usePane } from '../state/usePane.ts';
import { CHECK_IN } from '../words/checkIn.ts';

/** The three questions for one key result after the other: mine first, what is due first. */
export function CheckIn() {
  const { say } = usePane();
  return <BookGate title={say(CHECK_IN.title)}>{(view) => <CheckInOf view={view} />}</BookGate>;
}

function CheckInOf({ view }: { readonly view: TrackerView }) {
  const { store, state, say } = usePane();
  const [owner, setOwner] = useState(() => firstOwner(view, state.who, state.item));
  const [dueOnly, setDueOnly] = useState(false);
  const list = useMemo(() => toCheckIn(view, { owner, dueOnly }), [view, owner, dueOnly]);
  const policy = useMemo(() => lightPolicyOf(view), [view]);
  const at = Math.max(
    0,
    list.findIndex(({ id }) => id === state.item),
  );
  const keyResult = list[at];
  const go = (to: number): void => store.show('check-in', list[to]?.id ?? null);
  return (
    <>
      <details class="filters">
        <summary>
          {say(CHECK_IN.whose)}: <bdi>{owner ?? say(CHECK_IN.everyone)}</bdi>
        </summary>
        <div class="filter-fields">
          <Choice
            label={say(CHECK_IN.whose)}
            value={owner ?? ''}
            options={[
              { value: '', label: say(CHECK_IN.everyone) },
              ...owners(view).map((name) => ({ value: name, label: name })),
            ]}
            onChoose={(name) => setOwner(name === '' ? null : name)}
          />
          <label class="check">
            <input type="checkbox" checked={dueOnly} onChange={(event) => setDueOnly(event.currentTarget.checked)} />
            {say(CHECK_IN.dueOnly)}
          </label>
        </div>
      </details>
      {keyResult ? (
        <>
          <Position at={at} list={list} go={go} />
          <CheckInForm
            key={keyResult.id}
            keyResult={keyResult}
            objective={objectiveOf(view, keyResult.objective)}
            policy={policy}
            next={at + 1 < list.length ? () => go(at + 1) : undefined}
          />
        </>
      ) : (
        <Empty title={say(dueOnly ? CHECK_IN.nothingDue : CHECK_IN.nothing)}>
          {(dueOnly || owner !== null) && (
            <button
              type="button"
              onClick={() => {
                setDueOnly(false);
                setOwner(null);
              }}
            >
              {say(CHECK_IN.showAll)}
            </button>
          )}
        </Empty>
      )}
    </>
  );
}

interface PositionProps {
  readonly at: number;
  readonly list: readonly KeyResultView[];
  readonly go: (to: number) => void;
}

function Position({ at, list, go }: PositionProps) {
  const { say } = usePane();
  return (
    <nav class="position" aria-label={say(CHECK_IN.pick)}>
      <button type="button" class="small" disabled={at === 0} onClick={() => go(at - 1)}>
        {say(CHECK_IN.previous)}
      </button>
      <span>{say(CHECK_IN.position, { at: at + 1, count: list.length })}</span>
      <button type="button" class="small" disabled={at + 1 >= list.length} onClick={() => go(at + 1)}>
        {say(CHECK_IN.next)}
      </button>
    </nav>
  );
}
