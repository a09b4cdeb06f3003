import { expect, it } from 'vitest';
import { wordingLine } from '../../../core/wording/wordingLine.ts';

it('a line of okr wording --jsonl has the names other programs read', () => {
  const line = JSON.parse(
    JSON.stringify(wordingLine({ id: 'KR1', text: '拜访客户 30 次', kind: 'kr', parent: '赢得客户' })),
  );
  expect(line).toMatchObject({
    id: 'KR1',
    measurable: true,
    kind: 'activity',
    vague: [],
    timebound: false,
    baseline: false,
    metrics: [{ baseline: null, target: 30, unit: '次', direction: 'reach', relative: false }],
    verdict: 'revise',
    findings: [{ code: 'activity', start: 0, end: 2, rewrite: '拜访后意向客户转化率从 __% 提升至 __%' }],
  });
  expect(line.smart.relevant).toEqual({ answer: 'yes', reason: 'relevant-words', words: ['客户'] });
});

it('an objective has no SMART+', () => {
  expect(wordingLine({ id: 'O1', text: 'Delight every guest', kind: 'objective' })).toMatchObject({
    kind: 'direction',
    smart: null,
    verdict: 'good',
  });
});
