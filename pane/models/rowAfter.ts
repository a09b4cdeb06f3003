/** Where a key leads in a list some rows of which, the headings, take no focus. */
export interface Walk {
  readonly at: number;
  readonly count: number;
  readonly stops: (row: number) => boolean;
}

const STEPS: Readonly<Record<string, (walk: Walk) => readonly [first: number, step: 1 | -1]>> = {
  ArrowDown: ({ at }) => [at + 1, 1],
  ArrowUp: ({ at }) => [at - 1, -1],
  Home: () => [0, 1],
  End: ({ count }) => [count - 1, -1],
};

/**
 * The row a key leads to; `undefined` when the key means something else or there is no row that way.
 *
 * @example rowAfter('ArrowDown', { at: 2, count: 10, stops: () => true }) // 3
 */
export function rowAfter(key: string, walk: Walk): number | undefined {
  const steps = STEPS[key];
  if (!steps || walk.at < 0) return undefined;
  const [first, step] = steps(walk);
  for (let row = first; row >= 0 && row < walk.count; row += step) if (walk.stops(row)) return row;
  return undefined;
}
