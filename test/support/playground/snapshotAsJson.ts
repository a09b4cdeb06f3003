import type { FoundSheet, Snapshot } from '../../../core/host/snapshot.ts';

/** A snapshot without maps, as it can cross into a page and back. */
export interface JsonSnapshot {
  readonly sheets: readonly (Omit<FoundSheet, 'formulas'> & {
    readonly formulas: readonly (readonly [number, readonly (readonly [number, string])[]])[];
  })[];
}

export const snapshotAsJson = ({ sheets }: Snapshot): JsonSnapshot => ({
  sheets: sheets.map((sheet) => ({
    ...sheet,
    formulas: [...sheet.formulas].map(([row, cells]) => [row, [...cells]] as const),
  })),
});

export const snapshotFromJson = ({ sheets }: JsonSnapshot): Snapshot => ({
  sheets: sheets.map((sheet) => ({
    ...sheet,
    formulas: new Map(sheet.formulas.map(([row, cells]) => [row, new Map(cells)])),
  })),
});
