import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';
import { loadBundle } from './loadBundle.ts';

const run = (
  code: string,
  files?: Readonly<Record<string, string>>,
  options?: Parameters<typeof inMemorySheets>[0],
) => {
  const sheets = inMemorySheets(options);
  const runtime = loadBundle({ code, ...(files && { files }) }, sheets);
  const answer = (body: string) => loadBundle({ code: `function ask() { ${body} }` }, sheets).scriptRun('ask');
  return { sheets, runtime, answer };
};

const MENU = `function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Say ' + e.authMode, 'say')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Deeper', 'deeper')).addToUi();
}
function onInstall(e) { onOpen(e); }
function say() { SpreadsheetApp.getActiveSpreadsheet().toast('said'); }
function deeper() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('deep'); }`;

describe('the runtime', () => {
  it.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'fetch',
    'URL',
    'TextEncoder',
    'crypto',
    'performance',
    'process',
    'Buffer',
    'require',
    'structuredClone',
    'AbortController',
    'atob',
    'window',
    'navigator',
    'UrlFetchApp',
    'DriveApp',
  ])('has no %s', async (name) => {
    await expect(run('').answer(`return typeof ${name}`)).resolves.toBe('undefined');
    expect(run(`function f() { return ${name} }`).runtime.unknownNames()).toEqual([name]);
  });

  it.each([
    'SpreadsheetApp',
    'LockService',
    'HtmlService',
    'Utilities',
    'Session',
    'Intl',
    'Promise',
    'console',
    'JSON',
  ])('has %s', async (name) => {
    await expect(run('').answer(`return typeof ${name} === 'undefined'`)).resolves.toBe(false);
    expect(run(`function f() { return ${name} }`).runtime.unknownNames()).toEqual([]);
  });

  it.each(['[].at', '"".replaceAll', 'Object.hasOwn', 'Promise.allSettled', '[].findLast'])(
    'has no %s, which is newer than ES2019',
    async (name) => {
      await expect(run('').answer(`return typeof ${name}`)).resolves.toBe('undefined');
    },
  );

  it('shows its own clock', async () => {
    const { sheets, answer } = run('');
    sheets.meter.advance(86_400_000);
    await expect(answer('return [Date.now(), +new Date(), new Date(0).getTime(), typeof Date()]')).resolves.toEqual([
      sheets.meter.now(),
      sheets.meter.now(),
      0,
      'string',
    ]);
  });

  it('hands out dates and errors of its own', async () => {
    const { sheets, answer } = run('');
    sheets.globals.SpreadsheetApp.getActiveSheet().getRange('A1').setValue('2026-03-31');
    const code = `const date = SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
      try { SpreadsheetApp.getActiveSheet().getRange('nobody') } catch (error) {
        return [date instanceof Date, date.toISOString(), error instanceof Error, error.name];
      }`;
    await expect(answer(code)).resolves.toEqual([true, '2026-03-31T00:00:00.000Z', true, 'Exception']);
  });

  it('keeps nothing from one execution to the next', async () => {
    const { runtime } = run('var count = 0; function next() { count += 1; return count; }');
    await expect(Promise.all([runtime.scriptRun('next'), runtime.scriptRun('next')])).resolves.toEqual([1, 1]);
  });

  it('keeps what a script logs', async () => {
    const { sheets, answer } = run('');
    await answer('console.warn("a", 1); Logger.log("b")');
    expect(sheets.world.log).toEqual(['a 1', 'b']);
  });
});

describe('a menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('is made under %s, and its items do what they say', (authMode) => {
    const { sheets, runtime } = run(MENU);
    runtime.open({ authMode });
    runtime.open({ authMode });
    expect(sheets.ui.menus.map(({ isAddon }) => isAddon)).toEqual([true]);
    runtime.click(`Say ${authMode}`);
    runtime.click('Deeper');
    expect(sheets.ui.toasts.map(({ message }) => message)).toEqual(['said']);
    expect(sheets.shown('Sheet1', 'A1')).toBe('deep');
  });

  it('is made when the add-on is installed', () => {
    const { sheets, runtime } = run(MENU);
    runtime.install();
    expect(sheets.ui.menus).toHaveLength(1);
  });

  it.each([
    ['a service at load', 'var id = SpreadsheetApp.getActiveSpreadsheet().getId(); function onOpen() {}'],
    ['a sheet', 'function onOpen() { SpreadsheetApp.getActiveSheet() }'],
    ['a property', 'function onOpen() { PropertiesService.getUserProperties() }'],
    ['a sidebar', 'function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("")) }'],
  ])('is not made by an unused add-on that touches %s', (_why, code) => {
    expect(() => run(code).runtime.open({ authMode: 'NONE' })).toThrow('You do not have permission to call');
  });

  it('cannot be clicked where it has no such item', () => {
    expect(() => run(MENU).runtime.click('Nobody')).toThrow('there must be one item "Nobody"');
  });

  it('tells of a function that is missing', () => {
    const { runtime } = run(MENU.replace('function say', 'function sey'));
    runtime.open();
    expect(() => runtime.click('Say LIMITED')).toThrow('Script function not found: say');
  });
});

describe('google.script.run', () => {
  it('carries values both ways as copies', async () => {
    const { runtime } = run('function turn(a, b) { a.list.push(b instanceof Array); return { a: a, b: b }; }');
    const list: unknown[] = [1];
    await expect(runtime.scriptRun('turn', [{ list }, [undefined]])).resolves.toEqual({
      a: { list: [1, true] },
      b: [null],
    });
    expect(list).toEqual([1]);
  });

  it.each([
    ['a Date that is sent', 'function f() {}', [new Date()], 'cannot carry: [object Date]'],
    ['a Date that comes back', 'function f() { return { day: new Date() } }', [], 'cannot carry: [object Date]'],
    ['an error', 'function f() { throw new TypeError("odd") }', [], 'TypeError: odd'],
    [
      'a refusal of Google',
      'function f() { SpreadsheetApp.openById("a") }',
      [],
      'Exception: You do not have permission',
    ],
    ['a text that is thrown', 'function f() { throw "odd" }', [], 'Error: odd'],
  ])('fails for %s', async (_why, code, args, message) => {
    await expect(run(code).runtime.scriptRun('f', args)).rejects.toThrow(message);
  });

  it.each(['hidden_', 'nobody', 'OKR_'])('does not know %s', async (name) => {
    const { runtime } = run('var OKR_ = 1; function hidden_() {} function f() {}');
    await expect(runtime.scriptRun(name)).rejects.toThrow(`google.script.run.${name} is not a function`);
    expect(runtime.clientFunctions).toEqual(['f']);
  });

  it('is carried out in the middle of another execution when somebody else calls', async () => {
    const { runtime, sheets } = run(`
      function held() { return LockService.getDocumentLock().tryLock(1) }
      function hold() { const lock = held(); SpreadsheetApp.flush(); return [lock, new Date() instanceof Date]; }`);
    const seen: unknown[] = [];
    sheets.beforeCall(3, () => seen.push(runtime.runMeanwhile('held')));
    await expect(runtime.scriptRun('hold')).resolves.toEqual([true, true]);
    expect([seen, runtime.runMeanwhile('held')]).toEqual([[false], true]);
  });

  it('gives each call its own six minutes', async () => {
    const { runtime } = run(
      'function f(ms) { Utilities.sleep(ms); return SpreadsheetApp.getActiveSheet().getName(); }',
    );
    await expect(runtime.scriptRun('f', [350_000])).resolves.toBe('Sheet1');
    await expect(runtime.scriptRun('f', [350_000])).resolves.toBe('Sheet1');
    await expect(runtime.scriptRun('f', [360_001])).rejects.toThrow('Exceeded maximum execution time');
  });
});

describe('a file of HTML', () => {
  it('is found by the script, shown as a sidebar, and missed when it is not there', async () => {
    const { sheets, runtime } = run(
      'function f(name) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle("T")); }',
      { page: '<p>hello' },
    );
    await runtime.scriptRun('f', ['page']);
    expect(sheets.ui.pages).toMatchObject([{ kind: 'sidebar', title: 'T', html: '<p>hello' }]);
    await expect(runtime.scriptRun('f', ['other'])).rejects.toThrow('No HTML file named other was found.');
  });
});
