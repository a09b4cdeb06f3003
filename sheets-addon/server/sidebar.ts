import { talk } from './dialogs.ts';
import { DIALOG_WORDS } from './dialogWords.ts';
import { SIDEBAR_FILE } from './files.ts';

/** Menu: the sidebar. Its page is whole in itself and asks nobody but us for anything. */
export const okrSidebar = (): void =>
  talk(({ say }) => {
    const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setTitle(say(DIALOG_WORDS.title));
    SpreadsheetApp.getUi().showSidebar(page);
  });
