import type { Language } from '../core/model/vocabulary.ts';

/** The language Office shows itself in, as far as we speak it: Chinese of any kind, else English. */
export function hostLanguage(): Language {
  const shown = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return /^zh\b/i.test(shown ?? '') ? 'zh-CN' : 'en';
}
