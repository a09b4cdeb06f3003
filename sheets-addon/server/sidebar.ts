import { talk } from './dialogs.ts';
import { DIALOG_WORDS } from './dialogWords.ts';
import { FILE_TAG, SIDEBAR_FILE } from './files.ts';

/** Menu: the sidebar. Its page is whole in itself and asks nobody but us for anything. */
export const okrSidebar = (): void =>
  talk(({ say }) => {
    const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setTitle(say(DIALOG_WORDS.title));
    // Drafts are kept by file, because ids of different files may meet.
    page.append(`<meta name="${FILE_TAG}" content="${SpreadsheetApp.getActive().getId()}">`);
    SpreadsheetApp.getUi().showSidebar(page);
  });
