import type { TrackerView } from '../../core/view/view.ts';
import { itemOf, type TreeNode } from './tree.ts';

/** A node that is in view, as a tree for assistive technology numbers it. */
export interface TreeRow {
  readonly node: TreeNode;
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** `undefined` for a leaf. */
  readonly expanded: boolean | undefined;
  /** Index of the row it hangs under; -1 at the top. */
  readonly parent: number;
}

/** The rows of a tree that are not inside something collapsed. */
export function treeRows(nodes: readonly TreeNode[], collapsed: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (siblings: readonly TreeNode[], level: number, parent: number): void => {
    siblings.forEach((node, at) => {
      const expanded = node.children.length === 0 ? undefined : !collapsed.has(node.key);
      const row = rows.push({ node, level, position: at + 1, siblings: siblings.length, expanded, parent }) - 1;
      if (expanded) add(node.children, level + 1, row);
    });
  };
  add(nodes, 1, -1);
  return rows;
}

/** Only what holds the text, and what it hangs under; everything when nothing is searched for. */
export function searchTree(view: TrackerView, nodes: readonly TreeNode[], search: string): readonly TreeNode[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return nodes;
  return nodes.flatMap((node): readonly TreeNode[] => {
    const children = searchTree(view, node.children, wanted);
    if (children.length > 0) return [{ ...node, children } as TreeNode];
    return textOf(view, node).includes(wanted) ? [node] : [];
  });
}

/** All that a node is found by. */
export function textOf(view: TrackerView, node: TreeNode): string {
  const item = itemOf(view, node);
  if (!item) return '';
  const team = 'team' in item ? item.team : item.sharedWith.map((share) => share.team).join(' ');
  return `${item.text} ${item.id ?? ''} ${item.owner} ${team}`.toLowerCase();
}

/** Trees larger than this open with their first level only. */
const LARGE = 150;

/** What is collapsed when a tree is opened first. */
export function firstCollapsed(nodes: readonly TreeNode[]): ReadonlySet<string> {
  const inner: string[] = [];
  let count = 0;
  const visit = (siblings: readonly TreeNode[]): void => {
    for (const { key, children } of siblings) {
      count += 1;
      if (children.length > 0) inner.push(key);
      visit(children);
    }
  };
  visit(nodes);
  return new Set(count > LARGE ? inner : []);
}
