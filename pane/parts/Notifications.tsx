import { usePane } from '../state/usePane.ts';
import { SHELL } from '../words/shell.ts';

/** What came of the last action: read out by screen readers, and in view until dismissed or followed by the next. */
export function Notifications() {
  const { store, state, say } = usePane();
  const { notice, busy } = state;
  return (
    <div class="notices" role="status" aria-live="polite">
      {busy && <p class="notice">{say(SHELL.working)}</p>}
      {notice && (
        <p key={notice.number} class={`notice ${notice.tone}`}>
          <bdi>{notice.text}</bdi>
          <button type="button" class="icon" aria-label={say(SHELL.dismiss)} onClick={() => store.dismiss()}>
            <span aria-hidden="true">✕</span>
          </button>
        </p>
      )}
    </div>
  );
}
