import { describe, expect, it } from 'vitest';
import { manifest } from '../../../excel-addin/manifest/manifest.ts';
import { lintManifest, MANIFEST_RULES } from '../../../scripts/excel/manifestLint/lintManifest.ts';

const good = manifest({
  baseUrl: 'https://okr.example.com/excel',
  version: '0.1.0',
  iconPath: (icon, size) => `assets/${icon}-${size}.png`,
});

/** A manifest with one thing changed; the change must be possible. */
function mutated(from: string | RegExp, to: string): string {
  const changed = good.replace(from, to);
  expect(changed).not.toBe(good);
  return changed;
}

const TOO_LONG = 'x'.repeat(251);

/** One thing that must not be, and the rule that says so. */
const MUTATIONS: readonly (readonly [why: string, rule: string, from: string | RegExp, to: string])[] = [
  ['an id that is no GUID', 'id', /<Id>.{4}/, '<Id>'],
  ['a version below 1.0', 'version', '<Version>1.', '<Version>0.'],
  ['a version with a suffix', 'version', '</Version>', '-beta</Version>'],
  ['five numbers in a version', 'version', '</Version>', '.0</Version>'],
  ['no icon', 'present-urls', /<IconUrl .*\n/, ''],
  ['no icon for sharp screens', 'present-urls', /<HighResolutionIconUrl .*\n/, ''],
  ['no address for help', 'present-urls', /<SupportUrl .*\n/, ''],
  ['an icon Windows shows and Office does not', 'icon-files', 'app-32.png', 'app-32.ico'],
  [
    'a domain with a path',
    'app-domain',
    '<Hosts>',
    '<AppDomains><AppDomain>https://a.b/c</AppDomain></AppDomains><Hosts>',
  ],
  ['a domain without a scheme', 'app-domain', '<Hosts>', '<AppDomains><AppDomain>a.b</AppDomain></AppDomains><Hosts>'],
  ['a permission to read only', 'permissions', 'ReadWriteDocument', 'ReadDocument'],
  ['no shared runtime asked for', 'requirements', /<Set Name="SharedRuntime".*\n/, ''],
  ['no custom functions asked for', 'requirements', /<Set Name="CustomFunctionsRuntime".*\n/, ''],
  [
    'requirements that take the buttons away',
    'requirements',
    /(xsi:type="VersionOverridesV1_0">)/,
    '$1<Requirements/>',
  ],
  ['overrides of mail add-ins', 'version-overrides', 'VersionOverridesV1_0', 'VersionOverridesV1_1'],
  ['a locale without a region', 'locale', /Locale="zh-CN"/, 'Locale="zh"'],
  ['an override of the default locale', 'default-locale', /Locale="zh-CN"/, 'Locale="en-US"'],
  ['a resid that is nowhere', 'resid-defined', 'resid="check.tip"', 'resid="check.tips"'],
  ['a long string as a label', 'resid-kind', '<Label resid="check.label"/>', '<Label resid="check.tip"/>'],
  ['a string as a page', 'resid-kind', '<FunctionFile resid="page"/>', '<FunctionFile resid="tab"/>'],
  ['a resource left over', 'resid-used', '<bt:Urls>', '<bt:Urls><bt:Url id="old" DefaultValue="https://a.b/"/>'],
  ["the base part's override among resources", 'override-element', /<bt:Override/, '<Override'],
  ["the resources' override in the base part", 'override-element', /<Override/, '<bt:Override'],
  ['a string in one language', 'translated', /<bt:Override Locale="zh-CN" Value="检查"\/>/, ''],
  ['a description in one language', 'translated', /(<Description DefaultValue=.*>\n).*\n/, '$1'],
  [
    'a namespace that is translated',
    'namespace',
    /(id="namespace" DefaultValue="OKR")\/>/,
    '$1><bt:Override Locale="zh-CN" Value="目标"/></bt:String>',
  ],
  [
    'functions that are described in one language',
    'metadata-locale',
    /<bt:Override Locale="zh-CN" Value="[^"]*functions.zh-CN.json"\/>/,
    '',
  ],
  [
    'a page without TLS',
    'https',
    'https://okr.example.com/excel/index.html',
    'http://okr.example.com/excel/index.html',
  ],
  [
    'an icon without TLS',
    'https',
    'https://okr.example.com/excel/assets/app-64',
    'http://okr.example.com/excel/assets/app-64',
  ],
  ['metadata without TLS', 'https', 'Value="https://okr.example.com', 'Value="http://okr.example.com'],
  ["the developer's own machine", 'localhost', 'https://okr.example.com/', 'https://localhost:3000/'],
  ["the developer's own machine by number", 'localhost', 'https://okr.example.com/', 'https://127.0.0.1/'],
  ['two controls of one id', 'unique-ids', 'id="OKR.Ribbon.check"', 'id="OKR.Ribbon.upgrade"'],
  ['two resources of one id', 'unique-ids', 'String id="check.tip"', 'String id="board.tip"'],
  ['an icon without its smallest picture', 'icon-sizes', /<bt:Image size="16" .*\n/, ''],
  ['a picture for stores on a button', 'icon-sizes', 'size="80"', 'size="128"'],
  ['a second tab', 'one-tab', '<CustomTab id="OKR.Tab">', '<CustomTab id="OKR.Two"/><CustomTab id="OKR.Tab">'],
  [
    'a place beside another tab',
    'not-in-excel',
    '<CustomTab id="OKR.Tab">',
    '<CustomTab id="OKR.Tab"><InsertAfter>TabHome</InsertAfter>',
  ],
  [
    "a group of Office's own",
    'not-in-excel',
    '<CustomTab id="OKR.Tab">',
    '<CustomTab id="OKR.Tab"><OfficeGroup id="FontGroup"/>',
  ],
  ['a runtime that is shut down', 'long-runtime', 'lifetime="long"', 'lifetime="short"'],
  ['no runtime at all', 'long-runtime', /<Runtime .*\n/, ''],
  ['commands on another page', 'shared-page', '<FunctionFile resid="page"/>', '<FunctionFile resid="support"/>'],
  [
    'functions on another page',
    'shared-page',
    /<Page>\s*<SourceLocation resid="page"/,
    '<Page><SourceLocation resid="support"',
  ],
  ['a pane on another page', 'shared-page', /(ShowTaskpane">\s*<SourceLocation resid=)"page"/, '$1"support"'],
  ['no pane', 'shared-page', 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"'],
  [
    'a pane with an id',
    'taskpane-id',
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>a</TaskpaneId>',
  ],
  ['a label before its groups', 'order', '<CustomTab id="OKR.Tab">', '<CustomTab id="OKR.Tab"><Label resid="tab"/>'],
  ['a support address after the hosts', 'order', /(<SupportUrl .*\n)([\s\S]*<\/Hosts>\n)(\s*<Requirements>)/, '$2$1$3'],
  ['pages before the runtime', 'order', /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/AllFormFactors>)/, '$2$1'],
  ['an element Office does not know', 'order', '<Permissions>', '<Colour/><Permissions>'],
  ['an id that is too long', 'id-length', /"check\.tip"/g, `"${'check.tip'.repeat(4)}"`],
  ['a name that is too long', 'text-length', 'DefaultValue="Redlight OKR"', `DefaultValue="${'x'.repeat(126)}"`],
  ['a label that is too long in Chinese', 'text-length', 'Value="填报进展"', `Value="${'长'.repeat(126)}"`],
  ['a tip that is too long', 'text-length', /DefaultValue="All objectives[^"]*"/, `DefaultValue="${TOO_LONG}"`],
];

describe('a manifest', () => {
  it('as we make it has no fault', () => {
    expect(lintManifest(good, { production: true })).toEqual([]);
  });

  it.each(MUTATIONS)('may not have %s', (_why, rule, from, to) => {
    const faults = lintManifest(mutated(from, to), { production: true });
    expect(faults.map((fault) => fault.rule)).toContain(rule);
  });

  it('is refused when it is no XML', () => {
    expect(lintManifest(good.replace('</Id>', '</Identity>'), { production: true })[0]?.rule).toBe('xml');
  });

  it("may be on the developer's machine while it is developed", () => {
    const local = good.split('https://okr.example.com/excel').join('https://localhost:3000');
    expect(lintManifest(local, { production: false })).toEqual([]);
  });

  it('breaks every rule in one of the cases above', () => {
    const broken = new Set(MUTATIONS.map(([, rule]) => rule));
    expect(Object.keys(MANIFEST_RULES).filter((rule) => !broken.has(rule))).toEqual([]);
  });
});
