import type { Snapshot } from '../../core/host/snapshot.ts';
import { type ExcelHost, excelHost } from '../../excel-addin/host/excelHost.ts';
import { openBridge } from '../hosts/excel/client/bridge.ts';
import { EmulatedExcel, type ExcelOptions } from '../hosts/excel/emulatedExcel.ts';

/** A workbook open in the emulated Excel, to which Microsoft's genuine client speaks. */
export interface ExcelBook {
  readonly excel: EmulatedExcel;
  /** Our host over it; each call is another user. */
  readonly host: () => ExcelHost;
}

export function excelBook(workbook: Snapshot, options: Omit<ExcelOptions, 'workbook'> = {}): ExcelBook {
  const excel = new EmulatedExcel({ workbook, ...options });
  return {
    excel,
    host: () => excelHost(openBridge(excel).run, (version) => excel.isSetSupported('ExcelApi', version)),
  };
}
