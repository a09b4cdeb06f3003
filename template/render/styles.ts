import type { BorderStyle, CellStyle, FontStyle } from 'hucre';
import type { Column, ColumnType } from '../../core/blueprint/column.ts';
import type { Look } from '../../core/blueprint/pages/page.ts';
import type { Mark } from '../../core/blueprint/rules.ts';
import { BOOK_COLOURS, LIGHT_TONES, MARK_TONES, type Tone } from '../../core/display/colours.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import type { Setting } from '../../core/policy/settings.ts';

/** Fonts every office program has, or has a twin of, for the script of the language. */
export const FONTS = {
  'zh-CN': { name: 'Microsoft YaHei', size: 10, charset: 134 },
  en: { name: 'Calibri', size: 11 },
} as const satisfies Readonly<Record<Language, FontStyle>>;

const DAY_FORMAT = 'yyyy-mm-dd';

/** Number formats by column type; all others are General. */
const FORMATS: Readonly<Partial<Record<ColumnType, string>>> = {
  fraction: '0%',
  day: DAY_FORMAT,
  weight: '0.##',
  number: '#,##0.######',
};

const SETTING_FORMATS: Readonly<Partial<Record<Setting['type'], string>>> = {
  day: DAY_FORMAT,
  fraction: '0%',
  days: '0',
  count: '0',
};

const solid = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
  bgColor: { rgb },
});
const side = { style: 'thin', color: { rgb: BOOK_COLOURS.border } } as const;
const FRAME: BorderStyle = { top: side, right: side, bottom: side, left: side };
const middle = { vertical: 'center' } as const;

/** Formats of the blueprint for one language. */
export interface Styles {
  readonly header: (column: Column) => CellStyle;
  readonly cell: (column: Column) => CellStyle;
  readonly setting: (setting: Setting) => CellStyle;
  readonly look: (look: Look) => CellStyle;
}

export function stylesFor(language: Language): Styles {
  const font = (more: FontStyle = {}): FontStyle => ({ ...FONTS[language], ...more });
  const looks = looksOf(font);
  return {
    header: ({ formula }) => ({
      font: font({ bold: true, color: { rgb: BOOK_COLOURS.headerText } }),
      fill: solid(formula ? BOOK_COLOURS.calculatedHeader : BOOK_COLOURS.header),
      alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
      border: FRAME,
    }),
    cell: (column) => cellStyle(column, font),
    setting: ({ type }) => ({
      font: font(),
      border: FRAME,
      alignment: { horizontal: 'right' },
      ...numFmt(SETTING_FORMATS[type]),
    }),
    look: (look) => looks[look],
  };
}

function cellStyle(column: Column, font: (more?: FontStyle) => FontStyle): CellStyle {
  const isLight = column.formula !== undefined && column.key.endsWith('.light');
  return {
    font: font(isLight ? { bold: true } : {}),
    border: FRAME,
    alignment: {
      ...middle,
      ...(column.type === 'long' ? { wrapText: true } : {}),
      ...(isLight ? { horizontal: 'center' } : {}),
    },
    ...numFmt(FORMATS[column.type]),
    ...(column.formula ? { fill: solid(BOOK_COLOURS.calculated) } : {}),
  };
}

const numFmt = (format: string | undefined): CellStyle => (format === undefined ? {} : { numFmt: format });

function looksOf(font: (more?: FontStyle) => FontStyle): Readonly<Record<Look, CellStyle>> {
  const size = font().size ?? 11;
  const framed = (more: CellStyle = {}): CellStyle => ({ font: font(), border: FRAME, alignment: middle, ...more });
  return {
    title: {
      font: font({ size: size + 10, bold: true, color: { rgb: BOOK_COLOURS.title } }),
      alignment: { vertical: 'center' },
    },
    subtitle: { font: font({ size: size + 1, color: { rgb: BOOK_COLOURS.note } }) },
    heading: {
      font: font({ size: size + 2, bold: true, color: { rgb: BOOK_COLOURS.accent } }),
      alignment: { vertical: 'bottom' },
    },
    columnHead: {
      font: font({ bold: true, color: { rgb: BOOK_COLOURS.headerText } }),
      fill: solid(BOOK_COLOURS.header),
      alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
      border: FRAME,
    },
    text: framed(),
    wrapped: framed({ alignment: { ...middle, wrapText: true } }),
    count: framed({ numFmt: '0' }),
    percent: framed({ numFmt: '0%' }),
    number: framed({ numFmt: '#,##0.##' }),
    day: {
      font: font({ size: size + 1, color: { rgb: BOOK_COLOURS.note } }),
      numFmt: DAY_FORMAT,
      alignment: { horizontal: 'left' },
    },
    light: framed({ font: font({ bold: true }), alignment: { ...middle, horizontal: 'center' } }),
    step: { font: font({ size: size + 1 }), alignment: { ...middle, wrapText: true } },
    note: { font: font({ color: { rgb: BOOK_COLOURS.note } }) },
  };
}

/** What a cell looks like while a rule holds for it. */
export function markStyle(mark: Mark): CellStyle {
  if (mark === 'day') return { numFmt: DAY_FORMAT };
  const tone: Tone = mark === 'unreadable' || mark === 'overwritten' ? MARK_TONES[mark] : LIGHT_TONES[mark];
  return { font: { bold: true, color: { rgb: tone.text } }, fill: solid(tone.background) };
}
