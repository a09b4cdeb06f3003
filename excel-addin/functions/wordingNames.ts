/** The functions that read words, by name: their word lists weigh too much to load before somebody calls one. */
export const WORDING_NAMES = ['KRCHECK', 'KRSMART'] as const;
