import { beforeAll, describe, expect, it } from 'vitest';
import { readBaseUrl } from '../../scripts/excel/baseUrl.ts';
import { filesBefore, packagesIn } from '../../scripts/excel/bundle.ts';
import { headersOf } from '../../scripts/excel/headers.ts';
import { type BuiltSite, siteOf } from '../../scripts/excel/siteOf.ts';
import { firstScreenBytes, functionBytes } from '../../scripts/excel/sizes.ts';

const SITE = { baseUrl: 'https://okr.example.com/excel', production: true };

let site: BuiltSite;
beforeAll(async () => {
  site = await siteOf(SITE);
});

const textOf = (path: string): string => {
  const content = site.files.get(path);
  if (content === undefined) throw new Error(`the site has no ${path}`);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};

describe('the site', () => {
  it('is the same, byte for byte, when it is built again', async () => {
    const again = await siteOf(SITE);
    expect([...again.files.keys()]).toEqual([...site.files.keys()]);
    for (const [path, content] of again.files) expect(textOf(path), path).toBe(textOfAny(content));
  });

  it('has every file that the manifest names', () => {
    const named = [...textOf('manifest.xml').matchAll(/="https:\/\/okr\.example\.com\/excel\/([^"]+)"/g)];
    const paths = [...new Set(named.map(([, path = '']) => path))];
    expect(paths.length).toBeGreaterThan(25);
    expect(paths.filter((path) => !site.files.has(path))).toEqual([]);
  });

  it('has every file that the page and the first script name', () => {
    const page = [...textOf('index.html').matchAll(/(?:src|href)="(?!https:)([^"]+)"/g)].map(([, path]) => path);
    const script = [...textOf('functions.js').matchAll(/'\.\/([^']+)'/g)].map(([, path]) => path);
    expect([page.length, script.length]).toEqual([3, 1]);
    expect([...page, ...script].filter((path) => !site.files.has(String(path)))).toEqual([]);
  });

  it('puts no script and no style into the page itself, which its policy would refuse', () => {
    for (const page of ['index.html', 'support.html']) {
      expect(textOf(page)).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:/i);
      expect(textOf(page)).toContain('Content-Security-Policy');
    }
    expect(textOf('index.html')).not.toContain('unsafe');
  });

  it("names no other server than its own and Microsoft's", () => {
    const code = [...site.files.keys()].filter((path) => /\.(?:js|css|html)$/.test(path));
    const hosts = code.flatMap((path) =>
      [...textOf(path).matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => host),
    );
    // The two namespaces name a language, and nobody asks a server for them.
    const known = ['appsforoffice.microsoft.com', 'www.w3.org'];
    expect([...new Set(hosts)].filter((host) => !known.includes(String(host)))).toEqual([]);
  });

  it('holds only packages that are meant for users', () => {
    const shipped = [
      '@tanstack/virtual-core',
      'd3-hierarchy',
      'd3-path',
      'd3-shape',
      'preact',
      'simple-statistics',
      'zod',
    ];
    const found = packagesIn(site.bundle);
    expect(found).toContain('preact');
    expect(found.filter((name) => !shipped.includes(name))).toEqual([]);
  });
});

const textOfAny = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

describe('what loads first', () => {
  it('is the functions that calculate, without the pane and without word lists', () => {
    const files = filesBefore(site.bundle, site.bundle.entries.functions);
    const inputs = files.flatMap((file) => Object.keys(site.bundle.outputs[`out/bundle/${file}`]?.inputs ?? {}));
    expect(inputs).toContain('core/functions/krScore.ts');
    expect(inputs.filter((path) => /^pane\/|^core\/wording\/|preact/.test(path))).toEqual([]);
  });

  it('keeps to its budget', () => {
    expect(functionBytes(site.bundle)).toBeLessThanOrEqual(15_000);
    expect(firstScreenBytes(site.bundle)).toBeLessThanOrEqual(100_000);
    expect(firstScreenBytes(site.bundle)).toBeGreaterThan(functionBytes(site.bundle) + 20_000);
  });
});

describe('an address to serve from', () => {
  it.each([
    ['a folder', 'https://okr.example.com/excel', 'https://okr.example.com/excel'],
    ['a folder with its slash', 'https://okr.example.com/excel/', 'https://okr.example.com/excel'],
    ['a whole host', 'https://okr.example.com', 'https://okr.example.com'],
    ['a port', 'https://okr.example.com:8443/', 'https://okr.example.com:8443'],
  ])('may be %s', (_why, text, baseUrl) => {
    expect(readBaseUrl(text)).toEqual({ baseUrl });
  });

  it.each([
    ['without TLS', 'http://okr.example.com', /https/],
    ['on this machine', 'https://localhost:3000', /this machine/],
    ['on this machine by number', 'https://127.0.0.1', /this machine/],
    ['no address', 'okr', /https/],
    ['with a question', 'https://okr.example.com/?a=1', /folder/],
  ])('may not be %s', (_why, text, fault) => {
    expect(readBaseUrl(text)).toEqual({ fault: expect.stringMatching(fault) });
  });

  it('on this machine makes no manifest for people', async () => {
    await expect(siteOf({ baseUrl: 'https://localhost:3000', production: true })).rejects.toThrow(/localhost/);
  });
});

describe('headers', () => {
  it.each([
    [
      'metadata is read from another origin',
      'functions.zh-CN.json',
      { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' },
    ],
    ['the page is asked for again every time', 'index.html', { 'Cache-Control': 'no-cache' }],
    [
      'code is kept for ever under its own name',
      'assets/page-ABC.js',
      { 'Cache-Control': 'public, max-age=31536000, immutable' },
    ],
    ['pictures are not told how long they last', 'assets/app-16-abc.png', {}],
  ])('%s', (_why, path, headers) => {
    const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
    expect(headersOf(path)).toEqual({ ...always, ...headers });
  });

  it('are all in the page for IT', () => {
    const readme = textOf('README.md');
    for (const path of ['functions.json', 'index.html', 'assets/page-ABC.js'])
      for (const [name, value] of Object.entries(headersOf(path))) expect(readme).toContain(`${name}: ${value}`);
  });
});
