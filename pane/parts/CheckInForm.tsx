import { useState } from 'preact/hooks';
import type { LightPolicy } from '../../core/score/light.ts';
import type { KeyResultView, ObjectiveView } from '../../core/view/view.ts';
import { answersOf, type CheckInDraft, EMPTY_DRAFT, isEmptyDraft } from '../models/checkInDraft.ts';
import { usePane } from '../state/usePane.ts';
import { CHECK_IN } from '../words/checkIn.ts';
import { CheckInQuestions } from './CheckInQuestions.tsx';
import { GoTo } from './GoTo.tsx';
import { Live } from './Live.tsx';
import { ValueField } from './ValueField.tsx';

interface Props {
  readonly keyResult: KeyResultView;
  readonly objective: ObjectiveView | undefined;
  readonly policy: LightPolicy;
  /** Goes on to the next key result; `undefined` at the end of the list. */
  readonly next: (() => void) | undefined;
}

/** One key result to check in. What is typed is kept as a draft at once, and dropped when it has been submitted. */
export function CheckInForm({ keyResult, objective, policy, next }: Props) {
  const { store, state, say } = usePane();
  const id = keyResult.id ?? '';
  const [draft, setDraft] = useState<CheckInDraft>(() => store.drafts.read(id) ?? EMPTY_DRAFT);
  const answers = answersOf(keyResult, draft);
  const canSubmit = answers !== undefined && !isEmptyDraft(draft) && !state.busy;
  const change = (patch: Partial<CheckInDraft>): void => {
    const changed = { ...draft, ...patch };
    setDraft(changed);
    if (isEmptyDraft(changed)) store.drafts.drop(id);
    else store.drafts.write(id, changed);
  };
  const discard = (): void => {
    store.drafts.drop(id);
    setDraft(EMPTY_DRAFT);
  };
  const submit = async (): Promise<void> => {
    if (!canSubmit) return;
    const outcome = await store.run({ kind: 'check-in', checkIns: [answers] });
    if (!outcome?.done) return;
    discard();
    next?.();
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
      }}
    >
      <GoTo place={keyResult.place} text={keyResult.text} />
      <ValueField keyResult={keyResult} value={draft.value} onChange={(value) => change({ value })} />
      <Live keyResult={keyResult} draft={draft} about={{ objective, policy }} />
      <CheckInQuestions keyResult={keyResult} draft={draft} onChange={change} />
      <div class="actions">
        <button type="submit" class="primary" disabled={!canSubmit}>
          {say(next ? CHECK_IN.submit : CHECK_IN.submitLast)}
        </button>
        {!isEmptyDraft(draft) && (
          <button type="button" onClick={discard}>
            {say(CHECK_IN.discard)}
          </button>
        )}
      </div>
      <p class="quiet">{say(isEmptyDraft(draft) ? CHECK_IN.confirmShortcut : CHECK_IN.draft)}</p>
    </form>
  );
}
