import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkManifest, SCOPES } from '../../scripts/sheets/checkManifest.ts';

const TEXT = readFileSync('appsscript.json', 'utf8');

/** Our manifest with one thing changed. */
const changed = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...JSON.parse(TEXT), ...change });
const without = (key: string): string => JSON.stringify({ ...JSON.parse(TEXT), [key]: undefined });

describe('appsscript.json', () => {
  it('is right', () => {
    expect(checkManifest(TEXT)).toEqual([]);
  });

  it('asks for this file and our own menu, and for nothing else', () => {
    expect(JSON.parse(TEXT).oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it.each<readonly [why: string, text: string, problem: RegExp]>([
    ['a misspelt key', changed({ oauthScope: [] }), /unknown key oauthScope/],
    ['an add-ons block', changed({ addOns: {} }), /unknown key addOns/],
    ['a list of sites to fetch from', changed({ urlFetchWhitelist: [] }), /unknown key urlFetchWhitelist/],
    ['a web app', changed({ webapp: {} }), /unknown key webapp/],
    ['no scopes', without('oauthScopes'), /missing key oauthScopes.*/],
    ['an empty list of scopes', changed({ oauthScopes: [] }), /oauthScopes must be exactly/],
    ['one scope less', changed({ oauthScopes: SCOPES.slice(0, 1) }), /oauthScopes must be exactly/],
    [
      'one scope more',
      changed({ oauthScopes: [...SCOPES, 'https://www.googleapis.com/auth/drive'] }),
      /oauthScopes must be exactly/,
    ],
    [
      'all spreadsheets instead of this one',
      changed({ oauthScopes: ['https://www.googleapis.com/auth/spreadsheets', SCOPES[1]] }),
      /oauthScopes must be exactly/,
    ],
    ['scopes that are no list', changed({ oauthScopes: SCOPES.join(' ') }), /oauthScopes must be exactly/],
    ['the old runtime', changed({ runtimeVersion: 'DEPRECATED_ES5' }), /runtimeVersion must be V8/],
    ['a runtime in small letters', changed({ runtimeVersion: 'v8' }), /runtimeVersion must be V8/],
    ['a time zone on Mars', changed({ timeZone: 'Mars/Base' }), /unknown time zone Mars\/Base/],
    ['a distance for a time zone', changed({ timeZone: '+08:00' }), /unknown time zone \+08:00/],
    ['no time zone', without('timeZone'), /unknown time zone undefined/],
    ['a library', changed({ dependencies: { libraries: [{ userSymbol: 'X' }] } }), /dependencies must be empty/],
    [
      'an advanced service',
      changed({ dependencies: { enabledAdvancedServices: [{ serviceId: 'sheets' }] } }),
      /dependencies must be empty/,
    ],
    ['no log', changed({ exceptionLogging: 'NONE' }), /exceptionLogging/],
    ['no JSON', '{', /no JSON object/],
    ['a list', '[]', /no JSON object/],
  ])('is refused with %s', (_why, text, problem) => {
    expect(checkManifest(text).join('\n')).toMatch(problem);
  });
});
