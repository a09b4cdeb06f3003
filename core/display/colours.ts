import type { Light } from '../model/vocabulary.ts';

/** Text and background of a light; contrast of text on background is at least 4.5 : 1 (checked by a test). */
export interface Tone {
  readonly text: string;
  readonly background: string;
}

export const LIGHT_TONES: Readonly<Record<Light, Tone>> = {
  done: { text: '1F4E79', background: 'DDEBF7' },
  green: { text: '0B5A2B', background: 'D5F0DE' },
  amber: { text: '7A4B00', background: 'FFE9B8' },
  red: { text: 'FFFFFF', background: 'C62828' },
  outdated: { text: '5B2A86', background: 'EADCF6' },
  'no-data': { text: '595959', background: 'F2F2F2' },
};

/** Strong colours for chart areas, told apart also in grey and by the colour-blind (Okabe and Ito's palette, adapted). */
export const LIGHT_FILLS: Readonly<Record<Light, string>> = {
  done: '2F75B5',
  green: '2E9E5B',
  amber: 'F0A30A',
  red: 'C62828',
  outdated: '8E5BB5',
  'no-data': 'BFBFBF',
};

/** Tones of marks on cells. */
export const MARK_TONES = {
  unreadable: { text: '7A2E00', background: 'FFD9B3' },
  overwritten: { text: '7A2E00', background: 'FFE699' },
} as const satisfies Readonly<Record<string, Tone>>;

/** Colours of a book outside its lights. */
export const BOOK_COLOURS = {
  header: '1F3A5F',
  headerText: 'FFFFFF',
  calculatedHeader: '5A6B80',
  calculated: 'F3F5F8',
  border: 'D0D7DE',
  bar: '9DC3E6',
  title: '1F3A5F',
  note: '595959',
  accent: 'C62828',
  expected: 'A6A6A6',
  series: '2F75B5',
} as const;
