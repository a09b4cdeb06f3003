import type { Language } from '../model/vocabulary.ts';
import { perLanguage } from './perLanguage.ts';
import type { Term } from './terms.ts';

const pluralRules = perLanguage((language) => new Intl.PluralRules(language));

/** Facts for a sentence, already as a person reads them. */
export type Filling = Readonly<Record<string, string | number>>;

const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/**
 * Fills a sentence: `{count}` becomes the fact; `{count|day|days}` becomes the number with the right plural.
 *
 * A fact that is missing stays visible as its placeholder, so that a test finds it.
 *
 * @example fill(term, 'en', { count: 1 }) // '1 day'
 */
export function fill(sentence: Term, language: Language, facts: Filling = {}): string {
  return sentence[language].replace(PLACE, (placeholder, name: string, one?: string, other?: string) => {
    const fact = facts[name];
    if (fact === undefined) return placeholder;
    if (one === undefined) return String(fact);
    const isOne = pluralRules(language).select(Number(fact)) === 'one';
    return `${fact} ${isOne ? one : other}`;
  });
}
