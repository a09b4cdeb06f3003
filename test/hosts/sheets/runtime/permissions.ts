/** How much a script may do, as `ScriptApp.AuthMode`. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

type Rule = (service: string, method: string) => boolean;

const isReading: Rule = (_service, method) =>
  /^(?:get|is|has|can|find|offset|with|on|create\w*Finder|flush)/.test(method);
const isIn =
  (...services: readonly string[]): Rule =>
  (service) =>
    services.includes(service);
const DOCUMENT = isIn(
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'NamedRange',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
  'DeveloperMetadataLocation',
  'EmbeddedChart',
  'ConditionalFormatRule',
  'DataValidation',
);
const STORES = isIn('PropertiesService', 'Properties', 'LockService', 'Lock', 'CacheService', 'Cache');
/** Needs nobody's leave: calculation, texts, and builders of things that are not in the document yet. */
const isFree: Rule = (service, method) =>
  isIn('Utilities', 'HtmlService', 'HtmlOutput', 'ScriptApp', 'Logger')(service, method) ||
  service.endsWith('Builder') ||
  (service === 'SpreadsheetApp' && method.startsWith('new')) ||
  (service === 'Session' && /^get(?:ActiveUserLocale|ScriptTimeZone|TemporaryActiveUserKey)$/.test(method));
const isMenu: Rule = (service, method) =>
  service === 'Menu' ||
  (service === 'SpreadsheetApp' && method === 'getUi') ||
  (service === 'Ui' && /^create(?:Addon)?Menu$/.test(method));
const isDocumentOfApp: Rule = (service, method) =>
  DOCUMENT(service, method) || (service === 'SpreadsheetApp' && method !== 'getUi' && method !== 'openById');

/** What each authorisation allows (Google's table of the editor add-on's lifecycle). */
const ALLOWED: Readonly<Record<AuthMode, Rule>> = {
  NONE: (...call) => isFree(...call) || isMenu(...call),
  LIMITED: (...call) => isFree(...call) || isMenu(...call) || isDocumentOfApp(...call) || STORES(...call),
  CUSTOM_FUNCTION: (...call) => isFree(...call) || STORES(...call) || (isDocumentOfApp(...call) && isReading(...call)),
  FULL: (...call) =>
    isFree(...call) || isMenu(...call) || isDocumentOfApp(...call) || STORES(...call) || call[0] === 'Ui',
};

/** Scopes of methods that our two do not cover. */
const SCOPES: Readonly<Record<string, string>> = {
  'Session.getActiveUser': 'https://www.googleapis.com/auth/userinfo.email',
  'Session.getEffectiveUser': 'https://www.googleapis.com/auth/userinfo.email',
  'SpreadsheetApp.openById': 'https://www.googleapis.com/auth/spreadsheets',
};

/** Why a call is refused, in Google's words; `undefined` when it is allowed. */
export function refusalOf(mode: AuthMode, service: string, method: string): string | undefined {
  if (ALLOWED[mode](service, method)) return undefined;
  const name = `${service}.${method}`;
  if (mode === 'CUSTOM_FUNCTION' && name === 'SpreadsheetApp.getUi')
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  const scope = SCOPES[name];
  const required = scope === undefined ? '' : ` Required permissions: ${scope}`;
  return `You do not have permission to call ${name}.${required}`;
}
