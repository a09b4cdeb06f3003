import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../core/functions/catalogue.ts';
import { ENTRY_POINTS } from '../../sheets-addon/server/entryPoints.ts';
import { bareContext, loadInto } from '../hosts/sheets/runtime/bareContext.ts';
import { loadBundle } from '../hosts/sheets/runtime/loadBundle.ts';
import { topLevelOf } from '../hosts/sheets/runtime/topLevel.ts';
import { builtProject, lateCode } from './builtProject.ts';
import { sheetsBook } from './sheetsBook.ts';

const project = await builtProject();
const late = lateCode(project);

describe('the script', () => {
  it('is one variable and the declarations that Google calls, in ES2019', () => {
    const { variables, functions } = topLevelOf(project.code);
    expect(variables).toEqual(['OKR_']);
    expect(functions.map(({ name }) => name)).toEqual([
      ...ENTRY_POINTS.map(({ name }) => name),
      ...CATALOGUE.map(({ name }) => name),
    ]);
  });

  it('uses no name that Apps Script does not have, and no service beyond our scopes', () => {
    expect(loadBundle(project, sheetsBook()).unknownNames()).toEqual([]);
  });

  it('touches no service while it is loaded', () => {
    const context = bareContext({ globals: {}, now: () => 0, log: [] });
    expect(() => loadInto(context, new Script(project.code))).not.toThrow();
  });

  it('holds Chinese as it is written', () => {
    expect(project.code).toContain('关键结果');
    expect(project.code).not.toMatch(/(?:\\u[0-9a-f]{4}){3}/i);
  });

  it('keeps no data anywhere but in the file: no fetch, no mail, no store but the name of who asks', () => {
    const both = project.code + late;
    expect(both).not.toMatch(/UrlFetchApp|MailApp|GmailApp|DriveApp|CacheService|getScriptProperties|ScriptApp/);
    expect([...both.matchAll(/getUserProperties\(\)/g)].length).toBeLessThanOrEqual(2);
  });
});

describe('the late part', () => {
  it('is one variable, in ES2019', () => {
    expect(topLevelOf(late)).toMatchObject({ variables: ['OKR_LATE_'], functions: [] });
  });

  it('uses no name that Apps Script does not have', () => {
    expect(loadBundle({ code: late }, sheetsBook()).unknownNames()).toEqual([]);
  });

  it('has a function for every entry point that the script hands on', () => {
    const context = bareContext({ globals: {}, now: () => 0, log: [] });
    const { declared } = loadInto(context, new Script(late));
    const own = ['onOpen', 'onInstall'];
    const wanted = ENTRY_POINTS.map(({ name }) => name).filter((name) => !own.includes(name));
    const given = declared.OKR_LATE_ as Readonly<Record<string, unknown>>;
    expect(wanted.filter((name) => typeof given[name] !== 'function')).toEqual([]);
  });
});

describe('the page of the sidebar', () => {
  const page = project.files.sidebar ?? '';

  it('asks nobody for anything: everything it needs stands in it', () => {
    const outside = /\b(?:src|href|action|srcset)\s*=\s*["']?(?!data:|#)|@import|url\(\s*["']?(?!data:|#)|\bimport\(/gi;
    const markup = page.replace(/<script>[\s\S]*?<\/script>/g, '').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(markup.match(outside) ?? []).toEqual([]);
    const addresses = [...page.matchAll(/\bhttps?:\/\/[^\s"'`)]+/g)].map(([address]) => address);
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
    expect(page).not.toMatch(/\bfetch\(|XMLHttpRequest|EventSource|WebSocket|sendBeacon/);
  });

  it('has one script, which nothing in it ends early', () => {
    expect(page.match(/<script/gi)).toHaveLength(1);
    expect(page.match(/<\/script/gi)).toHaveLength(1);
  });
});
