import type { Language } from '../model/vocabulary.ts';
import type { CellValue } from './cell.ts';

/** What counts as finished and as not finished, in both languages; the first text of each is what a dropdown offers. */
export const YES_NO = {
  yes: [true, 1, '是', 'yes', 'true', '完成', 'done'],
  no: [false, 0, '否', 'no', 'false', '未完成', 'not done'],
} as const;

/**
 * 1 for yes, 0 for no, `undefined` for anything else.
 *
 * @example readYesNo('是') // 1
 */
export function readYesNo(value: CellValue): 1 | 0 | undefined {
  const found = typeof value === 'string' ? value.toLowerCase() : value;
  if ((YES_NO.yes as readonly unknown[]).includes(found)) return 1;
  return (YES_NO.no as readonly unknown[]).includes(found) ? 0 : undefined;
}

/** Yes and no as the dropdown offers them. */
const WORDS: Readonly<Record<0 | 1, Readonly<Record<Language, string>>>> = {
  1: { 'zh-CN': YES_NO.yes[2], en: YES_NO.yes[3] },
  0: { 'zh-CN': YES_NO.no[2], en: YES_NO.no[3] },
};

/**
 * Yes or no as its cell shows it.
 *
 * @example yesNoWord(1, 'en') // 'yes'
 */
export const yesNoWord = (value: 0 | 1, language: Language): string => WORDS[value][language];
