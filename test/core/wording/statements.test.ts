import { describe, expect, it } from 'vitest';
import { judgeKeyResult, judgeObjective } from '../../../core/wording/judge.ts';
import { type LabelledRow, statementRows } from '../../../scripts/wordingRows.ts';

const judged = (row: LabelledRow) => (row.statement === 'kr' ? judgeKeyResult(row.text) : judgeObjective(row.text));
const share = (rows: readonly LabelledRow[], holds: (row: LabelledRow) => boolean): number =>
  rows.filter(holds).length / rows.length;

describe.each([
  // whose  language  at least so many as labelled: kind, measurable, vague words
  ['own', 'en', [0.9, 0.96, 0.92]],
  ['own', 'zh', [0.92, 0.96, 0.93]],
  ['others', 'en', [0.84, 0.95, 0.83]],
  ['others', 'zh', [0.87, 0.96, 0.82]],
] as const)('statements (%s, %s)', (source, language, [kind, measurable, vague]) => {
  const built = statementRows(source, 'development', language).filter(({ doubtful }) => !doubtful);

  it('to build with are mostly judged as labelled', () => {
    expect(share(built, (row) => judged(row).kind === row.kind)).toBeGreaterThan(kind);
    expect(
      share(built, (row) => row.measurable === undefined || judged(row).measurable === row.measurable),
    ).toBeGreaterThan(measurable);
    expect(share(built, (row) => `${judged(row).vague.map(({ word }) => word)}` === `${row.vague}`)).toBeGreaterThan(
      vague,
    );
  });
});

describe.each(['en', 'zh'] as const)('statements to measure with (%s)', (language) => {
  it('are others than those to build with', () => {
    const built = [
      ...statementRows('own', 'development', language),
      ...statementRows('others', 'development', language),
    ];
    const blind = statementRows('others', 'blind', language);
    const known = new Set(built.map(({ text }) => text.toLowerCase()));
    expect(blind.length).toBeGreaterThan(100);
    expect(blind.filter(({ text }) => known.has(text.toLowerCase())).length).toBe(0);
  });
});
