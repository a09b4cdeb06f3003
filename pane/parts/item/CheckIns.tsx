import type { CheckInView } from '../../../core/view/view.ts';
import { word } from '../../../core/words/terms.ts';
import { showDay, showScore, showValue } from '../../format.ts';
import { usePane } from '../../state/usePane.ts';
import { ITEM } from '../../words/item.ts';
import { LongText } from '../CellText.tsx';

interface Props {
  readonly checkIns: readonly CheckInView[];
  readonly unit: string;
}

/** Earlier check-ins than these stand on their sheet. */
const SHOWN = 50;

/** The check-ins of an item, the newest first. */
export function CheckIns({ checkIns, unit }: Props) {
  const { say } = usePane();
  return (
    <>
      <h2>{say(ITEM.checkIns)}</h2>
      {checkIns.length === 0 && <p class="quiet">{say(ITEM.noCheckIns)}</p>}
      <ul class="cards">
        {checkIns.slice(0, SHOWN).map((checkIn, at) => (
          <li key={checkIn.id ?? at} class="card">
            <CheckIn checkIn={checkIn} unit={unit} />
          </li>
        ))}
      </ul>
    </>
  );
}

function CheckIn({ checkIn, unit }: { readonly checkIn: CheckInView; readonly unit: string }) {
  const { say, language } = usePane();
  const { date, value, confidence, progress, blocker, blockerKind, help, by } = checkIn;
  return (
    <>
      <p class="meta">
        <strong>{showDay(date, language)}</strong>
        {value !== null && <span>{say(ITEM.value, { value: showValue(value, unit, language) })}</span>}
        {confidence !== null && <span>{say(ITEM.confidence, { confidence: showScore(confidence, language) })}</span>}
        {by !== '' && <bdi class="quiet">{by}</bdi>}
      </p>
      {progress !== '' && (
        <p>
          <LongText text={progress} />
        </p>
      )}
      {blocker !== '' && (
        <p>
          {say(ITEM.blocker)}
          <LongText text={blocker} />{' '}
          {blockerKind && <span class="tag">{word('problemKind', blockerKind, language)}</span>}
        </p>
      )}
      {help !== '' && (
        <p>
          {say(ITEM.help)}
          <LongText text={help} />
        </p>
      )}
    </>
  );
}
