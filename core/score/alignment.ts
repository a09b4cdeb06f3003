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
  const objectiveOf = objectivesOf(keyResults, objectives);
  const parents = objectives.map(({ alignedTo }) => {
    const found: number[] = [];
    for (const id of alignedTo) {
      const key = idKey(id);
      const at = indexOf.get(objectiveOf.get(key) ?? key);
      if (at !== undefined && !found.includes(at)) found.push(at);
    }
    return found;
  });
  const cycles = cyclesIn(parents);
  return { indexOf, parents, children: childrenOf(parents, cycles), cycles };
}

/** Objective of each key result that something is aligned to, by id; the first of two equal ids counts. */
function objectivesOf(keyResults: readonly KeyResult[], objectives: readonly Objective[]): ReadonlyMap<string, string> {
  const wanted = new Set<string>();
  for (const { alignedTo } of objectives) for (const id of alignedTo) wanted.add(idKey(id));
  const objectiveOf = new Map<string, string>();
  for (const { id, objective } of keyResults) {
    if (id === undefined || objective === undefined) continue;
    const key = idKey(id);
    if (wanted.has(key) && !objectiveOf.has(key)) objectiveOf.set(key, idKey(objective));
  }
  return objectiveOf;
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

const UNSEEN = -1;

/** Strongly connected groups of more than one, or of one aligned to itself (Tarjan's algorithm, without recursion). */
function cyclesIn(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const order = edges.map(() => UNSEEN);
  const low = edges.map(() => UNSEEN);
  const onStack = edges.map(() => false);
  const stack: number[] = [];
  const cycles: number[][] = [];
  let seen = 0;
  const enter = (node: number): void => {
    order[node] = seen;
    low[node] = seen;
    seen += 1;
    stack.push(node);
    onStack[node] = true;
  };
  const lower = (node: number, value: number | undefined): void => {
    low[node] = Math.min(low[node] ?? 0, value ?? 0);
  };
  const leave = (node: number): void => {
    if (low[node] !== order[node]) return;
    const group: number[] = [];
    while (onStack[node]) {
      const member = stack.pop() ?? node;
      onStack[member] = false;
      group.push(member);
    }
    if (group.length > 1 || edges[node]?.includes(node)) cycles.push(group.sort((a, b) => a - b));
  };
  edges.forEach((_, root) => {
    if (order[root] !== UNSEEN) return;
    const path: { node: number; next: number }[] = [{ node: root, next: 0 }];
    enter(root);
    for (let step = path[path.length - 1]; step; step = path[path.length - 1]) {
      const target = edges[step.node]?.[step.next];
      step.next += 1;
      if (target === undefined) {
        path.pop();
        leave(step.node);
        const above = path[path.length - 1];
        if (above) lower(above.node, low[step.node]);
      } else if (order[target] === UNSEEN) {
        enter(target);
        path.push({ node: target, next: 0 });
      } else if (onStack[target]) lower(step.node, order[target]);
    }
  });
  return cycles;
}
