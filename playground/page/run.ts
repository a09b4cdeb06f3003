import { type MountedPane, mountPane } from '../../pane/mountPane.tsx';
import { openGrid, setGridLanguage } from '../grid/openGrid.ts';
import type { FUniver } from '../grid/univer.ts';
import { browserApi } from '../host/browserApi.ts';
import { type BrowserHost, browserHost } from '../host/browserHost.ts';
import { refuseTyping } from '../host/refuseTyping.ts';
import { ask } from './ask.ts';
import { dropFiles } from './dropFiles.ts';
import { type Frame, THEMES, type Theme } from './frame.ts';
import { refuseStructure } from './refuseStructure.ts';
import { type Work, workOn } from './work.ts';

/** What works behind the page once it is there. */
export interface Running {
  readonly grid: FUniver;
  readonly host: BrowserHost;
}

/** Fills the page: the grid with the sample in it, the pane beside it, and everything the buttons do. */
export async function run(frame: Frame): Promise<Running> {
  const calculator = new URL('calculator.js', document.baseURI);
  const grid = openGrid({ container: frame.grid, language: frame.language(), dark: false, calculator });
  const host = browserHost(grid);
  const pane = paneBeside(frame, grid, host);
  const work = workOn(host, frame, pane.renew);
  refuseStructure(grid, () => frame.say('noColumns'));
  refuseTyping(grid, { language: frame.language, say: (sentence) => frame.say('refused', { sentence }) });
  bookButtons(frame, work);
  const { buttons, theme } = frame;
  buttons.help.addEventListener('click', () =>
    ask({ title: 'help', text: 'helpText', answers: ['close'] }, frame.language()),
  );
  buttons.language.addEventListener('click', async () => {
    frame.setLanguage(frame.language() === 'en' ? 'zh-CN' : 'en');
    setGridLanguage(grid, frame.language());
    if (!(await work.inLanguage())) pane.renew();
  });
  theme.addEventListener('change', () => {
    document.documentElement.dataset.theme = themeOf(frame);
    grid.toggleDarkMode(themeOf(frame) !== 'light');
    pane.setTheme(themeOf(frame));
  });
  await work.start();
  frame.say('ready');
  return { grid, host };
}

const themeOf = ({ theme }: Frame): Theme => THEMES.find((known) => known === theme.value) ?? 'light';

/** The pane, begun anew whenever another book is there or it is to speak another language. */
function paneBeside(frame: Frame, grid: FUniver, host: BrowserHost) {
  const api = browserApi(host, grid);
  let mounted: MountedPane | undefined;
  return {
    renew: (): void => {
      mounted?.dispose();
      const options = { language: frame.language(), theme: themeOf(frame), who: '', storage: localStorage };
      mounted = mountPane(frame.pane, api, options);
    },
    setTheme: (theme: Theme): void => mounted?.setTheme(theme),
  };
}

/** New, open and save, by button, file chooser and drop. */
function bookButtons({ buttons, file, grid, say }: Frame, work: Work): void {
  buttons.new.addEventListener('click', work.renew);
  buttons.save.addEventListener('click', work.save);
  buttons.open.addEventListener('click', () => file.click());
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (chosen) await work.open(chosen);
    file.value = '';
  });
  dropFiles(grid, ([dropped, another]) => {
    if (another) say('oneFile');
    else if (dropped) void work.open(dropped);
  });
}
