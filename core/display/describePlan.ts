import { columnOf } from '../blueprint/columns.ts';
import type { ColumnKey, SheetKey } from '../blueprint/keys.ts';
import { overwrittenCells } from '../blueprint/overwrittenCells.ts';
import { sheetWords } from '../blueprint/sheets.ts';
import { cellOf } from '../codec/cellOf.ts';
import type { Located } from '../codec/locate.ts';
import type { CellChange, Operation, RowReference } from '../host/port.ts';
import type { PlanLine } from '../intents/intent.ts';
import type { Language } from '../model/vocabulary.ts';
import { type CellValue, isBlank } from '../values/cell.ts';
import { type Filling, fill } from '../words/fill.ts';
import { BLANK } from '../words/outcomes.ts';
import { PLAN_WORDS } from '../words/plan.ts';
import { describePlace, formatFound } from './describeProblem.ts';

/** Where a plan is to be carried out, and in which language it is told. */
interface PlanContext {
  readonly located: Located;
  readonly language: Language;
}

/** What operations will do, one line each, in the user's words; what replaces something typed is marked. */
export function describePlan(operations: readonly Operation[], context: PlanContext): readonly PlanLine[] {
  return [
    ...operations.flatMap((operation) => describe(operation, context)),
    ...hiddenFormulas(operations, context),
    ...overwritten(operations, context),
  ];
}

type Words = keyof typeof PLAN_WORDS;

const say = (words: Words, { language }: PlanContext, facts?: Filling): string =>
  fill(PLAN_WORDS[words], language, facts);
const line = (text: string, overwrites = false): PlanLine => ({ text, overwrites });

function describe(operation: Operation, context: PlanContext): readonly PlanLine[] {
  switch (operation.kind) {
    case 'add-sheet':
      return [line(say('sheet', context, { sheet: nameOf(operation.sheet, context) }))];
    case 'add-columns': {
      const columns = columnList(operation.columns, context);
      return [line(say('columns', context, { sheet: nameOf(operation.sheet, context), columns }))];
    }
    case 'append-rows':
      return [line(say('rows', context, { sheet: nameOf(operation.sheet, context), count: operation.rows.length }))];
    case 'set-cells':
      return cellChanges(operation, context);
    case 'restore-formulas': {
      if (columnOf(operation.column).hidden) return [];
      const column = headerOf(operation.column, operation.sheet, context);
      const facts = { sheet: nameOf(operation.sheet, context), column, count: operation.rows.length };
      return [line(say('formulas', context, facts))];
    }
    case 'restore-page':
      return [line(say('page', context, { sheet: nameOf(operation.sheet, context), count: operation.cells.length }))];
    case 'set-meta':
      return [line(say('meta', context))];
    default:
      return operation satisfies never;
  }
}

/** New ids and verdicts on wording are counted; every other cell is told with what it held and what it will hold. */
function cellChanges(
  { sheet, cells }: Extract<Operation, { kind: 'set-cells' }>,
  context: PlanContext,
): readonly PlanLine[] {
  const isId = ({ column, from }: CellChange): boolean => columnOf(column).type === 'id' && isBlank(from);
  const ids = cells.filter(isId).length;
  const ours = cells.filter(({ column }) => columnOf(column).ours);
  const worded = new Set(ours.map(({ at }) => ('row' in at ? at.row : at.id))).size;
  const facts = { sheet: nameOf(sheet, context) };
  return [
    ...(ids > 0 ? [line(say('ids', context, { ...facts, count: ids }))] : []),
    ...(worded > 0 ? [line(say('wording', context, { ...facts, count: worded }))] : []),
    ...cells
      .filter((change) => !isId(change) && !columnOf(change.column).ours)
      .map((change) => cellChange(sheet, change, context)),
  ];
}

function cellChange(sheet: SheetKey, { at, column, from, to }: CellChange, context: PlanContext): PlanLine {
  const where = `${placeOf(sheet, at, column, context)}`;
  const shown = (value: CellValue): string => shownValue(column, value, context.language);
  const after = Array.isArray(to) ? to.join('; ') : (to as CellValue);
  return line(say('cell', context, { where, from: shown(from), to: shown(after) }), !isBlank(from));
}

/** An item by its id, which people know; a row without one by its cell. */
function placeOf(sheet: SheetKey, at: RowReference, column: ColumnKey, context: PlanContext): string {
  const { located, language } = context;
  if ('row' in at) return describePlace({ sheet, row: at.row, column }, located.layout, language);
  return `${at.id} ${headerOf(column, sheet, context)}`;
}

function shownValue(column: ColumnKey, value: CellValue, language: Language): string {
  return isBlank(value) ? BLANK[language] : formatFound(value, columnOf(column).type === 'day', language);
}

/** Helper columns are nobody's concern one by one: their formulas are counted per sheet. */
function hiddenFormulas(operations: readonly Operation[], context: PlanContext): readonly PlanLine[] {
  const counts = new Map<string, number>();
  for (const operation of operations) {
    if (operation.kind !== 'restore-formulas' || !columnOf(operation.column).hidden) continue;
    const sheet = nameOf(operation.sheet, context);
    counts.set(sheet, (counts.get(sheet) ?? 0) + operation.rows.length);
  }
  return [...counts].map(([sheet, count]) => line(say('hiddenFormulas', context, { sheet, count })));
}

/** Values typed over formulas that the plan puts back, each with its cell. */
function overwritten(operations: readonly Operation[], context: PlanContext): readonly PlanLine[] {
  const { located, language } = context;
  const restored = new Set(
    operations.flatMap((operation) =>
      operation.kind === 'restore-formulas' ? operation.rows.map((row) => `${operation.column} ${row}`) : [],
    ),
  );
  if (restored.size === 0) return [];
  return overwrittenCells(located)
    .filter(({ column, row }) => restored.has(`${column} ${row}`))
    .map((place) => {
      const found = formatFound(cellOf(located, place.column, place.row)?.value ?? null, false, language);
      return line(say('overwritten', context, { where: describePlace(place, located.layout, language), found }), true);
    });
}

const nameOf = (sheet: SheetKey, { located, language }: PlanContext): string =>
  located.layout.sheets[sheet]?.name ?? sheetWords(sheet)[language];

const headerOf = (column: ColumnKey, sheet: SheetKey, { located, language }: PlanContext): string =>
  located.layout.sheets[sheet]?.headers.get(column) || columnOf(column).words[language];

function columnList(columns: readonly ColumnKey[], context: PlanContext): string {
  const { language } = context;
  const visible = columns
    .filter((column) => !columnOf(column).hidden)
    .map((column) => columnOf(column).words[language]);
  const hidden = columns.length - visible.length;
  const parts = hidden === 0 ? visible : [...visible, say('hiddenColumns', context, { count: hidden })];
  return parts.join(language === 'en' ? ', ' : '、');
}
