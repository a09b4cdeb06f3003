import type { BorderStyle, CellStyle, FontStyle } from 'hucre';
import {
  type Appearance,
  FONTS as CORE_FONTS,
  cellAppearance,
  headerAppearance,
  LOOKS,
  markAppearance,
  settingAppearance,
} from '../../core/blueprint/appearance.ts';
import type { Column } from '../../core/blueprint/column.ts';
import type { Look } from '../../core/blueprint/pages/page.ts';
import type { Mark } from '../../core/blueprint/rules.ts';
import { BOOK_COLOURS } from '../../core/display/colours.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import type { Setting } from '../../core/policy/settings.ts';

/** The fonts of the book as a file declares them: with the character set of the script. */
export const FONTS = {
  'zh-CN': { ...CORE_FONTS['zh-CN'], charset: 134 },
  en: CORE_FONTS.en,
} as const satisfies Readonly<Record<Language, FontStyle>>;

const solid = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
  bgColor: { rgb },
});
const side = { style: 'thin', color: { rgb: BOOK_COLOURS.border } } as const;
const FRAME: BorderStyle = { top: side, right: side, bottom: side, left: side };

/** Formats of the blueprint for one language. */
export interface Styles {
  readonly header: (column: Column) => CellStyle;
  readonly cell: (column: Column) => CellStyle;
  readonly setting: (setting: Setting) => CellStyle;
  readonly look: (look: Look) => CellStyle;
}

export function stylesFor(language: Language): Styles {
  const styled = (appearance: Appearance): CellStyle => ({ font: fontOf(appearance, language), ...bodyOf(appearance) });
  return {
    header: (column) => styled(headerAppearance(column)),
    cell: (column) => styled(cellAppearance(column)),
    setting: (setting) => styled(settingAppearance(setting)),
    look: (look) => styled(LOOKS[look]),
  };
}

function fontOf({ grow, bold, colour }: Appearance, language: Language): FontStyle {
  const font = FONTS[language];
  return {
    ...font,
    ...(grow ? { size: font.size + grow } : {}),
    ...(bold ? { bold } : {}),
    ...(colour ? { color: { rgb: colour } } : {}),
  };
}

/** Everything of an appearance but its font. */
function bodyOf({ background, framed, format, wrapped, across, down }: Appearance): CellStyle {
  const alignment = {
    ...(down ? { vertical: down } : {}),
    ...(across ? { horizontal: across } : {}),
    ...(wrapped ? { wrapText: true } : {}),
  };
  return {
    ...(background ? { fill: solid(background) } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(framed ? { border: FRAME } : {}),
    ...(format ? { numFmt: format } : {}),
  };
}

/** What a cell looks like while a rule holds for it: only what the rule changes, so without the font of the book. */
export function markStyle(mark: Mark): CellStyle {
  const { bold, colour, ...rest } = markAppearance(mark);
  const font = { ...(bold ? { bold } : {}), ...(colour ? { color: { rgb: colour } } : {}) };
  return { ...(Object.keys(font).length > 0 ? { font } : {}), ...bodyOf(rest) };
}
