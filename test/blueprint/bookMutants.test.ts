import { expect, it } from 'vitest';
import { COLUMNS } from '../../core/blueprint/columns.ts';
import type { ColumnKey } from '../../core/blueprint/keys.ts';
import { sheetOf } from '../../core/blueprint/layout.ts';
import { LANGUAGES } from '../../core/model/vocabulary.ts';
import { bookDifferences } from '../support/engines/wholeBookAnswers.ts';
import { generateBooks } from '../support/engines/wholeBookArbitrary.ts';
import { type PreparedBook, prepareBook } from '../support/engines/wholeBookCompare.ts';
import {
  type FormulaChange,
  type OpenCalculation,
  openInHyperFormula,
} from '../support/engines/wholeBookHyperFormula.ts';

/** Only the board reads these; its own test looks at its order. */
const READ_BY_BOARD: readonly ColumnKey[] = ['kr.alarm', 'objective.order'];
/** It repeats what was remembered and calculates nothing: test/core/blueprint/wording.test.ts. */
const REMEMBERED: readonly ColumnKey[] = ['kr.wording'];

const MUTANTS: readonly (readonly [column: ColumnKey, piece: string, broken: string])[] = [
  ['kr.score', 'MAX(0,MIN(1,', 'MAX(1,MIN(1,'],
  ['kr.score', '>=367', '<=367'],
  ['kr.expected', 'MIN(1,', 'MIN(2,'],
  ['kr.light', '="red"', '="rad"'],
  ['kr.daysSince', '>0', '<0'],
  ['kr.lightCode', ',0.1,', ',0.9,'],
  ['kr.lightCode', '<=1),', '<=0),'],
  ['kr.lightCode', '"outdated"', '"out-dated"'],
  ['kr.startUsed', '>=367', '<=367'],
  ['kr.dueUsed', '>=367', '<=367'],
  ['kr.from', '="by-date"', '="by-data"'],
  ['kr.to', '="by-date"', '="by-data"'],
  ['kr.factor', ',1),', ',2),'],
  ['kr.phase', ',"closed"', ',"closet"'],
  ['kr.phase', '"keeping"', '"keepings"'],
  ['kr.expectedFrom', '="done"', '="dome"'],
  ['kr.lastReport', ',1)', ',2)'],
  ['kr.lastSign', '>=', '<='],
  ['kr.weightUsed', 'MAX(0,', 'MAX(1,'],
  ['kr.weighted', '*', '/'],
  ['objective.score', '=0', '=1'],
  ['objective.rolledUp', '>0', '<0'],
  ['objective.expected', '<2', '<3'],
  ['objective.light', '="green"', '="greed"'],
  ['objective.lightCode', ',0.25,', ',0.35,'],
  ['objective.daysSince', '>0', '<0'],
  ['objective.parents', '"、"', '"."'],
  ['objective.parents', '201,200', '401,200'],
  ['objective.weightUsed', 'MAX(0,', 'MAX(1,'],
  ['objective.ownSum', '="",0,SUMIFS', '>"",0,SUMIFS'],
  ['objective.ownWeight', '="",0,SUMIFS', '>"",0,SUMIFS'],
  ['objective.depth3Sum', '*', '+'],
  ['objective.depth3Weight', '="")', '<>"")'],
  ['objective.depth2Score', '=0,""', '=1,""'],
  ['objective.depth2Sum', '*', '+'],
  ['objective.depth2Weight', ',0,', ',1,'],
  ['objective.depth1Score', '=0,""', '=1,""'],
  ['objective.depth1Sum', '*', '+'],
  ['objective.depth1Weight', ',0,', ',1,'],
  ['checkIn.dayUsed', '>=367', '<=367'],
  ['kpi.light', '="amber"', '="ember"'],
  ['kpi.lightCode', '*0.1', '*0.9'],
];

/** Books that are asked one after the other until one of them notices. */
const BOOKS = 30;

const asked = generateBooks(BOOKS).map((book, at) => ({
  book: prepareBook(book, { language: LANGUAGES[at % LANGUAGES.length] ?? 'en', edition: 'portable' }),
  open: undefined as OpenCalculation | undefined,
}));

it.each(MUTANTS)('%s: %s broken into %s is noticed', (column, piece, broken) => {
  const notices = asked.some((one) => {
    const changes = mutated(one.book, column, piece, broken);
    expect(changes.length).toBeGreaterThan(0);
    one.open ??= openInHyperFormula(one.book.snapshot);
    return one.open.withFormulas(
      changes,
      (shown) => bookDifferences(one.book.answers, one.book.layout, shown).length > 0,
    );
  });
  expect(notices).toBe(true);
});

it('notices nothing where nothing is broken', () => {
  for (const { book, open } of asked) {
    if (open) expect(bookDifferences(book.answers, book.layout, open.shown)).toEqual([]);
  }
});

it('breaks every calculated column that the books compare', () => {
  const calculated = Object.values(COLUMNS).flatMap((columns) => columns.filter(({ formula }) => formula));
  const broken = new Set(MUTANTS.map(([column]) => column));
  const sound = calculated.map(({ key }) => key).filter((key) => !broken.has(key));
  expect(sound.toSorted()).toEqual([...READ_BY_BOARD, ...REMEMBERED].toSorted());
});

/** The cells of a column, each with that piece of its formula broken wherever it stands, as its builder would. */
function mutated(
  { snapshot, layout }: PreparedBook,
  column: ColumnKey,
  piece: string,
  broken: string,
): readonly FormulaChange[] {
  const place = layout.sheets[sheetOf(column)];
  const position = place?.columns.get(column) ?? -1;
  const sheet = snapshot.sheets.find(({ name }) => name === place?.name);
  return [...(sheet?.formulas ?? [])].flatMap(([row, formulas]) => {
    const formula = formulas.get(position);
    if (!formula?.includes(piece)) return [];
    const instead = formula.replaceAll(piece, broken);
    return [{ sheet: sheet?.name ?? '', row: row + 1, column: position, formula, instead }];
  });
}
