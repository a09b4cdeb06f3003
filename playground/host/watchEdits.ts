import type { FUniver } from '../grid/univer.ts';

/** Milliseconds of quiet after which people count as done typing. */
const QUIET = 200;

/** What changes cells, or where they stand. */
const EDITS: ReadonlySet<string> = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.move-range',
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-rows',
  'sheet.mutation.move-rows',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-columns',
  'sheet.mutation.delete-range',
  'sheet.mutation.insert-range',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.reorder-range',
]);

/** Knows whether what changes in a grid is of people's making. */
export interface EditWatch {
  readonly onEdit: (callback: () => void) => () => void;
  /** What is written meanwhile is ours. */
  readonly during: (write: () => void) => void;
}

/** Watches a grid; `settle` is done once people have stopped, before anybody else hears of it. */
export function watchEdits(grid: FUniver, settle: () => void): EditWatch {
  const callbacks = new Set<() => void>();
  let ours = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  grid.onCommandExecuted((command, options) => {
    if (ours > 0 || !EDITS.has(command.id) || isCalculated(options)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      settle();
      for (const callback of callbacks) callback();
    }, QUIET);
  });
  return {
    onEdit: (callback) => {
      callbacks.add(callback);
      return () => void callbacks.delete(callback);
    },
    during: (write) => {
      ours += 1;
      try {
        write();
      } finally {
        ours -= 1;
      }
    },
  };
}

/** Results of formulas come in as values too. */
const isCalculated = (options: object | undefined): boolean =>
  options !== undefined && 'fromFormula' in options && options.fromFormula === true;
