import type { FUniver } from './univer.ts';

/** Milliseconds without a calculation that was cut off. */
const QUIET = 300;

const STOPPED = 'formula.mutation.set-formula-calculation-stop';
const TOLD = 'formula.mutation.set-formula-calculation-notification';

/**
 * Calculates everything once more after a calculation was cut off by somebody who typed on.
 *
 * The grid then starts with what was typed last and forgets what it had not come to before, so that a row could stay
 * without its score; seen with Univer 0.25.1.
 */
export function finishCalculation(grid: FUniver): void {
  let isCutOff = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  grid.onCommandExecuted(({ id, params }) => {
    if (id === STOPPED) {
      isCutOff = true;
      clearTimeout(timer);
    }
    if (!isCutOff || id !== TOLD || !isEnd(params)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isCutOff = false;
      grid.getFormula().executeCalculation();
    }, QUIET);
  });
}

/** A calculation tells of its stages, and in the end how it went. */
const isEnd = (params: object | undefined): boolean => params !== undefined && 'functionsExecutedState' in params;
