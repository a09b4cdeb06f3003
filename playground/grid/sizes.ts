/** Pixels the grid gives a column of so many characters: what Excel takes for its default font. */
export const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

/** Pixels of so many points. */
export const pointPixels = (points: number): number => Math.round((points * 4) / 3);
