import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue } from '../../../core/values/cell.ts';
import { ANSWERS, type Engine, INPUTS, inputFormula, type Question } from './engine.ts';

const run = promisify(execFile);

/** LibreOffice Calc without a window: a file without cached values goes in, the recalculated file comes back. */
export const libreOffice: Engine = {
  name: 'LibreOffice',
  evaluate: async (question) => {
    const folder = await mkdtemp(join(tmpdir(), 'okr-soffice-'));
    try {
      const file = join(folder, 'book.xlsx');
      await writeFile(file, await writeBook(question));
      return await readAnswers(await recalculate(file, folder), question.formulas.length);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** A profile of its own, because a LibreOffice that is already open would take the job and answer nothing. */
async function recalculate(file: string, folder: string): Promise<Uint8Array> {
  const out = join(folder, 'out');
  await mkdir(out);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], { timeout: 300_000 });
  return readFile(join(out, 'book.xlsx'));
}

async function writeBook({ inputs, formulas }: Question): Promise<Uint8Array> {
  const special = inputs.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const formula = inputFormula(value);
      return formula === undefined ? [] : ([[`${r},${c}`, { formula }]] as const);
    }),
  );
  const answers = formulas.map((formula, row) => [`${row},0`, { formula }] as const);
  const plain = inputs.map((row) => row.map((value) => (inputFormula(value) === undefined ? asPlain(value) : null)));
  return writeXlsx({
    sheets: [
      { name: INPUTS, rows: plain, cells: new Map(special) },
      { name: ANSWERS, rows: formulas.map(() => [null]), cells: new Map(answers) },
    ],
  });
}

const asPlain = (value: CellValue): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? null : value;

async function readAnswers(bytes: Uint8Array, count: number): Promise<readonly CellValue[]> {
  const { sheets } = await readXlsx(bytes, { sheets: [ANSWERS] });
  const sheet = sheets[0];
  return Array.from({ length: count }, (_, row) => {
    const cell = sheet?.cells?.get(`${row},0`);
    if (cell?.type === 'error') return { error: String(cell.value) };
    const value = cell?.formulaResult ?? sheet?.rows[row]?.[0] ?? '';
    if (value instanceof Date) return { error: 'a date' };
    return typeof value === 'string' && value.startsWith('#') ? { error: value } : value;
  });
}
