import type { QualityView } from '../../../core/view/view.ts';
import { usePane } from '../../state/usePane.ts';
import { QUALITY } from '../../words/quality.ts';
import { GoTo } from '../GoTo.tsx';

/** What several rows show only when they are read together. */
export function Together({ together }: Pick<QualityView, 'together'>) {
  const { say } = usePane();
  if (together.length === 0) return null;
  return (
    <details class="panel" open={together.length <= 3}>
      <summary>
        {say(QUALITY.together)} ({together.length})
      </summary>
      <ul class="plan">
        {together.map(({ code, message, question, places: [first] }) => (
          <li key={`${code}${message}`}>
            {first ? <GoTo place={first} text={message} /> : <p>{message}</p>}
            <p class="quiet">
              <bdi>{say(QUALITY.question, { question })}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
