import type { KeyResultView } from '../../core/view/view.ts';
import { reasonInWords } from '../../core/words/reasons.ts';
import type { CheckInDraft } from '../models/checkInDraft.ts';
import { type LiveAbout, liveStanding } from '../models/liveStanding.ts';
import { usePane } from '../state/usePane.ts';
import { CHECK_IN } from '../words/checkIn.ts';
import { Light } from './Light.tsx';
import { ScoreBar } from './ScoreBar.tsx';

interface Props {
  readonly keyResult: KeyResultView;
  readonly draft: CheckInDraft;
  readonly about: LiveAbout;
}

/** Score and light as they will be once this is submitted; follows every key pressed. */
export function Live({ keyResult, draft, about }: Props) {
  const { say, language } = usePane();
  const { score, light, reason } = liveStanding(keyResult, draft, about);
  return (
    <div class="panel">
      <p class="card-top">
        <span class="quiet">{say(CHECK_IN.after)}</span> <Light light={light} /> {reasonInWords(reason, language)}
      </p>
      <ScoreBar score={score} expected={keyResult.expected} />
    </div>
  );
}
