import { describe } from 'vitest';
import type { WorkbookHost } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { cellContract } from './cellContract.ts';
import { foundBookContract } from './foundBookContract.ts';
import { intentContract } from './intentContract.ts';
import { setUpContract } from './setUpContract.ts';

/** Makes a workbook of one kind with these sheets in it; without any, as empty as that kind can be. */
export type MakeHost = (start: Snapshot) => Promise<WorkbookHost>;

/**
 * What every host must do alike: memory, xlsx file, Excel, Sheets and browser run this one suite.
 *
 * @example hostContract('memory', async (start) => memoryHost(start))
 */
export function hostContract(name: string, makeHost: MakeHost): void {
  describe(`${name} host`, () => {
    setUpContract(makeHost);
    cellContract(makeHost);
    foundBookContract(makeHost);
    intentContract(makeHost);
  });
}
