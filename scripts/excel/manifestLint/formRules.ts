import { attribute, childOf, descendants, type Node } from './node.ts';
import { type Rule, when } from './rule.ts';

/** What an element may hold, in the order Office insists on. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'CustomTab', 'OfficeMenu'],
  CustomTab: ['Group', 'Label'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'Supertip', 'Icon', 'Action', 'Items', 'Enabled'],
  Item: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Characters Office takes of ids, and of words by the element they stand in. */
const ID_LENGTH = 32;
const URL_LENGTH = 2048;
const LENGTHS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': URL_LENGTH,
  'bt:Images': URL_LENGTH,
};

/** Rules about the form of the document. */
export const FORM_RULES = {
  order: (manifest) => [manifest, ...descendants(manifest)].flatMap(misplaced),

  'id-length': (manifest) =>
    descendants(manifest)
      .flatMap((node) => [attribute(node, 'id'), attribute(node, 'resid')])
      .flatMap((id) => when(id.length > ID_LENGTH, `the id ${id} is longer than ${ID_LENGTH} characters`)),

  'text-length': (manifest) =>
    Object.entries(LENGTHS).flatMap(([name, most]) => {
      const lists = name.startsWith('bt:')
        ? descendants(manifest, name).flatMap(({ children }) => children)
        : childOf(manifest, name);
      return [lists ?? []].flat().flatMap((node) => tooLong(node, most));
    }),
} satisfies Readonly<Record<string, Rule>>;

function misplaced({ name, children }: Node): readonly string[] {
  const order = ORDER[name];
  if (!order) return [];
  const places = children.map((child) => order.indexOf(child.name));
  return children.flatMap((child, at) => [
    ...when(places[at] === -1, `${child.name} has no place in ${name}`),
    ...when((places[at] ?? 0) < (places[at - 1] ?? 0), `${child.name} comes too late in ${name}`),
  ]);
}

const tooLong = (node: Node, most: number): readonly string[] =>
  [attribute(node, 'DefaultValue'), ...node.children.map((child) => attribute(child, 'Value'))].flatMap((text) =>
    when(text.length > most, `"${text.slice(0, 40)}…" is longer than ${most} characters`),
  );
