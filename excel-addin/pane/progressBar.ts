import type { Language } from '../../core/model/vocabulary.ts';
import { fill } from '../../core/words/fill.ts';
import type { LongWork } from '../host/write.ts';
import { PAGE_WORDS } from '../words/commandWords.ts';

/** Shows at the foot of the page how far long work is, with a button that stops it between two requests. */
export function progressBar(total: number, language: Language): LongWork {
  const controller = new AbortController();
  const bar = document.createElement('progress');
  bar.max = total;
  bar.value = 0;
  const text = document.createElement('span');
  text.setAttribute('role', 'status');
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.textContent = PAGE_WORDS.stop[language];
  stop.addEventListener('click', () => {
    controller.abort();
    stop.disabled = true;
  });
  const strip = document.createElement('div');
  strip.className = 'long-work';
  strip.lang = language;
  strip.append(bar, text, stop);
  document.body.append(strip);
  const show = (done: number): void => {
    bar.value = done;
    text.textContent = fill(PAGE_WORDS.working, language, { done, total });
  };
  show(0);
  return { signal: controller.signal, progress: show, end: () => strip.remove() };
}
