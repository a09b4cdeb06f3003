import type { KeyResult, Objective } from '../model/tracker.ts';
import { idKey } from '../values/idKey.ts';

/** Who is aligned to whom, by position in the tracker's list of objectives. */
export interface Alignment {
  /** Position of an objective by its id (lower case); the first of two equal ids counts. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Positions of the objectives each one is aligned to; a key result stands for its objective; no doubles. */
  readonly parents: readonly (readonly number[])[];
  /** Positions of the objectives aligned to each one; links inside a circle are left out, so that none is followed. */
  readonly children: readonly (readonly number[])[];
  /** Groups of objectives that are aligned in a circle. */
  readonly cycles: readonly (readonly number[])[];
}

/** Resolves every "aligned to", to objectives or to key results of them. Unknown ids are left to the check. */
export function alignmentOf(objectives: readonly Objective[], keyResults: readonly KeyResult[]): Alignment {
  const indexOf = new Map<string, number>();
  objectives.forEach(({ id }, at) => {
    if (id !== undefined && !indexOf.has(idKey(id))) indexOf.set(idKey(id), at);
  });
  const objectiveOf = new Map<string, string>();
  for (const { id, objective } of keyResults) {
    if (id !== undefined && objective !== undefined && !objectiveOf.has(idKey(id)))
      objectiveOf.set(idKey(id), idKey(objective));
  }
  const parents = objectives.map(({ alignedTo }) => {
    const found = alignedTo.map((id) => indexOf.get(objectiveOf.get(idKey(id)) ?? idKey(id)));
    return [...new Set(found.filter((at) => at !== undefined))];
  });
  const cycles = cyclesIn(parents);
  return { indexOf, parents, children: childrenOf(parents, cycles), cycles };
}

function childrenOf(
  parents: readonly (readonly number[])[],
  cycles: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const circle = new Map(cycles.flatMap((members, at) => members.map((member) => [member, at] as const)));
  const children: number[][] = parents.map(() => []);
  parents.forEach((above, child) => {
    for (const parent of above) {
      const isInCircle = circle.has(child) && circle.get(child) === circle.get(parent);
      if (!isInCircle) children[parent]?.push(child);
    }
  });
  return children;
}

/** Strongly connected groups of more than one, or of one aligned to itself (Tarjan's algorithm, without recursion). */
function cyclesIn(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const onStack = new Set<number>();
  const stack: number[] = [];
  const cycles: number[][] = [];
  const enter = (node: number): void => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    stack.push(node);
    onStack.add(node);
  };
  const lower = (node: number, value: number | undefined): void => {
    low.set(node, Math.min(low.get(node) ?? 0, value ?? 0));
  };
  const leave = (node: number): void => {
    if (low.get(node) !== order.get(node)) return;
    const group = stack.splice(stack.lastIndexOf(node));
    for (const member of group) onStack.delete(member);
    if (group.length > 1 || edges[node]?.includes(node)) cycles.push(group.sort((a, b) => a - b));
  };
  edges.forEach((_, root) => {
    if (order.has(root)) return;
    const path: { node: number; next: number }[] = [{ node: root, next: 0 }];
    enter(root);
    for (let step = path[path.length - 1]; step; step = path[path.length - 1]) {
      const target = edges[step.node]?.[step.next];
      step.next += 1;
      if (target === undefined) {
        path.pop();
        leave(step.node);
        const above = path[path.length - 1];
        if (above) lower(above.node, low.get(step.node));
      } else if (!order.has(target)) {
        enter(target);
        path.push({ node: target, next: 0 });
      } else if (onStack.has(target)) lower(step.node, order.get(target));
    }
  });
  return cycles;
}
