import { describe, expect, it } from 'vitest';
import { judgeKeyResult, judgeObjective } from '../../../core/wording/judge.ts';
import { type LabelledRow, ownRows } from '../../../scripts/wordingRows.ts';

const judged = (row: LabelledRow) => (row.statement === 'kr' ? judgeKeyResult(row.text) : judgeObjective(row.text));
const share = (rows: readonly LabelledRow[], holds: (row: LabelledRow) => boolean): number =>
  rows.filter(holds).length / rows.length;

describe.each([['en'], ['zh']] as const)('our own statements (%s)', (language) => {
  const built = ownRows('development', language).filter(({ doubtful }) => !doubtful);
  const blind = ownRows('blind', language);

  it('to build with are mostly judged as labelled', () => {
    expect(share(built, (row) => judged(row).kind === row.kind)).toBeGreaterThan(0.88);
    expect(
      share(built, (row) => row.measurable === undefined || judged(row).measurable === row.measurable),
    ).toBeGreaterThan(0.95);
    expect(share(built, (row) => `${judged(row).vague.map(({ word }) => word)}` === `${row.vague}`)).toBeGreaterThan(
      0.88,
    );
  });

  it('to measure with are others than those to build with', () => {
    const known = new Set(built.map(({ text }) => text.toLowerCase()));
    expect(blind.length).toBeGreaterThan(100);
    expect(blind.filter(({ text }) => known.has(text.toLowerCase()))).toEqual([]);
  });
});
