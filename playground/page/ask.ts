import type { Language } from '../../core/model/vocabulary.ts';
import { element } from './element.ts';
import type { PageWord } from './frame.ts';
import { PAGE_WORDS } from './words.ts';

/** What a dialog says, and what people may answer; the last answer is also what Escape means. */
export interface Question<Answer extends PageWord> {
  readonly title: PageWord;
  readonly text: PageWord;
  readonly answers: readonly Answer[];
}

/** Asks something and waits for the answer. */
export function ask<Answer extends PageWord>(
  { title, text, answers }: Question<Answer>,
  language: Language,
): Promise<Answer | undefined> {
  const say = (word: PageWord): string => PAGE_WORDS[word][language];
  const buttons = answers.map((answer) => element('button', { type: 'button', value: answer }, [say(answer)]));
  const dialog = element('dialog', {}, [
    element('h2', { id: 'question' }, [say(title)]),
    element('p', {}, [say(text)]),
    element('div', { className: 'answers' }, buttons),
  ]);
  dialog.setAttribute('aria-labelledby', 'question');
  document.body.append(dialog);
  return new Promise((resolve) => {
    for (const button of buttons) button.addEventListener('click', () => dialog.close(button.value));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answers.find((answer) => answer === dialog.returnValue) ?? answers[answers.length - 1]);
    });
    dialog.showModal();
  });
}
