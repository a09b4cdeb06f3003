import type { Language } from '../core/model/vocabulary.ts';
import { type Day, dayOf } from '../core/values/day.ts';
import type { Paint } from './terminal.ts';
import { type Say, speaker } from './words.ts';

/** The world a command runs in: passed in, so that tests can be another one. */
export interface World {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** A passing line for people who wait; nothing when nobody is watching. */
  readonly progress: (line: string) => void;
  readonly paint: Paint;
  readonly today: Day;
  readonly user: string;
  /** Asks yes or no; `undefined` when there is nobody to ask. */
  readonly confirm: ((question: string) => Promise<boolean>) | undefined;
  readonly input: () => AsyncIterable<string>;
}

/** What a command works with besides its arguments. */
export interface Context extends World {
  readonly language: Language;
  /** True when the user chose the language, so that it goes before a book's own. */
  readonly languageChosen: boolean;
  readonly say: Say;
}

/** The language of `--lang`, or of the environment: Chinese where the system speaks it. */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { readonly language: Language; readonly chosen: boolean } {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const given = at < 0 ? undefined : (options[at]?.split('=')[1] ?? options[at + 1]);
  if (given !== undefined) return { language: /^zh/i.test(given) ? 'zh-CN' : 'en', chosen: true };
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return { language: /^zh/i.test(system) ? 'zh-CN' : 'en', chosen: false };
}

/** A context for a world and a language. */
export const contextOf = (world: World, language: Language, languageChosen: boolean): Context => ({
  ...world,
  language,
  languageChosen,
  say: speaker(language),
});

/** The same context in the language of a book, unless the user chose another. */
export const inLanguageOf = (context: Context, language: Language): Context =>
  context.languageChosen ? context : contextOf(context, language, false);

/** Today on this machine's calendar. */
export function localToday(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
