import type { FunctionEntry, Parameter } from '../../core/functions/define.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import type { Term } from '../../core/words/terms.ts';
import { FunctionType, type IFunctionInfo } from './univer.ts';

/** Where the grid looks up words of functions in its language packs. */
const PACK = 'redlightOkr';

/** What the grid shows while somebody types a function of ours; words are keys into its language packs. */
export function functionInfo(entry: FunctionEntry): IFunctionInfo {
  const at = `${PACK}.${entry.name}`;
  return {
    functionName: entry.name,
    functionType: FunctionType.User,
    description: `${at}.summary`,
    abstract: `${at}.summary`,
    functionParameter: Object.entries(entry.parameters).map(([name, { optional }]) => ({
      name: `${at}.${name}.name`,
      detail: `${at}.${name}.help`,
      example: `${at}.${name}.name`,
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

type Words = { readonly [key: string]: string | Words };

/** The words those keys stand for. */
export const functionWords = (entries: readonly FunctionEntry[], language: Language): Words => ({
  [PACK]: Object.fromEntries(entries.map((entry) => [entry.name, wordsOf(entry, (term) => term[language])])),
});

const wordsOf = ({ summary, parameters }: FunctionEntry, say: (term: Term) => string): Words => ({
  summary: say(summary),
  ...Object.fromEntries(
    Object.entries(parameters).map(([name, { words, help }]: [string, Parameter<unknown>]) => [
      name,
      { name: say(words), help: say(help) },
    ]),
  ),
});
