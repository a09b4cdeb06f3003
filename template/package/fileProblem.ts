/** Why bytes could not be opened as a workbook, with the facts a sentence needs; nothing here is an exception. */
export type FileProblem =
  | { readonly problem: 'empty' }
  | { readonly problem: 'not-a-zip' }
  | { readonly problem: 'encrypted' }
  | { readonly problem: 'old-xls' }
  | { readonly problem: 'date-1904' }
  | { readonly problem: 'not-a-workbook'; readonly found?: string }
  | { readonly problem: 'too-large'; readonly measure: Measure; readonly found: number; readonly limit: number }
  | { readonly problem: 'damaged'; readonly reason: Damage; readonly part?: string };

/** What was too large: the number of parts, the bytes once inflated, how far a part was compressed, a sheet's grid. */
type Measure = 'parts' | 'bytes' | 'ratio' | 'cells';

/** What is broken: the zip directory, a name, how a part was packed, its size, its checksum, its XML, or it is missing. */
export type Damage = 'directory' | 'name' | 'packing' | 'size' | 'checksum' | 'xml' | 'missing';

/** Most parts a workbook may have; real ones have tens. */
export const MOST_PARTS = 10_000;

/** Most bytes all parts may have once inflated, when they were packed better than real workbooks are. */
export const MOST_BYTES = 100 * 1024 * 1024;

/** Most inflated bytes per byte of a real workbook as a whole; a tracker of 10,000 key results has 14, blank ones more. */
export const HONEST_RATIO = 50;

/** Most bytes a file packed no better than that may have once inflated; that tracker has 179 MB. */
export const MOST_HONEST_BYTES = 256 * 1024 * 1024;

/** Below this many inflated bytes no ratio is too high: small files of blanks are honest. */
export const RATIO_FREE_BYTES = 4 * 1024 * 1024;

/** Most inflated bytes per compressed byte of one part; sheets reach 50. */
export const MOST_RATIO = 200;

/** True when what came back is a problem and not the thing asked for. */
export function isFileProblem(value: object): value is FileProblem {
  return 'problem' in value;
}
