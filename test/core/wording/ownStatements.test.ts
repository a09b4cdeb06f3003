import { expect, it } from 'vitest';
import { judgeKeyResult, judgeObjective } from '../../../core/wording/judge.ts';
import { OWN_CHINESE, OWN_ENGLISH } from './ownStatements.ts';

const KINDS: Readonly<Record<string, string>> = {
  r: 'outcome',
  d: 'output',
  a: 'activity',
  D: 'direction',
  T: 'task',
  M: 'metric',
  S: 'topic',
};
const MEASURES: Readonly<Record<string, string>> = { n: 'numeric', b: 'binary', p: 'placeholder', 0: 'none' };

/** Shares of lines whose kind, whose measure and whose vague words come out as labelled. */
function shares(lines: string): readonly number[] {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [labels = '', text = '', words = ''] = line.split('|');
      const judged = labels.length === 2 ? judgeKeyResult(text) : judgeObjective(text);
      const found = judged.vague.map(({ word }) => word).sort();
      return [
        judged.kind === KINDS[labels.charAt(0)],
        judged.statement === 'objective' || judged.measure === MEASURES[labels.charAt(1)],
        `${found}` === `${words.split(',').filter(Boolean).sort()}`,
      ];
    });
  return [0, 1, 2].map((at) => rows.filter((row) => row[at]).length / rows.length);
}

it.each([
  ['English', OWN_ENGLISH],
  ['Chinese', OWN_CHINESE],
])('the %s statements of our own are mostly judged as labelled', (_language, lines) => {
  const [kind = 0, measure = 0, vague = 0] = shares(lines);
  expect(kind).toBeGreaterThan(0.93);
  expect(measure).toBeGreaterThan(0.95);
  expect(vague).toBeGreaterThan(0.9);
});
