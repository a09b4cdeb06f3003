import { LEVELS } from '../../core/model/vocabulary.ts';
import type { KeyResultView, ObjectiveView, TrackerView } from '../../core/view/view.ts';

/** A place in the tree. The whole branch of an objective with several parents hangs at the first; the others refer to it. */
export type TreeNode =
  | { readonly kind: 'objective'; readonly key: string; readonly at: number; readonly children: readonly TreeNode[] }
  | { readonly kind: 'keyResult'; readonly key: string; readonly at: number; readonly children: readonly [] }
  | {
      readonly kind: 'reference';
      readonly key: string;
      readonly at: number;
      readonly to: string;
      readonly children: readonly [];
    }
  | { readonly kind: 'orphans'; readonly key: 'orphans'; readonly children: readonly TreeNode[] };

const objectiveKey = (at: number): string => `o${at}`;
const keyResultKey = (at: number): string => `k${at}`;

/** Company, department, team, person by alignment; what traces to nothing above is gathered at the end. */
export function treeOf(view: TrackerView): readonly TreeNode[] {
  const tops = view.objectives.flatMap(({ parents }, at) => (parents.length === 0 ? [at] : []));
  const highest = Math.min(...tops.map((at) => rankOf(view.objectives[at])));
  const isRoot = (at: number): boolean => rankOf(view.objectives[at]) <= highest;
  const orphans = [
    ...tops.filter((at) => !isRoot(at)).map((at) => branch(view, at)),
    ...view.keyResults.flatMap(({ objective }, at) => (objective === null ? [leaf(at)] : [])),
  ];
  const roots = tops.filter(isRoot).map((at) => branch(view, at));
  return orphans.length === 0 ? roots : [...roots, { kind: 'orphans', key: 'orphans', children: orphans }];
}

/** An objective without a level is taken for one of the top, so that half-filled books have a tree as well. */
const rankOf = (objective: ObjectiveView | undefined): number =>
  objective?.level ? LEVELS.indexOf(objective.level) : 0;

const leaf = (at: number): TreeNode => ({ kind: 'keyResult', key: keyResultKey(at), at, children: [] });

function branch(view: TrackerView, at: number): TreeNode {
  const { keyResults = [], children = [] } = view.objectives[at] ?? {};
  return {
    kind: 'objective',
    key: objectiveKey(at),
    at,
    children: [...keyResults.map(leaf), ...children.map((child) => below(view, at, child))],
  };
}

function below(view: TrackerView, parent: number, child: number): TreeNode {
  if (view.objectives[child]?.parents[0] === parent) return branch(view, child);
  return { kind: 'reference', key: `r${parent}-${child}`, at: child, to: objectiveKey(child), children: [] };
}

/** The objective or key result of a node; `undefined` for the heading of the orphans. */
export function itemOf(view: TrackerView, node: TreeNode): ObjectiveView | KeyResultView | undefined {
  if (node.kind === 'orphans') return undefined;
  return node.kind === 'keyResult' ? view.keyResults[node.at] : view.objectives[node.at];
}
