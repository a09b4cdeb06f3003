import { attribute, childOf, descendants, type Node } from './node.ts';
import { type Rule, when } from './rule.ts';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;

const textOf = (manifest: Node, name: string): string => childOf(manifest, name)?.text ?? '';

/** Rules about what stands before VersionOverrides. */
export const BASE_RULES = {
  id: (manifest) => when(!GUID.test(textOf(manifest, 'Id')), 'Id is no GUID'),

  version: (manifest) => {
    const version = textOf(manifest, 'Version');
    return when(
      !VERSION.test(version) || Number.parseInt(version, 10) < 1,
      `Version ${version} is not 1.0 or later in 1 to 4 numbers`,
    );
  },

  'present-urls': (manifest) =>
    ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) =>
      when(attribute(childOf(manifest, name), 'DefaultValue') === '', `${name} is missing`),
    ),

  'icon-files': (manifest) =>
    [...descendants(manifest, 'IconUrl', 'HighResolutionIconUrl', 'bt:Image')]
      .map((node) => attribute(node, 'DefaultValue'))
      .filter((url) => url !== '')
      .flatMap((url) => when(!/\.(?:png|jpe?g|gif|bmp|tiff?)$/i.test(url), `${url} is no picture Office shows`)),

  'app-domain': (manifest) =>
    descendants(manifest, 'AppDomain').flatMap(({ text }) =>
      when(!/^https:\/\/[^/]+$/.test(text), `AppDomain ${text} is more or less than scheme and host`),
    ),

  permissions: (manifest) =>
    when(textOf(manifest, 'Permissions') !== 'ReadWriteDocument', 'Permissions are not ReadWriteDocument'),

  requirements: (manifest) => {
    const overrides = childOf(manifest, 'VersionOverrides');
    const sets = descendants(childOf(manifest, 'Requirements') ?? manifest, 'Set').map((set) => attribute(set, 'Name'));
    return [
      ...['SharedRuntime', 'CustomFunctionsRuntime', 'ExcelApi'].flatMap((name) =>
        when(!sets.includes(name), `requirement set ${name} is missing from the base part`),
      ),
      ...when(
        overrides !== undefined && descendants(overrides, 'Requirements').length > 0,
        'Requirements in VersionOverrides take all buttons away when they are not met',
      ),
    ];
  },

  'version-overrides': (manifest) =>
    when(
      attribute(childOf(manifest, 'VersionOverrides'), 'xsi:type') !== 'VersionOverridesV1_0',
      'VersionOverrides are not 1.0, the only ones a task pane add-in has',
    ),

  locale: (manifest) => {
    const locales = descendants(manifest, 'Override', 'bt:Override').map((node) => attribute(node, 'Locale'));
    return [textOf(manifest, 'DefaultLocale'), ...new Set(locales)].flatMap((locale) =>
      when(!LOCALE.test(locale), `locale ${locale} has no region, as zh-CN has`),
    );
  },

  'default-locale': (manifest) => {
    const locale = textOf(manifest, 'DefaultLocale');
    return descendants(manifest, 'Override', 'bt:Override')
      .filter((node) => attribute(node, 'Locale') === locale)
      .map((node) => `an override repeats the default locale ${locale}: ${attribute(node, 'Value')}`);
  },
} satisfies Readonly<Record<string, Rule>>;
