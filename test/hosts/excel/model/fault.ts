/** Excel's codes that the emulator gives, with the message the product shows to nobody (codes are never localised). */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidBinding: 'This object binding is no longer valid due to previous updates.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'The operation is not available while Excel is in Edit cell mode.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with another table or merged cells.",
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type FaultCode = keyof typeof MESSAGES;

/** What Excel refuses: the add-in's fault, or that of the moment. */
export class ExcelFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, fact?: string) {
    super(fact === undefined ? MESSAGES[code] : `${MESSAGES[code]} (${fact})`);
    this.name = 'ExcelFault';
    this.code = code;
  }
}

/** What a real Excel does and this emulator does not: a test that needs it must not go on. */
export class NotImplemented extends Error {
  constructor(member: string) {
    super(`NotImplemented: ${member}`);
    this.name = 'NotImplemented';
  }
}
