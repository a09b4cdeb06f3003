import type { Term } from '../../core/words/terms.ts';

/** Says something in place of the pane, when there is none. */
export function say(words: Term, spoken: string): void {
  const language = /^zh\b/i.test(spoken) ? 'zh-CN' : 'en';
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.lang = language;
  paragraph.textContent = words[language];
  document.getElementById('pane')?.replaceChildren(paragraph);
}
