import { columnOf } from '../core/blueprint/columns.ts';
import type { ColumnKey, TableKey } from '../core/blueprint/keys.ts';
import type { BookLayout } from '../core/blueprint/layout.ts';
import { sheetWords } from '../core/blueprint/sheets.ts';
import type { Operation } from '../core/host/port.ts';
import type { Language } from '../core/model/vocabulary.ts';
import type { Say } from './words.ts';

interface PlanContext {
  readonly layout: BookLayout;
  readonly language: Language;
  readonly say: Say;
}

/** What the operations of an upgrade will do, one line each, in the user's words. */
export function describePlan(operations: readonly Operation[], context: PlanContext): readonly string[] {
  return [...operations.flatMap((operation) => describe(operation, context)), ...hiddenFormulas(operations, context)];
}

const nameOf = (key: Operation & { readonly sheet?: unknown }, { layout, language }: PlanContext): string => {
  const sheet = key.sheet as TableKey;
  return layout.sheets[sheet]?.name ?? sheetWords(sheet)[language];
};

function describe(operation: Operation, context: PlanContext): readonly string[] {
  const { say } = context;
  switch (operation.kind) {
    case 'add-sheet':
      return [say('planSheet', { sheet: nameOf(operation, context) })];
    case 'add-columns':
      return [
        say('planColumns', { sheet: nameOf(operation, context), columns: columnList(operation.columns, context) }),
      ];
    case 'append-rows':
      return [say('planRows', { sheet: nameOf(operation, context), count: operation.rows.length })];
    case 'set-cells':
      return cellChanges(operation, context);
    case 'restore-formulas': {
      if (columnOf(operation.column).hidden) return [];
      const column = headerOf(operation.column, operation.sheet, context);
      return [say('planFormulas', { sheet: nameOf(operation, context), column, count: operation.rows.length })];
    }
    case 'restore-page':
      return [say('planPage', { sheet: nameOf(operation, context), count: operation.cells.length })];
    case 'set-meta':
      return [say('planMeta')];
    default:
      return operation satisfies never;
  }
}

/** Ids for rows that had none, and verdicts on wording; those take two cells a row. */
function cellChanges(operation: Extract<Operation, { kind: 'set-cells' }>, context: PlanContext): readonly string[] {
  const sheet = nameOf(operation, context);
  const ours = operation.cells.filter(({ column }) => columnOf(column).ours);
  const ids = operation.cells.length - ours.length;
  const worded = new Set(ours.map(({ at }) => ('row' in at ? at.row : at.id))).size;
  return [
    ...(ids > 0 ? [context.say('planIds', { sheet, count: ids })] : []),
    ...(worded > 0 ? [context.say('planWording', { sheet, count: worded })] : []),
  ];
}

/** Helper columns are nobody's concern one by one: their formulas are counted per sheet. */
function hiddenFormulas(operations: readonly Operation[], context: PlanContext): readonly string[] {
  const counts = new Map<string, number>();
  for (const operation of operations) {
    if (operation.kind !== 'restore-formulas' || !columnOf(operation.column).hidden) continue;
    const sheet = nameOf(operation, context);
    counts.set(sheet, (counts.get(sheet) ?? 0) + operation.rows.length);
  }
  return [...counts].map(([sheet, count]) => context.say('planHiddenFormulas', { sheet, count }));
}

const headerOf = (column: ColumnKey, sheet: TableKey, { layout, language }: PlanContext): string =>
  layout.sheets[sheet]?.headers.get(column) || columnOf(column).words[language];

function columnList(columns: readonly ColumnKey[], { language, say }: PlanContext): string {
  const visible = columns
    .filter((column) => !columnOf(column).hidden)
    .map((column) => columnOf(column).words[language]);
  const hidden = columns.length - visible.length;
  const parts = hidden === 0 ? visible : [...visible, say('planHidden', { count: hidden })];
  return parts.join(language === 'en' ? ', ' : '、');
}
