/** Start, goal and present state of a measured key result; blank = `undefined`. */
export interface Measure {
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  readonly current?: number | undefined;
}

/**
 * How far a key result has come: signed and uncapped, so that going backwards and overshooting can be seen.
 *
 * The direction follows from the signs, so less-is-better needs no switch. A blank baseline is 0. A target equal
 * to the baseline gives 0: there is nothing to move, and the check says so. No target or no current: no answer.
 * Source: design.md section 3.
 *
 * @example progressOf({ baseline: 30, target: 20, current: 25 }) // 0.5
 */
export function progressOf({ baseline = 0, target, current }: Measure): number | undefined {
  if (target === undefined || current === undefined) return undefined;
  return target === baseline ? 0 : (current - baseline) / (target - baseline);
}
