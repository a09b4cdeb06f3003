import type { Sheet } from './services.ts';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Makes a tab at least so large; how large it is need not be asked where it is known. */
export function growGrid(tab: Sheet, wanted: Size, known?: Size): void {
  const { rows, columns } = known ?? { rows: tab.getMaxRows(), columns: tab.getMaxColumns() };
  if (wanted.rows > rows) tab.insertRowsAfter(rows, wanted.rows - rows);
  if (wanted.columns > columns) tab.insertColumnsAfter(columns, wanted.columns - columns);
}
