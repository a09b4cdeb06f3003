import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCycle } from '../cli/cycle.ts';
import { defaultContent } from '../core/blueprint/defaultContent.ts';
import type { SheetKey } from '../core/blueprint/keys.ts';
import { sheetWords } from '../core/blueprint/sheets.ts';
import { LANGUAGES, type Language } from '../core/model/vocabulary.ts';
import { sampleCompany } from '../core/sample/sampleCompany.ts';
import { renderBook } from '../template/render/renderBook.ts';

/** Sheets whose first printed page goes into docs/images, as LibreOffice draws it. */
const SHOWN: readonly SheetKey[] = ['guide', 'board', 'objectives', 'keyResults', 'settings'];

mkdirSync('docs/images', { recursive: true });
for (const language of LANGUAGES) await photograph(language);

async function photograph(language: Language): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-pictures-'));
  const style = { language, edition: 'portable' } as const;
  const { content, policy } = sampleCompany(language, readCycle('2026Q4'));
  const settings = defaultContent(style, policy).settings ?? [];
  const book = await renderBook({ style, content: { ...content, settings }, today: policy.asOf ?? 0 });
  writeFileSync(join(folder, 'book.xlsx'), book);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'book.xlsx')], {
    stdio: 'ignore',
  });
  const pages = execFileSync('pdftotext', ['-layout', join(folder, 'book.pdf'), '-'], { encoding: 'utf8' }).split('\f');
  for (const sheet of SHOWN) {
    // The footer holds the sheet's name at the left and the page number at the right.
    const page = pages.findIndex((text) =>
      new RegExp(`^\\s*${sheetWords(sheet)[language]}\\s+\\d+ / \\d+\\s*$`, 'm').test(text),
    );
    if (page < 0) throw new Error(`no page for ${sheet}`);
    execFileSync('pdftoppm', [
      '-png',
      '-r',
      '110',
      '-f',
      String(page + 1),
      '-l',
      String(page + 1),
      join(folder, 'book.pdf'),
      join(folder, sheet),
    ]);
    const picture = readdirSync(folder).find((name) => name.startsWith(`${sheet}-`) && name.endsWith('.png'));
    if (picture) renameSync(join(folder, picture), `docs/images/${sheet}.${language}.png`);
  }
}
