import type { XmlElement } from './xmlTree.ts';

/** One concern of finishing: which parts it looks at, and what it makes of each. */
export interface Pass {
  readonly paths: RegExp;
  readonly finish: (root: XmlElement, path: string) => XmlElement;
}

/** The worksheet parts; passes see them without their cells. */
export const WORKSHEETS = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** The style sheet: fonts, fills and the differential styles of conditional formats. */
export const STYLES = /^xl\/styles\.xml$/;
