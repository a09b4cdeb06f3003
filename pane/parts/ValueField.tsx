import type { KeyResultView } from '../../core/view/view.ts';
import type { Term } from '../../core/words/terms.ts';
import { showCurrent, showDay, showValue } from '../format.ts';
import { typedValue } from '../models/checkInDraft.ts';
import { type Pane, usePane } from '../state/usePane.ts';
import { CHECK_IN } from '../words/checkIn.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';

interface Props {
  readonly keyResult: KeyResultView;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** How far it is: a number, a day or yes and no, with the last value and the target beside it. */
export function ValueField({ keyResult, value, onChange }: Props) {
  const pane = usePane();
  const { say } = pane;
  const help = [lastValue(keyResult, pane), goal(keyResult, pane), dueDay(keyResult, pane)].filter(Boolean).join(' · ');
  if (keyResult.kind === 'done') {
    const answers = { '': CHECK_IN.unanswered, 1: CHECK_IN.yes, 0: CHECK_IN.no };
    const options = Object.entries<Term>(answers).map(([code, words]) => ({ value: code, label: say(words) }));
    return (
      <Choice label={say(CHECK_IN.done)} help={help} value={value} options={options.reverse()} onChoose={onChange} />
    );
  }
  const typed = typedValue(keyResult.kind, value);
  const wrong = { 'not-a-number': CHECK_IN.notANumber, 'not-a-day': CHECK_IN.notADay };
  const isDay = keyResult.kind === 'by-date';
  return (
    <Field
      label={say(isDay ? CHECK_IN.finished : CHECK_IN.howFar)}
      help={help}
      error={typed.kind === 'wrong' ? say(wrong[typed.why], { found: value }) : undefined}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode={isDay ? 'text' : 'decimal'}
          placeholder={isDay ? '2026-03-31' : undefined}
          autocomplete="off"
          aria-invalid={typed.kind === 'wrong'}
          maxLength={64}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function lastValue(keyResult: KeyResultView, { say, language }: Pane): string {
  if (keyResult.current === null) return say(CHECK_IN.never);
  if (keyResult.kind === 'done')
    return say(CHECK_IN.last, { value: say(keyResult.current === 0 ? CHECK_IN.no : CHECK_IN.yes) });
  return say(CHECK_IN.last, { value: showCurrent(keyResult, language) });
}

/** Where it is to go, as its kind means it. */
function goal({ kind, unit, baseline, target, upper }: KeyResultView, { say, language }: Pane): string {
  if (target === null || kind === 'done' || kind === 'by-date') return '';
  const show = (value: number | null): string => showValue(value, unit, language);
  if (kind === 'milestone') return say(CHECK_IN.stages, { target });
  if (kind === 'between') return say(CHECK_IN.band, { target: show(target), upper: show(upper) });
  if (baseline === null) return say(CHECK_IN.reach, { target: show(target) });
  return say(CHECK_IN.range, { baseline: show(baseline), target: show(target) });
}

const dueDay = ({ due }: KeyResultView, { say, language }: Pane): string =>
  due === null ? '' : say(CHECK_IN.dueBy, { due: showDay(due, language) });
