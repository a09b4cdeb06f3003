/** Whether this Excel has a requirement set newer than those the manifest asks for. */
export type Supports = (version: string) => boolean;

/** Asks Excel itself; nothing newer is there outside of it. */
export const supportsExcelApi: Supports = (version) =>
  typeof Office !== 'undefined' && Office.context?.requirements?.isSetSupported('ExcelApi', version) === true;
