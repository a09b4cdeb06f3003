import { BOOK_COLOURS, LIGHT_TONES, MARK_TONES, type Tone } from '../display/colours.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Setting } from '../policy/settings.ts';
import type { Column, ColumnType } from './column.ts';
import type { Look } from './pages/page.ts';
import type { Mark } from './rules.ts';

/** Fonts every office program has, or has a twin of, for the script of the language; sizes in points. */
export const FONTS = {
  'zh-CN': { name: 'Microsoft YaHei', size: 10 },
  en: { name: 'Calibri', size: 11 },
} as const satisfies Readonly<Record<Language, { readonly name: string; readonly size: number }>>;

/** How a cell looks, in words every host can say; colours as RRGGBB, `grow` in points over the book's font size. */
export interface Appearance {
  readonly bold?: true;
  readonly grow?: number;
  readonly colour?: string;
  readonly background?: string;
  /** Thin lines around the cell. */
  readonly framed?: true;
  readonly format?: string;
  readonly wrapped?: true;
  readonly across?: 'left' | 'center' | 'right';
  readonly down?: 'center' | 'bottom';
}

const DAY_FORMAT = 'yyyy-mm-dd';

/**
 * Number formats by column type; all others are General.
 *
 * Numbers too: no format leaves out the decimals a number has not got without leaving the point ("17."), and a format
 * of our own would keep Excel from showing a typed 25% as one. Days between two days have one, because LibreOffice would
 * show the difference as a day of 1900.
 */
const FORMATS: Readonly<Partial<Record<ColumnType, string>>> = { fraction: '0%', day: DAY_FORMAT, days: '0' };

const SETTING_FORMATS: Readonly<Partial<Record<Setting['type'], string>>> = {
  day: DAY_FORMAT,
  fraction: '0%',
  days: '0',
  count: '0',
};

const formatted = (format: string | undefined): Appearance => (format === undefined ? {} : { format });

/** A header of a sheet of rows; calculated columns have another colour. */
export const headerAppearance = ({ formula }: Pick<Column, 'formula'>): Appearance => ({
  bold: true,
  colour: BOOK_COLOURS.headerText,
  background: formula ? BOOK_COLOURS.calculatedHeader : BOOK_COLOURS.header,
  down: 'center',
  across: 'center',
  wrapped: true,
  framed: true,
});

/** A cell of a column below its header. */
export function cellAppearance(column: Column): Appearance {
  const isLight = column.formula !== undefined && column.key.endsWith('.light');
  return {
    ...(isLight ? { bold: true, across: 'center' } : {}),
    framed: true,
    down: 'center',
    ...(column.type === 'long' ? { wrapped: true } : {}),
    ...formatted(FORMATS[column.type]),
    ...(column.formula ? { background: BOOK_COLOURS.calculated } : {}),
  };
}

/** The value of a setting. */
export const settingAppearance = ({ type }: Setting): Appearance => ({
  framed: true,
  across: 'right',
  ...formatted(SETTING_FORMATS[type]),
});

const LISTED: Appearance = { framed: true, down: 'center' };

/** Cells of pages. */
export const LOOKS: Readonly<Record<Look, Appearance>> = {
  title: { grow: 10, bold: true, colour: BOOK_COLOURS.title, down: 'center' },
  subtitle: { grow: 1, colour: BOOK_COLOURS.note },
  heading: { grow: 2, bold: true, colour: BOOK_COLOURS.accent, down: 'bottom' },
  columnHead: headerAppearance({}),
  text: LISTED,
  wrapped: { ...LISTED, wrapped: true },
  count: { ...LISTED, format: '0' },
  percent: { ...LISTED, format: '0%' },
  day: { grow: 1, colour: BOOK_COLOURS.note, format: DAY_FORMAT, across: 'left' },
  light: { ...LISTED, bold: true, across: 'center' },
  step: { grow: 1, down: 'center', wrapped: true },
  note: { colour: BOOK_COLOURS.note },
};

/** What a cell looks like while a rule holds for it. */
export function markAppearance(mark: Mark): Appearance {
  if (mark === 'day') return { format: DAY_FORMAT };
  const tone: Tone = mark === 'unreadable' || mark === 'overwritten' ? MARK_TONES[mark] : LIGHT_TONES[mark];
  return { bold: true, colour: tone.text, background: tone.background };
}
