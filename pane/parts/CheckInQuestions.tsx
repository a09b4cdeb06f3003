import { PROBLEM_KINDS } from '../../core/model/vocabulary.ts';
import type { KeyResultView } from '../../core/view/view.ts';
import { word } from '../../core/words/terms.ts';
import { showScore } from '../format.ts';
import type { CheckInDraft } from '../models/checkInDraft.ts';
import { usePane } from '../state/usePane.ts';
import { CHECK_IN } from '../words/checkIn.ts';
import { LongText } from './CellText.tsx';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';

interface Props {
  readonly keyResult: KeyResultView;
  readonly draft: CheckInDraft;
  readonly onChange: (patch: Partial<CheckInDraft>) => void;
}

/** Longer than anybody reads in a cell. */
const MOST_CHARACTERS = 2000;

/** Confidence, and the questions of a check-in that are answered in words. */
export function CheckInQuestions({ keyResult, draft, onChange }: Props) {
  const { say, language } = usePane();
  const text = (key: 'progress' | 'blocker' | 'help') => (
    <Field label={say(CHECK_IN[key])}>
      {(control) => (
        <textarea
          {...control}
          dir="auto"
          rows={2}
          maxLength={MOST_CHARACTERS}
          value={draft[key]}
          onInput={(event) => onChange({ [key]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <ConfidenceField keyResult={keyResult} draft={draft} onChange={onChange} />
      {text('progress')}
      {keyResult.blocker !== '' && (
        <p class="quiet">
          {say(CHECK_IN.said)}: <LongText text={keyResult.blocker} />
        </p>
      )}
      {text('blocker')}
      {draft.blocker.trim() !== '' && (
        <Choice
          label={say(CHECK_IN.blockerKind)}
          value={draft.blockerKind}
          options={[
            { value: '', label: say(CHECK_IN.unanswered) },
            ...PROBLEM_KINDS.map((kind) => ({ value: kind, label: word('problemKind', kind, language) })),
          ]}
          onChoose={(blockerKind) => onChange({ blockerKind })}
        />
      )}
      {text('help')}
    </>
  );
}

/** A slider that says nothing until it is moved: what is not answered stays as it is. */
function ConfidenceField({ keyResult, draft, onChange }: Props) {
  const { say, language } = usePane();
  const shown = draft.confidence ?? keyResult.confidence;
  const percent = Math.round((shown ?? 0.5) * 100);
  const spoken = shown === null ? say(CHECK_IN.confidenceNone) : showScore(shown, language);
  return (
    <Field label={`${say(CHECK_IN.confidence)}: ${spoken}`}>
      {(control) => (
        <input
          {...control}
          type="range"
          min={0}
          max={100}
          step={5}
          value={percent}
          aria-valuetext={spoken}
          onInput={(event) => onChange({ confidence: Number(event.currentTarget.value) / 100 })}
        />
      )}
    </Field>
  );
}
