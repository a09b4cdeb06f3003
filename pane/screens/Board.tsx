import { useMemo, useState } from 'preact/hooks';
import type { TrackerView } from '../../core/view/view.ts';
import { BOARD_BY, type BoardBy, boardRows } from '../models/boardRows.ts';
import { BookGate } from '../parts/BookGate.tsx';
import { BoardRowView } from '../parts/board/BoardRowView.tsx';
import { Distribution } from '../parts/board/Distribution.tsx';
import { FindBurnUp } from '../parts/board/FindBurnUp.tsx';
import { Kpis } from '../parts/board/Kpis.tsx';
import { Empty } from '../parts/Empty.tsx';
import { LightCounts } from '../parts/LightCounts.tsx';
import { VirtualList } from '../parts/VirtualList.tsx';
import { usePane } from '../state/usePane.ts';
import { BOARD, BY_WORDS } from '../words/board.ts';

/** How everything stands: by risk, progress and priority; scores, KPIs, and the course of one key result. */
export function Board() {
  const { say } = usePane();
  return <BookGate title={say(BOARD.title)}>{(view) => <BoardOf view={view} />}</BookGate>;
}

function BoardOf({ view }: { readonly view: TrackerView }) {
  const { say } = usePane();
  const [by, setBy] = useState<BoardBy>('risk');
  const rows = useMemo(() => boardRows(view, by), [view, by]);
  if (view.objectives.length === 0 && view.keyResults.length === 0) return <Empty title={say(BOARD.empty)} />;
  return (
    <>
      <LightCounts counts={view.counts} />
      <Distribution view={view} />
      <Kpis kpis={view.kpis} />
      <FindBurnUp view={view} />
      <fieldset class="segments">
        <legend>{say(BOARD.group)}</legend>
        {BOARD_BY.map((choice) => (
          <label key={choice} class="check">
            <input type="radio" name="board-by" checked={choice === by} onChange={() => setBy(choice)} />
            {say(BY_WORDS[choice])}
          </label>
        ))}
      </fieldset>
      <VirtualList
        key={by}
        label={say(BY_WORDS[by])}
        items={rows}
        estimate={104}
        stops={({ kind }) => kind === 'objective'}
      >
        {(row) => <BoardRowView row={row} bands={view.bands} />}
      </VirtualList>
    </>
  );
}
