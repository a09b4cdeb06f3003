import type { TrackerView } from '../../../core/view/view.ts';
import type { TreeRow } from '../../models/treeRows.ts';
import { NodeContent } from './NodeContent.tsx';

interface Props {
  readonly view: TrackerView;
  readonly row: TreeRow;
  /** Where the virtual list draws it. */
  readonly place: {
    readonly index: number;
    readonly offset: number;
    readonly measure: (element: HTMLElement | null) => void;
  };
  readonly active: boolean;
  readonly byHelped: ReadonlyMap<string, readonly string[]>;
}

/** Deeper levels than this are indented no further, so that text keeps room in 300 px. */
const DEEPEST = 5;

/** One row of the tree: the triangle that opens it, and what stands there. Keys and clicks are the tree's. */
export function TreeItem({ view, row, place, active, byHelped }: Props) {
  const { node, level, position, siblings, expanded } = row;
  return (
    <div
      ref={place.measure}
      data-index={place.index}
      role="treeitem"
      class={`tree-item level-${Math.min(level, DEEPEST)}`}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={expanded}
      aria-selected={active}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${place.offset}px)` }}
    >
      <span class="twist" aria-hidden="true">
        {expanded === undefined ? '' : expanded ? '▾' : '▸'}
      </span>
      <NodeContent view={view} node={node} active={active} byHelped={byHelped} />
    </div>
  );
}
