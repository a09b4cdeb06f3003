import type { ApplyResult, Operation, ReadOptions, Style, SyncWorkbookHost, WorkbookHost } from './port.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The next thing a use case needs of its host, and how it goes on with the answer.
 *
 * A use case is a pure value, so that one description of it runs on hosts that promise answers and on hosts that give
 * them at once.
 */
export type Step<T> =
  | { readonly needs: 'read'; readonly options: ReadOptions; readonly next: (snapshot: Snapshot) => Step<T> }
  | {
      readonly needs: 'apply';
      readonly operations: readonly Operation[];
      readonly style: Style;
      readonly next: (result: ApplyResult) => Step<T>;
    }
  | { readonly needs: 'nothing'; readonly result: T };

/** A use case that is over. */
export const finished = <T>(result: T): Step<T> => ({ needs: 'nothing', result });

/** Carries a use case out on a host that promises its answers. */
export async function carryOut<T>(host: WorkbookHost, first: Step<T>): Promise<T> {
  let step = first;
  while (step.needs !== 'nothing') {
    step =
      step.needs === 'read'
        ? step.next(await host.read(step.options))
        : step.next(await host.apply(step.operations, step.style));
  }
  return step.result;
}

/** Carries a use case out on a host that answers at once. */
export function carryOutNow<T>(host: SyncWorkbookHost, first: Step<T>): T {
  let step = first;
  while (step.needs !== 'nothing') {
    step =
      step.needs === 'read' ? step.next(host.read(step.options)) : step.next(host.apply(step.operations, step.style));
  }
  return step.result;
}
