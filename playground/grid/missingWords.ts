import { both } from '../../core/functions/parameters.ts';
import type { Language } from '../../core/model/vocabulary.ts';

const PROGRESS = {
  analyzing: both('正在分析公式', 'Reading formulas'),
  calculating: both('正在计算', 'Calculating'),
  'array-analysis': both('正在分析数组公式', 'Reading array formulas'),
  'array-calculation': both('正在计算数组公式', 'Calculating array formulas'),
  done: both('算好了', 'Done'),
};

/** Words that Univer 0.25.1 asks for and its own language packs lack; people would see the key instead. */
export const missingWords = (language: Language) => ({
  'sheets-formula': {
    progress: Object.fromEntries(Object.entries(PROGRESS).map(([key, words]) => [key, words[language]])),
  },
});
