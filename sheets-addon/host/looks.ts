import type { Appearance } from '../../core/blueprint/appearance.ts';
import { BOOK_COLOURS } from '../../core/display/colours.ts';
import { type Area, addressOf } from '../../core/host/area.ts';
import { runsOf } from './runsOf.ts';
import type { Services, Sheet } from './services.ts';

/** A colour of ours as Google writes it. */
export const colour = (rgb: string): string => `#${rgb}`;

/** Points of text where nothing else is asked for, as in every new spreadsheet. */
const FONT_SIZE = 10;

const DOWN = { center: 'middle', bottom: 'bottom' } as const;

/** The corner of the cells that get their looks, row and column counted from 0. */
export interface LooksAt {
  readonly tab: Sheet;
  readonly row: number;
  readonly column: number;
  readonly app: Services['app'];
}

type Looks = readonly (readonly (Appearance | undefined)[])[];

/**
 * Makes a rectangle of cells look as the blueprint says: one call for each of colour, weight and so on, whatever the
 * number of cells, and none for what no cell asks for. Fonts are the reader's own, as everywhere in Google Sheets.
 */
export function applyLooks({ tab, row, column, app }: LooksAt, looks: Looks): void {
  const range = tab.getRange(row + 1, column + 1, looks.length, looks[0]?.length ?? 0);
  const has = (part: keyof Appearance): boolean => looks.some((row) => row.some((look) => look?.[part] !== undefined));
  const each = <T>(value: (look: Appearance) => T): T[][] => looks.map((row) => row.map((look = {}) => value(look)));
  if (has('background')) range.setBackgrounds(each(({ background }) => (background ? colour(background) : null)));
  if (has('colour')) range.setFontColors(each((look) => (look.colour ? colour(look.colour) : null)));
  if (has('bold')) range.setFontWeights(each(({ bold }) => (bold ? 'bold' : null)) as never);
  if (has('grow')) range.setFontSizes(each(({ grow = 0 }) => FONT_SIZE + grow));
  if (has('wrapped')) range.setWraps(each(({ wrapped }) => wrapped === true));
  if (has('across')) range.setHorizontalAlignments(each(({ across }) => across ?? null));
  if (has('down')) range.setVerticalAlignments(each(({ down }) => (down ? DOWN[down] : null)));
  if (has('format')) range.setNumberFormats(each(({ format }) => format ?? 'General'));
  frame({ tab, row, column, app }, looks);
}

/** Thin lines around all cells that have them: one call, whatever blocks they make. */
function frame({ tab, row, column, app }: LooksAt, looks: Looks): void {
  const blocks = framedBlocks(looks).map((block) =>
    addressOf({ ...block, row: row + block.row, column: column + block.column }),
  );
  if (blocks.length === 0) return;
  tab
    .getRangeList(blocks)
    .setBorder(true, true, true, true, true, true, colour(BOOK_COLOURS.border), app.BorderStyle.SOLID);
}

function framedBlocks(looks: Looks): readonly Area[] {
  const blocks: Area[] = [];
  for (const [row, cells] of looks.entries()) {
    const framed = cells.flatMap((look, column) => (look?.framed ? [column] : []));
    for (const { first, count } of runsOf(framed)) {
      const at = blocks.findIndex(
        (block) => block.column === first && block.columns === count && block.row + block.rows === row,
      );
      const above = blocks[at];
      if (above) blocks[at] = { ...above, rows: above.rows + 1 };
      else blocks.push({ row, column: first, rows: 1, columns: count });
    }
  }
  return blocks;
}

/** Width of so many characters in pixels. */
const pixels = (characters: number): number => characters * 7 + 5;

/** What a new tab gives every column, in pixels; what is about that wide stays as it is. */
const USUAL = { from: 70, to: 145 };

/** Wider columns come in few widths, so that neighbours are set together. */
const STEP = 90;

function widthOf(characters: number | undefined): number | undefined {
  if (characters === undefined) return undefined;
  const width = pixels(characters);
  if (width < USUAL.from) return width;
  return width <= USUAL.to ? undefined : Math.ceil(width / STEP) * STEP;
}

/** Sets widths of columns, counted from 0; `undefined` leaves a column as it is. */
export function setWidths(
  tab: Pick<Sheet, 'setColumnWidths'>,
  first: number,
  characters: readonly (number | undefined)[],
): void {
  const widths = characters.map(widthOf);
  let from = 0;
  while (from < widths.length) {
    const width = widths[from];
    let next = from + 1;
    while (next < widths.length && widths[next] === width) next += 1;
    if (width !== undefined) tab.setColumnWidths(first + from + 1, next - from, width);
    from = next;
  }
}
