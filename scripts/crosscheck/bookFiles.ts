import { blueprintLayout } from '../../core/blueprint/blueprintLayout.ts';
import { defaultContent } from '../../core/blueprint/defaultContent.ts';
import { FILE_EDITIONS } from '../../core/blueprint/edition.ts';
import { SHEET_KEYS, TABLE_KEYS } from '../../core/blueprint/keys.ts';
import type { BookContent } from '../../core/host/content.ts';
import type { Style } from '../../core/host/port.ts';
import { LANGUAGES } from '../../core/model/vocabulary.ts';
import { sampleCompany } from '../../core/sample/sampleCompany.ts';
import { type Day, dayOf } from '../../core/values/day.ts';
import { renderSheets } from '../../template/render/renderBook.ts';
import type { Results } from '../../template/render/results.ts';
import { generateBooks } from '../../test/support/engines/wholeBookArbitrary.ts';

/** A book to be crosschecked. */
export interface BookFile {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly kind: 'sample' | 'blank' | 'generated';
  readonly style: Style;
  readonly bytes: Uint8Array;
}

/** What every calculated cell holds before a program opens the book: what still shows it was not recalculated. */
export const STALE = 'not recalculated';

const CYCLE = { name: '2026Q4', start: dayOf(2026, 10, 1) ?? 0, end: dayOf(2026, 12, 31) ?? 0 };

/** The day the books are looked at. */
export const TODAY: Day = sampleCompany('en', CYCLE).policy.asOf ?? 0;

const GENERATED = 10;

/** The sample and a blank book in every language and edition, and generated ones as people would fill them in. */
export async function bookFiles(): Promise<readonly BookFile[]> {
  const styles = LANGUAGES.flatMap((language) => FILE_EDITIONS.map((edition): Style => ({ language, edition })));
  const known = styles.flatMap((style) => [
    bookFile('sample', sampleContent(style), style),
    bookFile('blank', defaultContent(style), style),
  ]);
  const generated = generateBooks(GENERATED).map((book, at) => {
    const style: Style = { language: LANGUAGES[at % LANGUAGES.length] ?? 'en', edition: 'portable' };
    const settings = (book.settings ?? []).map((row) =>
      row['setting.key'] === 'language' ? { ...row, 'setting.value': style.language } : row,
    );
    return bookFile('generated', { ...book, settings }, style, `-${at + 1}`);
  });
  return Promise.all([...known, ...generated]);
}

/** The sample company as rows of a book. */
export function sampleContent(style: Style): BookContent {
  const { content, policy } = sampleCompany(style.language, CYCLE);
  return { ...content, settings: defaultContent(style, policy).settings ?? [] };
}

/** A whole book as a file in which nothing has been calculated yet. */
export async function bookFile(
  kind: BookFile['kind'],
  content: BookContent,
  style: Style,
  suffix = '',
): Promise<BookFile> {
  const used = Object.fromEntries(TABLE_KEYS.map((key) => [key, content[key]?.length ?? 0]));
  const stale: Results = () => STALE;
  const layout = blueprintLayout(style.language, used);
  const bytes = await renderSheets(SHEET_KEYS, layout, { style, content, today: TODAY }, stale);
  return { name: `${kind}-${style.language}-${style.edition}${suffix}`, kind, style, bytes };
}
