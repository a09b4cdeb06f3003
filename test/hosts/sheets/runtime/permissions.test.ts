import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';
import type { Globals } from '../services/globals.ts';
import type { AuthMode } from './permissions.ts';

const MODES: readonly AuthMode[] = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'];

/** Google's table of the life cycle of an editor add-on, row by row. */
describe('what a script may do under NONE, LIMITED, CUSTOM_FUNCTION and FULL', () => {
  it.each<[string, (globals: Globals) => unknown, string]>([
    [
      'make a menu',
      ({ SpreadsheetApp }) => SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(),
      'yes yes no yes',
    ],
    [
      'read the document',
      ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getRange('A1').getValue(),
      'no yes yes yes',
    ],
    [
      'write to it',
      ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1),
      'no yes no yes',
    ],
    ['add a sheet', ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().insertSheet('a'), 'no yes no yes'],
    ['show a message', ({ SpreadsheetApp }) => SpreadsheetApp.getUi().alert('a'), 'no no no yes'],
    [
      'show a sidebar',
      ({ SpreadsheetApp, HtmlService }) => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a')),
      'no no no yes',
    ],
    [
      'keep properties',
      ({ PropertiesService }) => PropertiesService.getUserProperties().setProperty('a', 'b'),
      'no yes yes yes',
    ],
    ['use a cache', ({ CacheService }) => CacheService.getUserCache().put('a', 'b'), 'no yes yes yes'],
    ['take a lock', ({ LockService }) => LockService.getDocumentLock()?.tryLock(1), 'no yes yes yes'],
    ['format a date', ({ Utilities }) => Utilities.formatDate(new Date(0), 'Etc/UTC', 'yyyy'), 'yes yes yes yes'],
    ['ask for the language of the user', ({ Session }) => Session.getActiveUserLocale(), 'yes yes yes yes'],
    ['ask for the address of the user', ({ Session }) => Session.getActiveUser(), 'no no no no'],
    ['open another file', ({ SpreadsheetApp }) => SpreadsheetApp.openById('a'), 'no no no no'],
  ])('%s', (_why, attempt, expected) => {
    const answers = MODES.map((mode) => {
      const { run, globals } = inMemorySheets();
      try {
        run(() => attempt(globals), mode);
        return 'yes';
      } catch (error) {
        expect(String(error)).toMatch(/You do not have permission to call|from this context/);
        return 'no';
      }
    });
    expect(answers.join(' ')).toBe(expected);
  });

  it('names the scope that is missing', () => {
    const { run, globals } = inMemorySheets();
    expect(() => run(() => globals.SpreadsheetApp.openById('a'))).toThrow(
      'https://www.googleapis.com/auth/spreadsheets',
    );
  });
});
