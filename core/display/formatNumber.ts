import type { Language } from '../model/vocabulary.ts';
import { perLanguage } from '../words/perLanguage.ts';

// Made once: a formatter costs far more to make than to use, and a screen has ten thousand numbers.
const numbers = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 6 }));
const percents = perLanguage(
  (language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
);

/** A number as people of that language write it, with as many decimals as it has, six at most. */
export const formatNumber = (value: number, language: Language): string => numbers(language).format(value);

/**
 * A share of 1 as a percentage, rounded once, here: half up on the decimal number, so 0.725 is 73 %.
 *
 * @example formatPercent(0.725, 'en') // '73%'
 */
export const formatPercent = (value: number, language: Language): string =>
  percents(language).format(Math.round(value * 1e9) / 1e9);
