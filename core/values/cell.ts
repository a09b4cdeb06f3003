/** An error value a cell shows, such as `#N/A`; kept as found, because an error is neither blank nor 0. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds, the same on every host.
 *
 * `null` is a blank cell. Dates are day serials (whole days since 1899-12-30, as every spreadsheet counts them);
 * a host that hands out Date objects converts them, in the sheet's own time zone, before core sees them.
 */
export type CellValue = string | number | boolean | null | CellError;

/** True for an error value such as `{ error: '#N/A' }`. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** True for a cell with nothing to read: blank, empty text, or only white space. */
export function isBlank(value: CellValue | undefined): value is null | undefined | string {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
