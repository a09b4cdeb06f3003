/**
 * What stands in A1 of a new tab until the sheet is whole: its keys are written last and in one go. A tab that still
 * bears it belongs to a set-up that broke off; it is passed over by reads and taken up again by the next set-up.
 */
export const BEGUN_MARK = '#begun';
