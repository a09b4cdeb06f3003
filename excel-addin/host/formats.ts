import { type Appearance, FONTS } from '../../core/blueprint/appearance.ts';
import { BOOK_COLOURS } from '../../core/display/colours.ts';
import type { Language } from '../../core/model/vocabulary.ts';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const ACROSS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const DOWN = { center: 'Center', bottom: 'Bottom' } as const;

/** A colour of ours as Excel writes it. */
export const colour = (rgb: string): string => `#${rgb}`;

/** Makes cells look as the blueprint says. */
export function formatRange(range: Excel.Range, appearance: Appearance, language: Language): void {
  const { format } = range;
  const { name, size } = FONTS[language];
  format.font.name = name;
  format.font.size = size + (appearance.grow ?? 0);
  if (appearance.bold) format.font.bold = true;
  if (appearance.colour) format.font.color = colour(appearance.colour);
  if (appearance.background) format.fill.color = colour(appearance.background);
  if (appearance.wrapped) format.wrapText = true;
  if (appearance.across) format.horizontalAlignment = ACROSS[appearance.across];
  if (appearance.down) format.verticalAlignment = DOWN[appearance.down];
  if (appearance.format) setNumberFormat(range, appearance.format);
  if (appearance.framed) frame(range);
}

/** One number format for all cells: Excel takes a single value for a whole range, which its types do not say. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

function frame({ format }: Excel.Range): void {
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colour(BOOK_COLOURS.border);
  }
}

/**
 * Width of so many characters in points, which is what Excel's API counts in.
 *
 * @example columnPoints(10) // 56.25
 */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
