import type { Language } from '../model/vocabulary.ts';
import { type JudgedKeyResult, judgeKeyResult } from './judge.ts';
import { languageOf } from './reading.ts';
import { likeness, relate } from './relate.ts';
import { type SetCode, setAdvice } from './setSentences.ts';

/** One statement with the id of its row. */
export interface NamedStatement {
  readonly id: string;
  readonly text: string;
}

/** A KPI as its sheet holds it; the numbers are those a key result could repeat. */
interface KpiLine {
  readonly id: string;
  readonly name: string;
  readonly numbers: readonly number[];
}

/** An objective with its key results, and what is needed to judge them together. */
export interface StatementSet {
  readonly objective: NamedStatement;
  readonly keyResults: readonly NamedStatement[];
  readonly kpis?: readonly KpiLine[] | undefined;
  /** How many key results an objective should have; 2–4 by the method. */
  readonly count?: { readonly from: number; readonly to: number } | undefined;
  readonly language?: Language | undefined;
}

/** Something to look at in several rows together. */
export interface SetFinding {
  readonly code: SetCode;
  /** Ids of the rows that show it. */
  readonly rows: readonly string[];
  readonly message: string;
  readonly question: string;
}

const COUNT = { from: 2, to: 4 };
/** From here on two statements say the same thing. */
const SAME = 0.75;

/**
 * Looks at the key results of one objective together: how many, all tasks, repeats, unrelated, a KPI in new clothes.
 *
 * @example assessSet({ objective: { id: 'O1', text: 'x' }, keyResults: [] })[0]?.code // 'too-few'
 */
export function assessSet(set: StatementSet): readonly SetFinding[] {
  const judged = set.keyResults.map((row) => ({ row, judged: judgeKeyResult(row.text) }));
  const language = set.language ?? languageOf(set.objective.text);
  const finding = (code: SetCode, rows: readonly NamedStatement[]): SetFinding => ({
    code,
    rows: rows.map(({ id }) => id),
    ...setAdvice(code, language),
  });
  return [
    ...countFindings(set).map((code) => finding(code, [set.objective])),
    ...(isTaskList(judged.map((one) => one.judged)) ? [finding('all-activities', set.keyResults)] : []),
    ...repeats(set.keyResults).map((pair) => finding('repeats', pair)),
    ...judged
      .filter((one) => !one.judged.measurable && likeness(one.row.text, set.objective.text) >= SAME)
      .map((one) => finding('repeats-objective', [one.row])),
    ...unrelated(set).map((row) => finding('unrelated', [row])),
    ...keptOnly(judged).map((rows) => finding('only-kept', rows)),
    ...judged.filter((one) => isKpi(one.judged, set.kpis ?? [])).map((one) => finding('kpi-again', [one.row])),
  ];
}

function countFindings({ keyResults, count = COUNT }: StatementSet): readonly SetCode[] {
  if (keyResults.length < count.from) return ['too-few'];
  return keyResults.length > count.to ? ['too-many'] : [];
}

/** Trap 1 of the method: every key result of the objective counts effort. */
export function isTaskList(keyResults: readonly JudgedKeyResult[]): boolean {
  return keyResults.length > 0 && keyResults.every(({ kind }) => kind === 'activity');
}

/** Pairs grow with the square of the rows, and an objective with more than this many has another problem first. */
const MOST_COMPARED = 20;

function repeats(rows: readonly NamedStatement[]): readonly (readonly [NamedStatement, NamedStatement])[] {
  if (rows.length > MOST_COMPARED) return [];
  return rows.flatMap((row, at) =>
    rows.slice(at + 1).flatMap((other) => (likeness(row.text, other.text) >= SAME ? [[row, other] as const] : [])),
  );
}

/** Only asked of one among several that plainly speak of the objective: else it simply speaks another way. */
function unrelated({ objective, keyResults }: StatementSet): readonly NamedStatement[] {
  const related = keyResults.map((row) => ({ row, ...relate(row.text, objective.text) }));
  const apart = related.filter(({ row, strength }) => row.text.trim() !== '' && strength === 'none');
  const close = related.filter(({ strength }) => strength === 'strong');
  return apart.length === 1 && close.length > 1 ? apart.map(({ row }) => row) : [];
}

/** An objective whose key results only keep levels is a KPI sheet. */
function keptOnly(
  judged: readonly { readonly row: NamedStatement; readonly judged: JudgedKeyResult }[],
): readonly (readonly NamedStatement[])[] {
  const kept = judged.filter((one) => one.judged.metrics[0]?.direction === 'maintain');
  return kept.length > 0 && kept.length === judged.length ? [kept.map(({ row }) => row)] : [];
}

/** The same measure and the same number as a line of the KPI sheet. */
function isKpi({ metrics, reading }: JudgedKeyResult, kpis: readonly KpiLine[]): boolean {
  const target = metrics[0]?.target;
  return (
    typeof target === 'number' &&
    kpis.some((kpi) => kpi.numbers.includes(target) && likeness(reading.raw, kpi.name) > 0)
  );
}
