import type { EmulatedExcel } from '../emulatedExcel.ts';

/** Where the page that plays Excel on the web stands; the client trusts an https page on the pane's own host. */
export interface HostPlace {
  readonly hostUrl: string;
  readonly conversation: string;
  readonly instance: string;
}

/** 1 shared runtime, 2 custom functions. */
const FLAGS = 3;

/** The name of the frame an add-in is loaded in: by it the client learns who its host is. */
export function frameName({ locale }: EmulatedExcel, { hostUrl, conversation, instance }: HostPlace): string {
  return JSON.stringify({
    baseFrameName: 'okr',
    hostInfo: `Excel$Web$16.01$${locale}$telemetry$$$${FLAGS}`,
    xdmInfo: `${conversation}|${instance}|${hostUrl}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

const REASON_OPENED = 1;
const EXCEL_ON_THE_WEB = 16;

/** What Office.js asks its host for before it is ready. */
export const appContext = (excel: EmulatedExcel, { instance }: HostPlace): Readonly<Record<string, unknown>> => ({
  _id: instance,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: '16.0',
  _hostFullVersion: '16.0.18000.10000',
  _appUILocale: excel.locale,
  _dataLocale: excel.locale,
  _docUrl: 'https://localhost/Book1.xlsx',
  _clientMode: 1,
  _settings: [...excel.documentSettings],
  _reason: REASON_OPENED,
  _requirementMatrix: JSON.stringify(excel.requirementSets),
  _appInstanceId: instance,
  _eToken: '',
  _appDomains: [],
  _featureGates: {},
  // The pane is shown.
  _initialDisplayMode: 2,
});
