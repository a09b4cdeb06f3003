import { SCHEMA_VERSION } from '../../core/blueprint/keys.ts';
import type { Style } from '../../core/host/port.ts';
import type { CellValue } from '../../core/values/cell.ts';

/** Rows of the hidden sheet as rendered: the order of `renderSheets`. */
export const renderedMeta = ({ edition, language }: Style): readonly (readonly CellValue[])[] => [
  ['schema', String(SCHEMA_VERSION)],
  ['edition', edition],
  ['language', language],
];
