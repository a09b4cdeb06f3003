import { isFileProblem } from '../../template/package/fileProblem.ts';
import { FILE_PROBLEM_WORDS } from '../../template/package/fileProblemWords.ts';
import { bytesOf, chosenBook, freshBook, isTracker, manyKeyResults, type OpenedBook } from '../book/openedBook.ts';
import type { BrowserHost } from '../host/browserHost.ts';
import { ask } from './ask.ts';
import { download } from './download.ts';
import type { Frame } from './frame.ts';

/** What people do with whole books. */
export interface Work {
  readonly start: () => Promise<void>;
  readonly renew: () => Promise<void>;
  readonly open: (file: File) => Promise<void>;
  readonly save: () => Promise<void>;
  /** Gives the sample in the page's language, as long as nobody has worked in it; tells whether it did. */
  readonly inLanguage: () => Promise<boolean>;
}

/** Opens, saves and renews the book in the grid; `shown` is called when another one is there. */
export function workOn(host: BrowserHost, frame: Frame, shown: () => void): Work {
  let book: OpenedBook | undefined;
  let isUntouched = true;
  host.onEdit(() => {
    isUntouched = false;
  });
  const put = (next: OpenedBook): void => {
    book = next;
    host.load(next.file.snapshot);
    shown();
  };
  const fresh = async (sample: boolean): Promise<void> => {
    put(await freshBook(frame.language(), sample));
    isUntouched = sample;
  };
  return {
    start: () => fresh(true),
    renew: async () => {
      const question = {
        title: 'newTitle',
        text: 'newQuestion',
        answers: ['newSample', 'newBlank', 'cancel'],
      } as const;
      const answer = await ask(question, frame.language());
      if (answer === undefined || answer === 'cancel') return;
      await fresh(answer === 'newSample');
      frame.say('opened', { file: book?.name ?? '' });
    },
    open: async (file) => {
      frame.say('opening', { file: file.name });
      const opened = await chosenBook(file);
      if (isFileProblem(opened)) {
        frame.say('cannotOpen', { file: file.name, cause: FILE_PROBLEM_WORDS[opened.problem][frame.language()] });
        return;
      }
      const count = manyKeyResults(opened);
      if (count !== undefined) await saidInTime(() => frame.say('openingLarge', { file: file.name, count }));
      put(opened);
      isUntouched = false;
      if (count !== undefined) frame.say('openedLarge', { file: file.name });
      else frame.say(isTracker(opened) ? 'opened' : 'notOurs', { file: file.name });
    },
    save: async () => {
      if (!book) return;
      frame.say('saving');
      try {
        download(book.name, await bytesOf(book, await host.read()));
        frame.say('saved', { file: book.name });
      } catch (error) {
        frame.say('cannotSave', { cause: error instanceof Error ? error.message : String(error) });
      }
    },
    inLanguage: async () => {
      if (isUntouched) await fresh(true);
      return isUntouched;
    },
  };
}

/** Says something and lets the page draw it, before work that leaves it no time to. */
function saidInTime(say: () => void): Promise<void> {
  say();
  return new Promise((done) => setTimeout(done, 50));
}
