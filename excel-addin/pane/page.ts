import { associateCommands } from '../commands/associateCommands.ts';
import { hostLanguage } from '../hostLanguage.ts';
import { PAGE_WORDS } from '../words/commandWords.ts';
import { SUPPORT_WORDS } from '../words/supportWords.ts';
import { say } from './say.ts';

/**
 * The page behind pane, buttons and functions: it ties the buttons to what they do at once, and loads what they and
 * the pane need when Excel is ready.
 */
if (typeof Office === 'undefined') say(PAGE_WORDS.noOffice, navigator.language);
else start();

function start(): void {
  const desk = Office.onReady().then(async ({ host }) => {
    if (host !== Office.HostType.Excel) return say(SUPPORT_WORDS.openInExcel, navigator.language);
    document.documentElement.lang = hostLanguage();
    const { openDesk } = await import('./openDesk.ts');
    return openDesk(document.getElementById('pane') ?? document.body);
  });
  desk.catch(() => say(PAGE_WORDS.noPane, hostLanguage()));
  associateCommands(async (name) => (await desk)?.run(name));
}
