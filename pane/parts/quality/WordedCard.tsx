import { useState } from 'preact/hooks';
import type { FindingView, WordedView } from '../../../core/view/view.ts';
import { usePane } from '../../state/usePane.ts';
import { QUALITY } from '../../words/quality.ts';

import { ItemActions } from '../ItemActions.tsx';
import { ApplyDialog } from './ApplyDialog.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Smart } from './Smart.tsx';

/** One statement: its words underlined where something can be better, and what that is. */
export function WordedCard({ worded }: { readonly worded: WordedView }) {
  const { say } = usePane();
  const { id, place, text, verdict, findings, smart } = worded;
  return (
    <article class="card">
      <p class="card-top">
        <strong>{say(verdict === 'good' ? QUALITY.good : QUALITY.revise)}</strong>
        {id !== null && <bdi class="quiet">{id}</bdi>}
      </p>
      <MarkedText text={text} findings={findings} />
      <ol class="findings">
        {findings.map((finding, at) => (
          <li key={`${finding.code}${finding.start}`}>
            <Finding worded={worded} finding={finding} number={at + 1} />
          </li>
        ))}
      </ol>
      {smart.length > 0 && (
        <details>
          <summary>{say(QUALITY.smart)}</summary>
          <Smart smart={smart} />
        </details>
      )}
      <ItemActions id={id} place={place} checkIn={worded.sheet === 'keyResults'} />
    </article>
  );
}

interface FindingProps {
  readonly worded: WordedView;
  readonly finding: FindingView;
  readonly number: number;
}

function Finding({ worded, finding, number }: FindingProps) {
  const { say } = usePane();
  const [asking, setAsking] = useState(false);
  const { hint, message, question, rewrite } = finding;
  return (
    <>
      <p>
        <sup>{number}</sup> {hint && <span class="tag">{say(QUALITY.hint)}</span>} <bdi>{message}</bdi>
      </p>
      {question !== '' && (
        <p class="quiet">
          <bdi>{say(QUALITY.question, { question })}</bdi>
        </p>
      )}
      {rewrite !== null && (
        <>
          <p>
            {say(QUALITY.rewrite)} <bdi class="rewrite">{rewrite}</bdi>
          </p>
          {worded.id === null ? (
            <p class="quiet">{say(QUALITY.noId)}</p>
          ) : (
            <button type="button" class="small" onClick={() => setAsking(true)}>
              {say(QUALITY.apply)}
            </button>
          )}
        </>
      )}
      {asking && rewrite !== null && worded.id !== null && (
        <ApplyDialog
          id={worded.id}
          worded={worded}
          rewrite={rewrite}
          message={message}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
