import { both } from '../../core/functions/parameters.ts';
import type { Term } from '../../core/words/terms.ts';
import { ADDIN_WORDS, BUTTON_WORDS, GROUP_WORDS } from '../words/ribbonWords.ts';
import { BUTTON_ICONS, type IconName } from './ribbon.ts';
import { BUTTON_ICON_SIZES, type IconSize, SITE_FILES, type Site } from './site.ts';
import { element, type XmlElement } from './xml.ts';

/** Identifiers of resources, as the rest of the manifest refers to them. */
export const RESOURCE = {
  page: 'page',
  functions: 'functions',
  metadata: 'metadata',
  support: 'support',
  namespace: 'namespace',
  tab: 'tab',
  startTitle: 'start.title',
  startText: 'start.text',
  icon: (icon: IconName, size: IconSize): string => `icon.${icon}.${size}`,
  label: (name: string): string => `${name}.label`,
  tip: (name: string): string => `${name}.tip`,
} as const;

/** What stands before the name of every custom function. */
const NAMESPACE = both('OKR', 'OKR');

/** The language everything is in unless there is an override. */
export const DEFAULT_LOCALE = 'en-US';

/** Everything the ribbon refers to by name: icons, addresses, short and long strings. */
export function resources(site: Site): XmlElement {
  const buttons = Object.entries(BUTTON_WORDS);
  return element(
    'Resources',
    {},
    element(
      'bt:Images',
      {},
      ...BUTTON_ICONS.flatMap((icon) =>
        BUTTON_ICON_SIZES.map((size) =>
          element('bt:Image', {
            id: RESOURCE.icon(icon, size),
            DefaultValue: `${site.baseUrl}/${site.iconPath(icon, size)}`,
          }),
        ),
      ),
    ),
    element(
      'bt:Urls',
      {},
      url(RESOURCE.page, site, SITE_FILES.page),
      url(RESOURCE.functions, site, SITE_FILES.functions),
      url(RESOURCE.metadata, site, SITE_FILES.metadata.en, SITE_FILES.metadata['zh-CN']),
      url(RESOURCE.support, site, SITE_FILES.support),
    ),
    element(
      'bt:ShortStrings',
      {},
      element('bt:String', { id: RESOURCE.namespace, DefaultValue: NAMESPACE.en }),
      text(RESOURCE.tab, ADDIN_WORDS.tab),
      text(RESOURCE.startTitle, ADDIN_WORDS.startTitle),
      ...Object.entries(GROUP_WORDS).map(([name, words]) => text(RESOURCE.label(name), words)),
      ...buttons.map(([name, { label }]) => text(RESOURCE.label(name), label)),
    ),
    element(
      'bt:LongStrings',
      {},
      text(RESOURCE.startText, ADDIN_WORDS.startText),
      ...buttons.map(([name, { tip }]) => text(RESOURCE.tip(name), tip)),
    ),
  );
}

const text = (id: string, words: Term): XmlElement =>
  element('bt:String', { id, DefaultValue: words.en }, override(words['zh-CN']));

const url = (id: string, { baseUrl }: Site, path: string, chinesePath?: string): XmlElement =>
  element(
    'bt:Url',
    { id, DefaultValue: `${baseUrl}/${path}` },
    ...(chinesePath === undefined ? [] : [override(`${baseUrl}/${chinesePath}`)]),
  );

const override = (value: string): XmlElement => element('bt:Override', { Locale: 'zh-CN', Value: value });
