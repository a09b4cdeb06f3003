import { useEffect, useMemo, useState } from 'preact/hooks';
import type { QualityView, TrackerView, WordedView } from '../../core/view/view.ts';
import { BookGate } from '../parts/BookGate.tsx';
import { Empty } from '../parts/Empty.tsx';
import { LoadState } from '../parts/LoadState.tsx';
import { Problems } from '../parts/quality/Problems.tsx';
import { Together } from '../parts/quality/Together.tsx';
import { WordedCard } from '../parts/quality/WordedCard.tsx';
import { VirtualList } from '../parts/VirtualList.tsx';
import { usePane } from '../state/usePane.ts';
import { QUALITY } from '../words/quality.ts';

/** How well objectives and key results are put, and what is wrong with the book's structure. */
export function Quality() {
  const { say } = usePane();
  return <BookGate title={say(QUALITY.title)}>{(view) => <QualityOf view={view} />}</BookGate>;
}

function QualityOf({ view }: { readonly view: TrackerView }) {
  const { store, state } = usePane();
  const read = (): void => void store.load({ part: 'quality' });
  useEffect(() => {
    if (state.quality.status === 'idle') read();
  }, [state.quality.status]);
  return (
    <>
      <Problems problems={view.problems} />
      <LoadState load={state.quality} retry={read}>
        {(quality) => <Wording quality={quality} />}
      </LoadState>
    </>
  );
}

function Wording({ quality: { rows, together } }: { readonly quality: QualityView }) {
  const { say } = usePane();
  const [onlyRevise, setOnlyRevise] = useState(true);
  const toRevise = useMemo(() => rows.filter(({ verdict }) => verdict === 'revise'), [rows]);
  const shown: readonly WordedView[] = onlyRevise ? toRevise : rows;
  if (rows.length === 0) return <Empty title={say(QUALITY.empty)} />;
  return (
    <>
      <Together together={together} />
      <p>{say(QUALITY.summary, { count: rows.length, revise: toRevise.length })}</p>
      <label class="check">
        <input type="checkbox" checked={onlyRevise} onChange={(event) => setOnlyRevise(event.currentTarget.checked)} />
        {say(QUALITY.onlyRevise)}
      </label>
      {shown.length === 0 ? (
        <Empty title={say(QUALITY.allGood)} />
      ) : (
        <VirtualList label={say(QUALITY.title)} items={shown} estimate={220}>
          {(worded) => <WordedCard worded={worded} />}
        </VirtualList>
      )}
    </>
  );
}
