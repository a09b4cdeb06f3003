import { type Assessment, assessStatement } from './assessStatement.ts';

/** A line of `okr wording --jsonl`. */
export interface WordingRequest {
  readonly id: string;
  readonly text: string;
  readonly kind: 'kr' | 'objective';
  readonly parent?: string | null | undefined;
}

/**
 * The answer to one line of `okr wording --jsonl`, with the names that stand in the file.
 *
 * They are lower case and short because other programs read them; inside we use our own words.
 */
export function wordingLine({ id, text, kind, parent }: WordingRequest) {
  const assessment: Assessment = assessStatement({ text, kind, parent: parent ?? undefined });
  const { measurable, vague, timeBound, baseline, metrics, smart, verdict, overall, findings } = assessment;
  return {
    id,
    measurable,
    kind: assessment.kind,
    vague: vague.map(({ word }) => word),
    timebound: timeBound,
    baseline,
    metrics: metrics.map((metric) => ({
      baseline: metric.baseline,
      target: metric.target,
      unit: metric.unit,
      direction: metric.direction,
      relative: metric.relative,
      comparator: metric.comparator,
    })),
    smart: smart ?? null,
    verdict,
    overall,
    findings: findings.map(({ code, hint, start, end, message, question, rewrite }) => ({
      code,
      hint,
      start,
      end,
      message,
      question,
      rewrite: rewrite ?? null,
    })),
  };
}
