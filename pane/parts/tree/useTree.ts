import { useRef, useState } from 'preact/hooks';
import type { TrackerView } from '../../../core/view/view.ts';
import { itemOf } from '../../models/tree.ts';
import { treeMove, typeahead } from '../../models/treeKeys.ts';
import { type TreeRow, textOf } from '../../models/treeRows.ts';
import { usePane } from '../../state/usePane.ts';
import { useVirtual } from '../useVirtual.ts';

export interface TreeProps {
  readonly view: TrackerView;
  readonly rows: readonly TreeRow[];
  readonly collapsed: ReadonlySet<string>;
  readonly onCollapse: (collapsed: ReadonlySet<string>) => void;
}

/** Letters typed within this time are one word of typeahead. */
const WORD_MILLISECONDS = 500;

/** The active row of a tree and what keys and clicks do to it. */
export function useTree({ view, rows, collapsed, onCollapse }: TreeProps) {
  const { store } = usePane();
  const [active, setActive] = useState(0);
  const typed = useRef({ text: '', at: 0 });
  const at = Math.min(active, rows.length - 1);
  const { list, rows: drawn, focusRow } = useVirtual({ count: rows.length, estimate: 76, keep: at, focusable: '*' });

  const go = (row: number): void => {
    setActive(row);
    focusRow(row);
  };
  const toggle = (key: string): void => {
    const changed = new Set(collapsed);
    if (!changed.delete(key)) changed.add(key);
    onCollapse(changed);
  };
  const open = ({ node }: TreeRow): void => {
    const item = itemOf(view, node);
    const target = node.kind === 'reference' ? rows.findIndex((other) => other.node.key === node.to) : -1;
    if (node.kind === 'orphans') toggle(node.key);
    else if (target >= 0) go(target);
    else if (item) void store.act({ kind: 'go-to', place: item.place });
  };
  const find = (letter: string): boolean => {
    const now = Date.now();
    const text = now - typed.current.at < WORD_MILLISECONDS ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    const texts = rows.map(({ node }) => textOf(view, node));
    const row = typeahead(texts, at, text);
    if (row !== undefined) go(row);
    return row !== undefined;
  };
  /** True when the key meant something here. */
  const press = (key: string): boolean => {
    const row = rows[at];
    if (row && key === 'Enter') {
      open(row);
      return true;
    }
    const move = treeMove(rows, at, key);
    if (!move) return key.length === 1 && key !== ' ' && find(key);
    if (move.kind === 'focus') go(move.row);
    else if (move.kind === 'toggle') toggle(move.key);
    else onCollapse(new Set([...collapsed].filter((closed) => !move.keys.includes(closed))));
    return true;
  };
  return { at, list, drawn, go, toggle, press, setActive };
}
