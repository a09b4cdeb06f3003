import {
  type Appearance,
  cellAppearance,
  FONTS,
  headerAppearance,
  LOOKS,
  markAppearance,
  settingAppearance,
} from '../../core/blueprint/appearance.ts';
import type { Column } from '../../core/blueprint/column.ts';
import { COLUMNS } from '../../core/blueprint/columns.ts';
import type { Look } from '../../core/blueprint/pages/page.ts';
import type { Mark } from '../../core/blueprint/rules.ts';
import { BOOK_COLOURS } from '../../core/display/colours.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { SETTINGS, type Setting } from '../../core/policy/settings.ts';
import { BorderStyleTypes, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from './univer.ts';

/** Names of the looks of the blueprint in a workbook of the grid. */
export const styleIds = {
  header: ({ formula }: Pick<Column, 'formula'>): string => (formula ? 'okr.header.calculated' : 'okr.header'),
  cell: ({ key }: Pick<Column, 'key'>): string => `okr.cell.${key}`,
  setting: ({ key }: Pick<Setting, 'key'>): string => `okr.setting.${key}`,
  look: (look: Look): string => `okr.look.${look}`,
} as const;

/** All looks of the blueprint by name. */
export function stylesFor(language: Language): Readonly<Record<string, IStyleData>> {
  const styled = (appearance: Appearance): IStyleData => ({ ...fontOf(appearance, language), ...styleOf(appearance) });
  const columns = Object.values(COLUMNS).flat();
  return Object.fromEntries([
    ...columns.map((column) => [styleIds.cell(column), styled(cellAppearance(column))]),
    ...columns.map((column) => [styleIds.header(column), styled(headerAppearance(column))]),
    ...SETTINGS.map((setting) => [styleIds.setting(setting), styled(settingAppearance(setting))]),
    ...Object.entries(LOOKS).map(([look, appearance]) => [styleIds.look(look as Look), styled(appearance)]),
  ]);
}

/** The font of a book, for cells that have no look. */
export const fontOf = ({ grow = 0 }: Pick<Appearance, 'grow'>, language: Language): IStyleData => ({
  ff: FONTS[language].name,
  fs: FONTS[language].size + grow,
});

/** What a cell looks like while a rule holds for it. */
export const markStyle = (mark: Mark): IStyleData => styleOf(markAppearance(mark));

/** A colour of ours as the grid writes it. */
export const colour = (rgb: string): string => `#${rgb}`;

const ACROSS = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const DOWN = { center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: colour(BOOK_COLOURS.border) } } as const;
const FRAME = { t: LINE, r: LINE, b: LINE, l: LINE } as const;

function styleOf(appearance: Appearance): IStyleData {
  const { bold, colour: text, background, framed, format, wrapped, across, down } = appearance;
  return {
    ...(bold ? { bl: 1 } : {}),
    ...(text ? { cl: { rgb: colour(text) } } : {}),
    ...(background ? { bg: { rgb: colour(background) } } : {}),
    ...(framed ? { bd: FRAME } : {}),
    ...(format ? { n: { pattern: format } } : {}),
    ...(wrapped ? { tb: WrapStrategy.WRAP } : {}),
    ...(across ? { ht: ACROSS[across] } : {}),
    ...(down ? { vt: DOWN[down] } : {}),
  };
}
