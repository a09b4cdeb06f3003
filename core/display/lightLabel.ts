import type { Language, Light } from '../model/vocabulary.ts';
import { word } from '../words/terms.ts';

/** A different shape for every light, so that nobody has to tell colours apart; all are in every office font. */
export const LIGHT_SYMBOLS: Readonly<Record<Light, string>> = {
  done: '✔',
  green: '●',
  amber: '▲',
  red: '■',
  outdated: '◆',
  'no-data': '○',
};

/**
 * A light as people see it: symbol and word.
 *
 * @example lightLabel('red', 'zh-CN') // '■ 红灯'
 */
export const lightLabel = (light: Light, language: Language): string =>
  `${LIGHT_SYMBOLS[light]} ${word('light', light, language)}`;
