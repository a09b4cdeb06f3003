import { languageOfUser } from './execution.ts';
import { MENU_WORDS } from './menuWords.ts';

/** Items of the menu: what they say, and the function Google calls. `undefined` is a line between. */
const ITEMS: readonly (readonly [words: keyof typeof MENU_WORDS, entry: string] | undefined)[] = [
  ['sidebar', 'okrSidebar'],
  undefined,
  ['setUp', 'okrSetUp'],
  ['checkIn', 'okrCheckIn'],
  ['board', 'okrBoard'],
  ['check', 'okrCheck'],
  ['upgrade', 'okrUpgrade'],
  ['putBack', 'okrPutBack'],
];

const FUNCTIONS: readonly (readonly [words: keyof typeof MENU_WORDS, entry: string])[] = [
  ['enable', 'okrEnableFunctions'],
  ['byName', 'okrUseFunctions'],
  ['portable', 'okrMakePortable'],
];

/**
 * Adds the menu and touches nothing else: before somebody has used the add-on in a file, Google allows no more, and a
 * single other call would leave a menu with nothing but Help in it.
 */
export function onOpen(): void {
  const language = languageOfUser();
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createAddonMenu();
  for (const item of ITEMS) {
    if (item) menu.addItem(MENU_WORDS[item[0]][language], item[1]);
    else menu.addSeparator();
  }
  const functions = ui.createMenu(MENU_WORDS.functions[language]);
  for (const [words, entry] of FUNCTIONS) functions.addItem(MENU_WORDS[words][language], entry);
  menu.addSubMenu(functions).addSeparator().addItem(MENU_WORDS.help[language], 'okrHelp').addToUi();
}

/** Right after the installation the file is open already, so nobody would call `onOpen`. */
export const onInstall = (): void => onOpen();
