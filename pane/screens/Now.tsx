import { useMemo } from 'preact/hooks';
import type { KeyResultView, TrackerView } from '../../core/view/view.ts';
import { showScore } from '../format.ts';
import { filterCount } from '../models/filters.ts';
import { countNow, type NowRow, nowRows } from '../models/nowRows.ts';
import { BookGate } from '../parts/BookGate.tsx';
import { CardHead } from '../parts/CardHead.tsx';
import { LongText } from '../parts/CellText.tsx';
import { Empty } from '../parts/Empty.tsx';
import { FilterBar } from '../parts/FilterBar.tsx';
import { ItemActions } from '../parts/ItemActions.tsx';
import { LightCounts } from '../parts/LightCounts.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';
import { ScoreBar } from '../parts/ScoreBar.tsx';
import { VirtualList } from '../parts/VirtualList.tsx';
import { usePane } from '../state/usePane.ts';
import { NOW, SECTION_WORDS } from '../words/now.ts';

/** What needs me: red and outdated first with reasons, check-ins that are due, problems. */
export function Now() {
  const { say } = usePane();
  return <BookGate title={say(NOW.title)}>{(view) => <NowOf view={view} />}</BookGate>;
}

/** From here on a list is too long to look through. */
const MANY = 200;

function NowOf({ view }: { readonly view: TrackerView }) {
  const { state, say, language } = usePane();
  const rows = useMemo(() => nowRows(view, state.filters), [view, state.filters]);
  const count = countNow(rows);
  return (
    <>
      <p class="company">
        {say(NOW.company, { score: showScore(view.company.score, language) })}
        {view.company.sentence && (
          <>
            {' · '}
            <bdi>{view.company.sentence}</bdi>
          </>
        )}
      </p>
      <LightCounts counts={view.counts} />
      {view.keyResults.length > 0 && <FilterBar view={view} />}
      {count > MANY && <p class="message">{say(NOW.many, { count })}</p>}
      {rows.length === 0 ? (
        <Nothing view={view} />
      ) : (
        <VirtualList label={say(NOW.title)} items={rows} estimate={120} stops={({ kind }) => kind !== 'section'}>
          {(row) => <Row row={row} />}
        </VirtualList>
      )}
    </>
  );
}

function Nothing({ view }: { readonly view: TrackerView }) {
  const { store, state, say } = usePane();
  if (filterCount(state.filters) > 0) return <Empty title={say(NOW.nothingMatches)} />;
  if (view.keyResults.length === 0) return <Empty title={say(NOW.empty)} help={say(NOW.emptyHelp)} />;
  return (
    <Empty title={say(NOW.nothing)} help={say(NOW.nothingHelp)}>
      <button type="button" onClick={() => store.show('tree')}>
        {say(NOW.openObjectives)}
      </button>
    </Empty>
  );
}

function Row({ row }: { readonly row: NowRow }) {
  const { say } = usePane();
  switch (row.kind) {
    case 'section':
      return (
        <h2 class="section">
          {say(SECTION_WORDS[row.section])} <span class="quiet">{say(NOW.count, { count: row.count })}</span>
        </h2>
      );
    case 'keyResult':
      return <KeyResultRow keyResult={row.keyResult} team={row.team} />;
    case 'problem':
      return <ProblemCard problem={row.problem} />;
    default:
      return row satisfies never;
  }
}

function KeyResultRow({ keyResult, team }: { readonly keyResult: KeyResultView; readonly team: string }) {
  const { say } = usePane();
  const { id, lit, text, owner, place, score, expected, blocker } = keyResult;
  return (
    <article class={`card lit-${lit.light}`}>
      <CardHead lit={lit} place={place} text={text} />
      <p class="quiet meta">
        {id !== null && <bdi>{id}</bdi>} {owner !== '' && <bdi>{owner}</bdi>} {team !== '' && <bdi>{team}</bdi>}
      </p>
      <ScoreBar score={score} expected={expected} />
      {blocker !== '' && (
        <p class="blocker">
          <LongText text={say(NOW.blocked, { blocker })} />
        </p>
      )}
      {id === null && <p class="quiet">{say(NOW.noId)}</p>}
      <ItemActions id={id} place={place} checkIn />
    </article>
  );
}
