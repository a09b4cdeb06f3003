import type { Filling } from '../core/words/fill.ts';
import type { CliWord } from './words.ts';

/** Exit codes of the command line. */
export const EXIT = { fine: 0, problems: 1, unusable: 2 } as const;

/** What the user has to know before anything else can be done: one line on standard error, exit code 2. */
export class Failure extends Error {
  readonly word: CliWord;
  readonly facts: Filling;

  constructor(word: CliWord, facts: Filling = {}) {
    super(word);
    this.word = word;
    this.facts = facts;
  }
}
