import { useMemo } from 'preact/hooks';
import { helpers } from '../../models/links.ts';
import { usePane } from '../../state/usePane.ts';
import { TREE } from '../../words/tree.ts';
import { rowOf } from '../rowOf.ts';
import { TreeItem } from './TreeItem.tsx';
import { type TreeProps, useTree } from './useTree.ts';

/** The tree as assistive technology knows trees: one stop of Tab, arrows inside, letters to find. */
export function TreeList(props: TreeProps) {
  const { view, rows } = props;
  const { say } = usePane();
  const { at, list, drawn, go, toggle, press, setActive } = useTree(props);
  const byHelped = useMemo(() => helpers(view), [view]);
  const click = (target: Element): void => {
    const row = rows[rowOf(target)];
    if (!row || target.closest('button')) return;
    if (target.closest('.twist') && row.expanded !== undefined) toggle(row.node.key);
    else go(rowOf(target));
  };
  return (
    <div
      ref={(element) => {
        list.current = element;
      }}
      class="virtual tree"
      role="tree"
      aria-label={say(TREE.title)}
      style={{ height: `${drawn.getTotalSize()}px` }}
      onClick={(event) => event.target instanceof Element && click(event.target)}
      onFocusIn={(event) => setActive(rowOf(event.target))}
      onKeyDown={(event) => {
        const isItem = event.target instanceof Element && event.target.matches('[role=treeitem]');
        if (isItem && !event.ctrlKey && !event.metaKey && !event.altKey && press(event.key)) event.preventDefault();
      }}
    >
      {drawn.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        return (
          row && (
            <TreeItem
              key={row.node.key}
              view={view}
              row={row}
              place={{ index, offset: start - drawn.options.scrollMargin, measure: drawn.measureElement }}
              active={index === at}
              byHelped={byHelped}
            />
          )
        );
      })}
    </div>
  );
}
