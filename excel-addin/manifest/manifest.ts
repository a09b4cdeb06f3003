import type { Term } from '../../core/words/terms.ts';
import { ADDIN_WORDS } from '../words/ribbonWords.ts';
import { DEFAULT_LOCALE } from './resources.ts';
import { ADDIN_ID, officeVersion, SITE_FILES, type Site } from './site.ts';
import { versionOverrides } from './versionOverrides.ts';
import { element, type XmlElement, xmlDocument } from './xml.ts';

/**
 * What an Excel must have to show the add-in at all: Excel 2021, Microsoft 365 on Windows and Mac, the web.
 *
 * They stand in the base part, because a set that is missing there hides the add-in, while one that is missing in the
 * overrides would leave it without its buttons. Anything newer is asked for at run time.
 */
export const REQUIREMENT_SETS = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3', ExcelApi: '1.9' } as const;

/** The manifest that IT hands to Office: where the add-in is and what it adds to Excel. */
export const manifest = (site: Site): string =>
  xmlDocument(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'TaskPaneApp',
      },
      ...basePart(site),
      versionOverrides(site),
    ),
  );

const basePart = (site: Site): readonly XmlElement[] => [
  element('Id', {}, ADDIN_ID),
  element('Version', {}, officeVersion(site.version)),
  element('ProviderName', {}, ADDIN_WORDS.name.en),
  element('DefaultLocale', {}, DEFAULT_LOCALE),
  localised('DisplayName', ADDIN_WORDS.name),
  localised('Description', ADDIN_WORDS.description),
  element('IconUrl', { DefaultValue: `${site.baseUrl}/${site.iconPath('app', 32)}` }),
  element('HighResolutionIconUrl', { DefaultValue: `${site.baseUrl}/${site.iconPath('app', 64)}` }),
  element('SupportUrl', { DefaultValue: `${site.baseUrl}/${SITE_FILES.support}` }),
  element('Hosts', {}, element('Host', { Name: 'Workbook' })),
  element(
    'Requirements',
    {},
    element(
      'Sets',
      {},
      ...Object.entries(REQUIREMENT_SETS).map(([Name, MinVersion]) => element('Set', { Name, MinVersion })),
    ),
  ),
  element('DefaultSettings', {}, element('SourceLocation', { DefaultValue: `${site.baseUrl}/${SITE_FILES.page}` })),
  element('Permissions', {}, 'ReadWriteDocument'),
];

const localised = (name: string, words: Term): XmlElement =>
  element(name, { DefaultValue: words.en }, element('Override', { Locale: 'zh-CN', Value: words['zh-CN'] }));
