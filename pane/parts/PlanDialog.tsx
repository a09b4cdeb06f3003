import { useEffect, useState } from 'preact/hooks';
import type { Intent, PlanLine } from '../../core/intents/intent.ts';
import { usePane } from '../state/usePane.ts';
import { SHELL } from '../words/shell.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';

interface Props {
  readonly title: string;
  readonly confirm: string;
  readonly note?: string;
  readonly intent: Intent;
  readonly onClose: () => void;
}

type Plan = { readonly lines: readonly PlanLine[] } | { readonly error: string } | 'loading';

/** Shows what an intent would do, line by line, and does it once that is confirmed. */
export function PlanDialog({ title, confirm, note, intent, onClose }: Props) {
  const { store, say } = usePane();
  const [plan, setPlan] = useState<Plan>('loading');
  useEffect(() => {
    store.plan(intent).then(
      (lines) => setPlan({ lines }),
      (error: unknown) => setPlan({ error: error instanceof Error ? error.message : String(error) }),
    );
  }, [store, intent]);
  const ready = typeof plan === 'object' && 'lines' in plan && plan.lines.length > 0;
  const run = (): void => {
    onClose();
    void store.run(intent);
  };
  return (
    <ConfirmDialog title={title} confirm={confirm} ready={ready} onConfirm={run} onClose={onClose}>
      {note && <p class="quiet">{note}</p>}
      {plan === 'loading' && <p role="status">{say(SHELL.planning)}</p>}
      {typeof plan === 'object' && 'error' in plan && <p role="alert">{plan.error}</p>}
      {typeof plan === 'object' && 'lines' in plan && <PlanLines lines={plan.lines} />}
    </ConfirmDialog>
  );
}

/** More lines than anybody reads are counted, not drawn. */
const SHOWN = 100;

function PlanLines({ lines }: { readonly lines: readonly PlanLine[] }) {
  const { say } = usePane();
  if (lines.length === 0) return <p>{say(SHELL.nothingToDo)}</p>;
  return (
    <>
      <ul class="plan">
        {lines.slice(0, SHOWN).map((line, at) => (
          <li key={at}>
            {line.overwrites && <strong class="tag">{say(SHELL.overwrites)}</strong>} <bdi>{line.text}</bdi>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p class="quiet">{say(SHELL.moreLines, { count: lines.length - SHOWN })}</p>}
    </>
  );
}
