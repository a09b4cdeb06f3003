/** The only scopes we ask for: this file, and our own menu, dialogs and sidebar. */
export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
] as const;

const KEYS = ['timeZone', 'dependencies', 'exceptionLogging', 'runtimeVersion', 'oauthScopes'] as const;

const TIME_ZONE = /^[A-Z][A-Za-z]*(?:\/[A-Za-z0-9_+-]+)+$/;

/**
 * What is wrong with an appsscript.json; nothing, if it is right.
 *
 * Stricter than the published schema, which lets unknown keys, a missing list of scopes and any time zone pass: a key
 * that is misspelt would quietly ask people for the right to read all their files.
 */
export function checkManifest(text: string): readonly string[] {
  const manifest = parse(text);
  if (!manifest) return ['it is no JSON object'];
  const { timeZone, dependencies, exceptionLogging, runtimeVersion, oauthScopes } = manifest;
  const keys = Object.keys(manifest);
  return [
    ...keys.filter((key) => !(KEYS as readonly string[]).includes(key)).map((key) => `unknown key ${key}`),
    ...KEYS.filter((key) => !keys.includes(key)).map((key) => `missing key ${key}`),
    ...(isTimeZone(timeZone) ? [] : [`unknown time zone ${String(timeZone)}`]),
    ...(isEmptyObject(dependencies) ? [] : ['dependencies must be empty: no library, no advanced service']),
    ...(exceptionLogging === 'STACKDRIVER' ? [] : ['exceptionLogging must be STACKDRIVER']),
    ...(runtimeVersion === 'V8' ? [] : ['runtimeVersion must be V8, in capitals']),
    ...(areOurScopes(oauthScopes) ? [] : [`oauthScopes must be exactly ${SCOPES.join(' and ')}`]),
  ];
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || !TIME_ZONE.test(value)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

const isEmptyObject = (value: unknown): boolean => JSON.stringify(value) === '{}';

const areOurScopes = (value: unknown): boolean =>
  Array.isArray(value) && value.length === SCOPES.length && SCOPES.every((scope) => value.includes(scope));
