/** How our functions are spelled in a book that nothing has to be installed for (design section 4). */
export const FILE_EDITIONS = ['portable', 'lambda'] as const;

/** How our functions are spelled at all: in files, or where a host knows them by name because our add-on is there. */
export const EDITIONS = [...FILE_EDITIONS, 'excel', 'sheets'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The edition of a word in a book's hidden sheet; what is not known is spelled for everywhere. */
export const readEdition = (text: string | undefined): Edition =>
  EDITIONS.find((edition) => edition === text) ?? 'portable';
