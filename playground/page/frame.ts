import type { Language } from '../../core/model/vocabulary.ts';
import { type Filling, fill } from '../../core/words/fill.ts';
import { element } from './element.ts';
import { PAGE_WORDS } from './words.ts';

/** Names of the looks people can choose. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export type PageWord = keyof typeof PAGE_WORDS;

/** The parts of the page that do something. */
export interface Frame {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly splitter: HTMLElement;
  readonly buttons: Readonly<Record<'new' | 'open' | 'save' | 'language' | 'pane' | 'help', HTMLButtonElement>>;
  readonly theme: HTMLSelectElement;
  readonly file: HTMLInputElement;
  /** Says something where screen readers hear it. */
  readonly say: (word: PageWord, facts?: Filling) => void;
  readonly setLanguage: (language: Language) => void;
  readonly language: () => Language;
}

/** Builds the page: a bar of buttons, the grid at the left, the pane at the right, a line for messages. */
export function buildFrame(root: HTMLElement, first: Language): Frame {
  let language = first;
  let message: readonly [word: PageWord, facts: Filling] = ['loading', {}];
  const buttons = {
    new: button('newBook'),
    open: button('openBook'),
    save: button('saveBook'),
    language: button('language'),
    help: button('help'),
    pane: button('hidePane'),
  };
  const theme = element('select', { data: { label: 'theme' } }, [
    option('light', 'themeLight'),
    option('dark', 'themeDark'),
    option('contrast', 'themeContrast'),
  ]);
  const file = element('input', { type: 'file', accept: '.xlsx', hidden: true });
  const grid = element('section', { id: 'grid', tabIndex: -1, data: { label: 'grid' } });
  const pane = element('aside', { id: 'pane', tabIndex: -1, data: { label: 'pane' } });
  const splitter = element('div', { id: 'splitter', role: 'separator', tabIndex: 0, data: { label: 'splitter' } });
  const status = element('p', { id: 'status', role: 'status' });
  const { new: fresh, open, save, ...rest } = buttons;
  const bar = element('header', {}, [
    element('h1', { data: { word: 'name' } }),
    element('div', { role: 'toolbar', data: { label: 'toolbar' } }, [fresh, open, save, file]),
    status,
    element('div', { className: 'end' }, [rest.language, theme, rest.help, rest.pane]),
  ]);
  root.append(bar, element('main', {}, [grid, splitter, pane]));
  const show = (): void => {
    document.documentElement.lang = language;
    document.title = PAGE_WORDS.title[language];
    for (const [holder, word] of wordsIn(root, 'word')) holder.textContent = PAGE_WORDS[word][language];
    for (const [holder, word] of wordsIn(root, 'label')) holder.setAttribute('aria-label', PAGE_WORDS[word][language]);
    status.textContent = fill(PAGE_WORDS[message[0]], language, message[1]);
  };
  show();
  return {
    grid,
    pane,
    splitter,
    buttons,
    theme,
    file,
    language: () => language,
    setLanguage: (next) => {
      language = next;
      show();
    },
    say: (word, facts = {}) => {
      message = [word, facts];
      show();
    },
  };
}

const button = (word: PageWord): HTMLButtonElement => element('button', { type: 'button', data: { word } });
const option = (value: Theme, word: PageWord): HTMLOptionElement => element('option', { value, data: { word } });

/** Elements that hold a word of the page, as text or as their name. */
const wordsIn = (root: HTMLElement, kind: 'word' | 'label'): readonly (readonly [HTMLElement, PageWord])[] =>
  [...root.querySelectorAll<HTMLElement>(`[data-${kind}]`)].map((holder) => [holder, holder.dataset[kind] as PageWord]);
