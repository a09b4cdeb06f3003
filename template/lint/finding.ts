/** Everything the lint can find; each has a mutation that proves it. */
export const LINT_CODES = [
  'header-text',
  'duplicate-table',
  'sheet-name',
  'defined-name',
  'validation-length',
  'formula-syntax',
  'function-unknown',
  'function-not-portable',
  'prefix-missing',
  'parameter-name',
  'structured-reference',
  'sheet-missing',
  'table-missing',
  'column-missing',
  'name-missing',
] as const;

/** The name of one rule. */
export type LintCode = (typeof LINT_CODES)[number];

/** Something Excel would refuse, repair or show as an error, though the schema allows it. */
export interface LintFinding {
  readonly code: LintCode;
  /** The part of the file, such as `xl/tables/table1.xml`. */
  readonly part: string;
  /** The place as a reader knows it, such as `Key results!E2`. */
  readonly where: string;
  readonly message: string;
}
