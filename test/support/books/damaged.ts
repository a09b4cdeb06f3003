import type { Snapshot } from '../../../core/host/snapshot.ts';
import { ENGLISH, smallSnapshot } from './sample.ts';
import { sheetOf, withSheet } from './snapshots.ts';

/** A sheet of the owner's own. */
export const MINE = sheetOf('Budget', [['Item'], ['Desk'], [{ formula: 'SUM(A1:A2)' }]]);

/** A book that has lost a column and a sheet, with a note of its owner's to the right. */
export const damaged: Snapshot = {
  sheets: [
    MINE,
    ...withSheet(smallSnapshot(ENGLISH), 'Key results', (cells) =>
      cells.map((row, at) => [...row.map((cell, column) => (column === 13 ? null : cell)), `note ${at}`]),
    ).sheets.filter(({ name }) => name !== 'Cases'),
  ],
};
