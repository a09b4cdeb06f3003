import { HostError, type HostRefusal } from '../../core/host/hostError.ts';

/** Excel's error codes, which are never localised, and what each comes to for people. */
const REFUSALS: Readonly<Record<string, HostRefusal>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'sheet-protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ItemNotFound: 'item-missing',
  ItemAlreadyExists: 'item-exists',
  InvalidReference: 'reference-lost',
  MergedRangeConflict: 'merged-cells',
  InsertDeleteConflict: 'rows-in-the-way',
  FilteredRangeConflict: 'rows-in-the-way',
  FormulaLengthExceedsLimit: 'formula-too-long',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedFeature: 'not-supported',
  RequestAborted: 'interrupted',
  InactiveWorkbook: 'interrupted',
};

/** Excel's code of an error it threw; `undefined` for a bug of our own. */
function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Does some work in Excel; what Excel refuses comes out as a `HostError`, a bug of ours as it is. */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    throw code === undefined ? error : new HostError(REFUSALS[code] ?? 'unexpected', { code });
  }
}
