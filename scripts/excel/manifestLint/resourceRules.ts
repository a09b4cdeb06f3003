import { attribute, childOf, descendants, type Node } from './node.ts';
import { type Rule, when } from './rule.ts';

/** Kinds of resources, by the list they stand in. */
const KINDS = {
  'bt:Images': 'image',
  'bt:Urls': 'URL',
  'bt:ShortStrings': 'short string',
  'bt:LongStrings': 'long string',
} as const;
type ResourceKind = (typeof KINDS)[keyof typeof KINDS];

/** What an element refers to with its resid. */
const REFERS_TO: Readonly<Record<string, ResourceKind>> = {
  'bt:Image': 'image',
  Runtime: 'URL',
  FunctionFile: 'URL',
  SourceLocation: 'URL',
  LearnMoreUrl: 'URL',
  Label: 'short string',
  Title: 'short string',
  Namespace: 'short string',
  Description: 'long string',
};

interface Resource {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly node: Node;
}

const resourcesOf = (manifest: Node): readonly Resource[] =>
  Object.entries(KINDS).flatMap(([list, kind]) =>
    descendants(manifest, list).flatMap(({ children }) =>
      children.map((node) => ({ id: attribute(node, 'id'), kind, node })),
    ),
  );

const references = (manifest: Node): readonly Node[] =>
  descendants(manifest).filter(({ attributes }) => attributes.resid !== undefined);

const localesOf = ({ children }: Node): readonly string[] => children.map((child) => attribute(child, 'Locale'));

/** The namespace of the functions is part of formulas, so it is the same in every language. */
const namespaceOf = (manifest: Node): string => attribute(descendants(manifest, 'Namespace')[0], 'resid');

/** Rules about names, addresses and words that the ribbon refers to. */
export const RESOURCE_RULES = {
  'resid-defined': (manifest) => {
    const ids = new Set(resourcesOf(manifest).map(({ id }) => id));
    return references(manifest).flatMap((node) =>
      when(
        !ids.has(attribute(node, 'resid')),
        `${node.name} refers to ${attribute(node, 'resid')}, which is not there`,
      ),
    );
  },

  'resid-kind': (manifest) => {
    const kinds = new Map(resourcesOf(manifest).map(({ id, kind }) => [id, kind]));
    return references(manifest).flatMap((node) => {
      const [found, right] = [kinds.get(attribute(node, 'resid')), REFERS_TO[node.name]];
      return when(
        found !== undefined && found !== right,
        `${node.name} refers to the ${found} ${attribute(node, 'resid')}`,
      );
    });
  },

  'resid-used': (manifest) => {
    const used = new Set(references(manifest).map((node) => attribute(node, 'resid')));
    return resourcesOf(manifest).flatMap(({ id }) => when(!used.has(id), `resource ${id} is never used`));
  },

  'override-element': (manifest) => {
    const resources = descendants(manifest, 'Resources');
    const inResources = resources.flatMap((node) => descendants(node, 'Override'));
    const inBase = manifest.children
      .filter(({ name }) => name !== 'VersionOverrides')
      .flatMap((node) => descendants(node, 'bt:Override'));
    return [
      ...inResources.map(() => 'an Override in Resources must be a bt:Override'),
      ...inBase.map(() => 'a bt:Override in the base part must be an Override'),
    ];
  },

  translated: (manifest) => {
    const base = ['DisplayName', 'Description'].flatMap((name) => childOf(manifest, name) ?? []);
    const strings = resourcesOf(manifest).filter(({ kind, id }) => /string/.test(kind) && id !== namespaceOf(manifest));
    return [...base, ...strings.map(({ node }) => node)].flatMap((node) =>
      when(!localesOf(node).includes('zh-CN'), `"${attribute(node, 'DefaultValue')}" is not there in zh-CN`),
    );
  },

  namespace: (manifest) =>
    resourcesOf(manifest)
      .filter(({ id }) => id === namespaceOf(manifest))
      .flatMap(({ node }) =>
        when(node.children.length > 0, 'the namespace differs between languages, and so would formulas'),
      ),

  'metadata-locale': (manifest) => {
    const metadata = descendants(manifest, 'Metadata').flatMap((node) => descendants(node, 'SourceLocation'));
    const locales = new Set(resourcesOf(manifest).flatMap(({ node }) => localesOf(node)));
    return metadata.flatMap((location) => {
      const resource = resourcesOf(manifest).find(({ id }) => id === attribute(location, 'resid'));
      const found = resource ? localesOf(resource.node) : [];
      return [...locales].flatMap((locale) =>
        when(!found.includes(locale), `the functions have no metadata in ${locale}`),
      );
    });
  },

  https: (manifest) =>
    urlsOf(manifest).flatMap((url) => when(!url.startsWith('https://'), `${url} does not begin with https://`)),

  localhost: (manifest, { production }) =>
    urlsOf(manifest).flatMap((url) =>
      when(
        production && /^\w+:\/\/(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(url),
        `${url} is the developer's own machine`,
      ),
    ),
} satisfies Readonly<Record<string, Rule>>;

/** Every address of the manifest, overrides included. */
function urlsOf(manifest: Node): readonly string[] {
  const named = descendants(
    manifest,
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'SourceLocation',
    'bt:Url',
    'bt:Image',
  );
  return named
    .flatMap((node) => [attribute(node, 'DefaultValue'), ...node.children.map((child) => attribute(child, 'Value'))])
    .filter((url) => url !== '');
}
