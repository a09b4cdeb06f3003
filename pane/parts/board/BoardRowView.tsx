import type { ObjectiveView, TrackerView } from '../../../core/view/view.ts';
import { word } from '../../../core/words/terms.ts';
import { showScore } from '../../format.ts';
import type { BoardRow, GroupKey } from '../../models/boardRows.ts';
import { usePane } from '../../state/usePane.ts';
import { BAND_WORDS, BOARD } from '../../words/board.ts';
import { CardHead } from '../CardHead.tsx';
import { ItemActions } from '../ItemActions.tsx';
import { Light } from '../Light.tsx';
import { ScoreBar } from '../ScoreBar.tsx';

/** A group's heading, or an objective in it. */
export function BoardRowView({ row, bands }: { readonly row: BoardRow } & Pick<TrackerView, 'bands'>) {
  const { say, language } = usePane();
  if (row.kind === 'objective') return <ObjectiveCard objective={row.objective} />;
  return (
    <h2 class="section">
      <GroupName group={row.group} bands={bands} />{' '}
      <span class="quiet">{say(BOARD.groupCount, { count: row.count, mean: showScore(row.mean, language) })}</span>
    </h2>
  );
}

function GroupName({ group, bands }: { readonly group: GroupKey } & Pick<TrackerView, 'bands'>) {
  const { say, language } = usePane();
  const { low, idealLow, idealHigh, high } = bands;
  const limit = (score: number): string => showScore(score, language);
  switch (group.by) {
    case 'risk':
      return <Light light={group.light} />;
    case 'progress':
      return (
        <>
          {say(BAND_WORDS[group.band], {
            low: limit(low),
            idealLow: limit(idealLow),
            idealHigh: limit(idealHigh),
            high: limit(high),
          })}
        </>
      );
    case 'priority':
      return <>{group.priority ? say(BOARD.priority, { priority: group.priority }) : say(BOARD.noPriority)}</>;
    default:
      return group satisfies never;
  }
}

function ObjectiveCard({ objective }: { readonly objective: ObjectiveView }) {
  const { language } = usePane();
  const { id, text, place, lit, level, team, owner, rolledUp, expected } = objective;
  return (
    <article class={`card lit-${lit.light}`}>
      <CardHead lit={lit} place={place} text={text} />
      <p class="quiet meta">
        {id !== null && <bdi>{id}</bdi>}
        {level && <span>{word('level', level, language)}</span>}
        {team !== '' && <bdi>{team}</bdi>}
        {owner !== '' && <bdi>{owner}</bdi>}
      </p>
      <ScoreBar score={rolledUp} expected={expected} />
      <ItemActions id={id} place={place} />
    </article>
  );
}
