import { RESOURCE, resources } from './resources.ts';
import {
  CELL_MENU,
  type IconName,
  isMenu,
  RIBBON,
  type RibbonButton,
  type RibbonControl,
  type RibbonGroup,
} from './ribbon.ts';
import { BUTTON_ICON_SIZES, type Site } from './site.ts';
import { element, type XmlElement } from './xml.ts';

/**
 * What Office 2021 and later add to the base part: one long-lived page for pane, functions and commands, the tab, the
 * cell menu and the custom functions.
 */
export const versionOverrides = (site: Site): XmlElement =>
  element(
    'VersionOverrides',
    { xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
    element(
      'Hosts',
      {},
      element(
        'Host',
        { 'xsi:type': 'Workbook' },
        element('Runtimes', {}, element('Runtime', { resid: RESOURCE.page, lifetime: 'long' })),
        element('AllFormFactors', {}, customFunctions()),
        element(
          'DesktopFormFactor',
          {},
          element(
            'GetStarted',
            {},
            named('Title', RESOURCE.startTitle),
            named('Description', RESOURCE.startText),
            named('LearnMoreUrl', RESOURCE.support),
          ),
          named('FunctionFile', RESOURCE.page),
          element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, tab()),
          element(
            'ExtensionPoint',
            { 'xsi:type': 'ContextMenu' },
            element('OfficeMenu', { id: 'ContextMenuCell' }, ...CELL_MENU.map((item) => control(item, 'OKR.Cell'))),
          ),
        ),
      ),
    ),
    resources(site),
  );

const named = (name: string, resid: string): XmlElement => element(name, { resid });

/** Metadata names the functions before any code is loaded; the page calculates them. */
const customFunctions = (): XmlElement =>
  element(
    'ExtensionPoint',
    { 'xsi:type': 'CustomFunctions' },
    element('Script', {}, named('SourceLocation', RESOURCE.functions)),
    element('Page', {}, named('SourceLocation', RESOURCE.page)),
    element('Metadata', {}, named('SourceLocation', RESOURCE.metadata)),
    named('Namespace', RESOURCE.namespace),
  );

/** The label comes last: Office refuses it before the groups. */
const tab = (): XmlElement =>
  element('CustomTab', { id: 'OKR.Tab' }, ...RIBBON.map(group), named('Label', RESOURCE.tab));

const group = ({ name, icon, controls }: RibbonGroup): XmlElement =>
  element(
    'Group',
    { id: `OKR.${name}` },
    named('Label', RESOURCE.label(name)),
    icons(icon),
    ...controls.map((found) => control(found, 'OKR.Ribbon')),
  );

function control(found: RibbonControl, prefix: string): XmlElement {
  const words = wordsAndIcon(found.name, found.icon);
  const id = `${prefix}.${found.name}`;
  if (!isMenu(found)) return element('Control', { 'xsi:type': 'Button', id }, ...words, action(found));
  const items = found.items.map((item) =>
    element('Item', { id: `${prefix}.${item.name}` }, ...wordsAndIcon(item.name, item.icon), action(item)),
  );
  return element('Control', { 'xsi:type': 'Menu', id }, ...words, element('Items', {}, ...items));
}

const wordsAndIcon = (name: string, icon: IconName): readonly XmlElement[] => [
  named('Label', RESOURCE.label(name)),
  element('Supertip', {}, named('Title', RESOURCE.label(name)), named('Description', RESOURCE.tip(name))),
  icons(icon),
];

const icons = (icon: IconName): XmlElement =>
  element(
    'Icon',
    {},
    ...BUTTON_ICON_SIZES.map((size) => element('bt:Image', { size: String(size), resid: RESOURCE.icon(icon, size) })),
  );

const action = ({ name }: RibbonButton): XmlElement =>
  name === 'openPane'
    ? element('Action', { 'xsi:type': 'ShowTaskpane' }, named('SourceLocation', RESOURCE.page))
    : element('Action', { 'xsi:type': 'ExecuteFunction' }, element('FunctionName', {}, name));
