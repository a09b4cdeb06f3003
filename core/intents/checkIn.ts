import type { ColumnKey } from '../blueprint/keys.ts';
import { cellOf } from '../codec/cellOf.ts';
import type { Book } from '../codec/readBook.ts';
import { isRefused, readInput } from '../codec/readInput.ts';
import { both } from '../functions/parameters.ts';
import type { CellInput, RowValues } from '../host/content.ts';
import type { KeyResult } from '../model/tracker.ts';
import { idKey } from '../values/idKey.ts';
import { CellEdits, inputCell } from './cellEdits.ts';
import { type Decision, type DecisionContext, isRefusal, type Refusal, refuse, styleOf } from './decision.ts';
import type { CheckInAnswers } from './intent.ts';

const WHY = both('进展填报', 'check-in');

/**
 * The three questions answered for one or more key results: a row of Check-ins each, the current value and confidence
 * brought up to date, and a row of Changes for each cell that changes. One write for all.
 *
 * A current value that a formula of the user's collects stays a formula: the report is kept beside it.
 */
export function checkIn(book: Book, checkIns: readonly CheckInAnswers[], context: DecisionContext): Decision {
  if (checkIns.length === 0) return refuse({ why: 'nothing-to-do' });
  const edits = new CellEdits(book);
  const rows: RowValues[] = [];
  for (const answers of checkIns) {
    const row = reportRow(book, answers, context);
    if (isRefusal(row)) return row;
    const refused = missingColumn(book, row) ?? editsOf(book, row, edits);
    if (refused) return refused;
    rows.push({ 'checkIn.id': edits.ids.next('checkIns') ?? null, ...row });
  }
  return {
    // Cells that may have changed meanwhile come first, so that a conflict names them.
    operations: [...edits.operations(context), { kind: 'append-rows', sheet: 'checkIns', rows }],
    style: styleOf(book),
    items: [...new Set(rows.map((row) => String(row['checkIn.keyResult'])))],
    count: rows.length,
  };
}

type Refused = { readonly refusal: Refusal };

/** The row of Check-ins: what was answered, as its cells are to hold it. */
function reportRow(book: Book, answers: CheckInAnswers, { today, who }: DecisionContext): RowValues | Refused {
  const keyResult = findKeyResult(book, answers.keyResult);
  if (isRefusal(keyResult)) return keyResult;
  const { id = answers.keyResult } = keyResult;
  const row: Partial<Record<ColumnKey, CellInput>> = {
    'checkIn.date': today,
    'checkIn.keyResult': id,
    'checkIn.by': who,
  };
  for (const [column, answer, shownAt] of [
    ['checkIn.value', answers.value, 'kr.current'],
    ['checkIn.confidence', answers.confidence, 'kr.confidence'],
    ['checkIn.progress', answers.progress, undefined],
    ['checkIn.blocker', answers.blocker, undefined],
    ['checkIn.blockerKind', answers.blockerKind, undefined],
    ['checkIn.help', answers.help, undefined],
  ] as const) {
    if (answer === undefined) continue;
    // A value is read as the key result's cell would, so that a refusal names the cell people know.
    const input = readInput(inputCell(book, shownAt ?? column, keyResult.row), answer);
    if (isRefused(input)) return refuse({ why: 'bad-value', problem: { ...input.problem, item: id } });
    row[column] = input.value;
  }
  return row;
}

function findKeyResult({ tracker, rowOf }: Book, wanted: string): KeyResult | Refused {
  const row = rowOf('keyResults', wanted);
  const keyResult = tracker.keyResults.find((candidate) => candidate.row === row);
  if (!keyResult) return refuse({ why: 'unknown-item', id: wanted, sheet: 'keyResults' });
  const of = idKey(keyResult.objective);
  const objective = tracker.objectives.find(({ id }) => of !== undefined && idKey(id) === of);
  if (objective?.state !== 'closed') return keyResult;
  return refuse({ why: 'closed', item: keyResult.id ?? wanted, objective: objective.id ?? '' });
}

/** Nothing somebody answered may be lost because an older book has no column for it. */
function missingColumn({ located }: Book, row: RowValues): Refused | undefined {
  const columns = located.layout.sheets.checkIns?.columns;
  const missing = (Object.keys(row) as ColumnKey[]).find((column) => !columns?.has(column));
  return missing && refuse({ why: 'needs-upgrade', place: { sheet: 'checkIns', column: missing } });
}

function editsOf(book: Book, row: RowValues, edits: CellEdits): Refused | undefined {
  const id = String(row['checkIn.keyResult']);
  for (const [reported, column] of [
    ['checkIn.value', 'kr.current'],
    ['checkIn.confidence', 'kr.confidence'],
  ] as const) {
    const to = row[reported];
    if (to === undefined || isCollected(book, id, column)) continue;
    const refused = edits.add({ column, id, to: to as never, why: WHY[book.tracker.language] });
    if (refused) return refused;
  }
  return undefined;
}

/** True for a cell in which people have put a formula of their own, so that nobody keys a number in twice. */
function isCollected({ located, rowOf }: Book, id: string, column: ColumnKey): boolean {
  const row = rowOf('keyResults', id);
  return row !== undefined && cellOf(located, column, row)?.formula !== undefined;
}
