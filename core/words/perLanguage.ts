import type { Language } from '../model/vocabulary.ts';

/** Something that depends on the language only, made when first asked for and then kept. */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
