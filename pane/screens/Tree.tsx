import { useMemo, useState } from 'preact/hooks';
import type { TrackerView } from '../../core/view/view.ts';
import { treeOf } from '../models/tree.ts';
import { firstCollapsed, searchTree, treeRows } from '../models/treeRows.ts';
import { BookGate } from '../parts/BookGate.tsx';
import { Empty } from '../parts/Empty.tsx';
import { TextField } from '../parts/TextField.tsx';
import { TreeList } from '../parts/tree/TreeList.tsx';
import { usePane } from '../state/usePane.ts';
import { TREE } from '../words/tree.ts';

/** Company, department, team and person, with how each of them stands and how they hang together. */
export function Tree() {
  const { say } = usePane();
  return <BookGate title={say(TREE.title)}>{(view) => <TreeOf view={view} />}</BookGate>;
}

const NONE: ReadonlySet<string> = new Set();

function TreeOf({ view }: { readonly view: TrackerView }) {
  const { say } = usePane();
  const whole = useMemo(() => treeOf(view), [view]);
  const [search, setSearch] = useState('');
  const [collapsed, setCollapsed] = useState(() => firstCollapsed(whole));
  const found = useMemo(() => searchTree(view, whole, search), [view, whole, search]);
  // What is searched for must not hide in something that was collapsed before.
  const rows = useMemo(() => treeRows(found, search.trim() === '' ? collapsed : NONE), [found, collapsed, search]);
  if (whole.length === 0) return <Empty title={say(TREE.empty)} help={say(TREE.emptyHelp)} />;
  return (
    <>
      {view.circles.map((ids) => (
        <p key={ids.join()} class="message refused">
          {say(TREE.circles, { ids: ids.join(' → ') })}
        </p>
      ))}
      <TextField label={say(TREE.search)} type="search" value={search} onChange={setSearch} />
      <div class="actions">
        <button type="button" class="small" onClick={() => setCollapsed(NONE)}>
          {say(TREE.expandAll)}
        </button>
        <button
          type="button"
          class="small"
          onClick={() => setCollapsed(new Set(rows.filter((row) => row.expanded).map(({ node }) => node.key)))}
        >
          {say(TREE.collapseAll)}
        </button>
      </div>
      {rows.length === 0 ? (
        <Empty title={say(TREE.nothingFound, { search })} />
      ) : (
        <TreeList view={view} rows={rows} collapsed={collapsed} onCollapse={setCollapsed} />
      )}
    </>
  );
}
