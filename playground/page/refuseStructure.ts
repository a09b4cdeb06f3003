import type { FUniver } from '../grid/univer.ts';

/** What would change a file beyond its cells in a way that saving could not carry over. */
const REFUSED: ReadonlySet<string> = new Set([
  'sheet.command.insert-col-before',
  'sheet.command.insert-col-after',
  'sheet.command.insert-col-by-range',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.remove-col-by-range',
  'sheet.command.remove-col-confirm',
  'sheet.command.remove-col',
  'sheet.command.move-cols',
  'sheet.command.remove-sheet',
  'sheet.command.remove-sheet-confirm',
  'sheet.command.set-worksheet-name',
]);

/** Stops such commands before anything happens, and says so. */
export function refuseStructure(grid: FUniver, say: () => void): void {
  grid.addEvent(grid.Event.BeforeCommandExecute, (event) => {
    if (!REFUSED.has(event.id)) return;
    event.cancel = true;
    say();
  });
}
