import { useState } from 'preact/hooks';
import { formatNumber } from '../../../core/display/formatNumber.ts';
import type { Intent } from '../../../core/intents/intent.ts';
import { type CellValue, isCellError } from '../../../core/values/cell.ts';
import type { ChangeView } from '../../../core/view/view.ts';
import { showDay } from '../../format.ts';
import { usePane } from '../../state/usePane.ts';
import { ITEM } from '../../words/item.ts';
import { LongText } from '../CellText.tsx';
import { PlanDialog } from '../PlanDialog.tsx';

/** Earlier changes than these stand on their sheet. */
const SHOWN = 50;

/** What was changed about an item, the newest first; each can be put back while it still holds. */
export function Changes({ changes }: { readonly changes: readonly ChangeView[] }) {
  const { say } = usePane();
  const [intent, setIntent] = useState<Intent>();
  return (
    <>
      <h2>{say(ITEM.changes)}</h2>
      {changes.length === 0 && <p class="quiet">{say(ITEM.noChanges)}</p>}
      <ul class="cards">
        {changes.slice(0, SHOWN).map((change, at) => (
          <li key={change.id ?? at} class="card">
            <Change change={change} onPutBack={(id) => setIntent({ kind: 'put-back', change: id })} />
          </li>
        ))}
      </ul>
      {intent && (
        <PlanDialog
          title={say(ITEM.putBackTitle)}
          confirm={say(ITEM.putBack)}
          note={say(ITEM.putBackNote)}
          intent={intent}
          onClose={() => setIntent(undefined)}
        />
      )}
    </>
  );
}

interface ChangeProps {
  readonly change: ChangeView;
  readonly onPutBack: (id: string) => void;
}

function Change({ change: { id, when, who, field, from, to, why, canPutBack }, onPutBack }: ChangeProps) {
  const { say, language } = usePane();
  return (
    <>
      <p class="meta">
        <strong>{showDay(when, language)}</strong>
        <bdi class="quiet">{who}</bdi>
      </p>
      <p>
        <bdi>{field}</bdi> <Cell value={from} /> → <Cell value={to} />
      </p>
      {why !== '' && (
        <p class="quiet">
          {say(ITEM.why)}
          <LongText text={why} />
        </p>
      )}
      {canPutBack && id !== null && (
        <div class="actions">
          <button type="button" class="small" onClick={() => onPutBack(id)}>
            {say(ITEM.putBack)}
          </button>
        </div>
      )}
    </>
  );
}

/** A value as it stood in the cell; blank, text and error are told apart. */
function Cell({ value }: { readonly value: CellValue }) {
  const { say, language } = usePane();
  if (value === null || value === '') return <span class="quiet">{say(ITEM.blank)}</span>;
  if (isCellError(value)) return <code>{value.error}</code>;
  if (typeof value === 'number') return <strong>{formatNumber(value, language)}</strong>;
  return (
    <strong>
      <LongText text={typeof value === 'boolean' ? String(value).toUpperCase() : value} />
    </strong>
  );
}
