import type { Language } from '../model/vocabulary.ts';
import { fill } from './assessStatement.ts';
import { ENGLISH_REASONS } from './reasons.en.ts';
import { CHINESE_REASONS } from './reasons.zh.ts';
import type { Dimension, Smart } from './smart.ts';

/**
 * The sentence for one dimension of SMART+, with the author's words in it.
 *
 * A file of its own, so that a host that shows only yes and no does not load the reasons.
 */
export function smartSentence(smart: Smart, dimension: Dimension, language: Language): string {
  const { reason, words } = smart[dimension];
  const [reasons, comma] = language === 'en' ? [ENGLISH_REASONS, ', '] : [CHINESE_REASONS, '、'];
  return fill(reasons[reason], words.join(comma));
}
