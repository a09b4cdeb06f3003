import { describe, expect, it } from 'vitest';
import { assessStatement } from '../../../core/wording/assessStatement.ts';

const kr = (text: string, more = {}) => assessStatement({ text, kind: 'kr', ...more });

describe('the examples of method.md', () => {
  it.each([
    // text                                   measurable kind       verdict
    ['高价值客户营收占比从 25% 提升至 40%', true, 'outcome', 'good'],
    ['Revenue share of high-value customers from 25% to 40%', true, 'outcome', 'good'],
    ['新增高价值客户 30 家以上', true, 'outcome', 'good'],
    ['Win at least 30 new high-value customers', true, 'outcome', 'good'],
    ['续费率达到 95% 以上', true, 'outcome', 'good'],
    ['Renewal rate of 95% or more', true, 'outcome', 'good'],
    ['NPS≥60', true, 'outcome', 'good'],
    ['完成 3 个可上线 MVP 版本', true, 'output', 'good'],
    ['Complete 3 releasable MVP versions', true, 'output', 'good'],
    ['在 Q3 末前完成', true, 'output', 'good'],
    ['Done by the end of Q3', true, 'output', 'good'],
    ['客户满意度要更高', false, 'outcome', 'revise'],
    ['Customer satisfaction should be higher', false, 'outcome', 'revise'],
    ['推进 MVP', false, 'activity', 'revise'],
    ['Push the MVP forward', false, 'activity', 'revise'],
    ['拜访客户 30 次', true, 'activity', 'revise'],
    ['Visit customers 30 times', true, 'activity', 'revise'],
    ['举办 N 场活动', false, 'activity', 'revise'],
    ['Hold N events', false, 'activity', 'revise'],
    ['拜访后意向客户转化率提升至 ××', false, 'outcome', 'revise'],
    ['拜访后意向客户转化率提升至 30%', true, 'outcome', 'good'],
    ['Conversion of visited prospects rises to 30%', true, 'outcome', 'good'],
  ])('%s', (text, measurable, kind, verdict) => {
    expect(kr(text)).toMatchObject({ measurable, kind, verdict });
  });

  it.each([
    // dimension       good                    bad
    ['specific', 'NPS≥60', '客户满意度要更高'],
    ['specific', 'NPS of 60 or more', 'Better customer satisfaction'],
    ['measurable', '完成 3 个可上线 MVP 版本', '推进 MVP'],
    ['measurable', 'Complete 3 releasable MVP versions', 'Push the MVP forward'],
    ['timeBound', '在 Q3 末前完成', '尽快完成'],
    ['timeBound', 'Done by the end of Q3', 'Done as soon as possible'],
    ['collaborative', '整体交付周期缩短到 5 天', '单部门响应时间缩短到 2 小时'],
    ['collaborative', 'End-to-end delivery time under 5 days', 'Response time of our department under 2 hours'],
  ] as const)('%s: %s is good and %s is bad', (dimension, good, bad) => {
    expect([kr(good).smart?.[dimension].answer, kr(bad).smart?.[dimension].answer]).toEqual(['yes', 'no']);
  });

  it.each([
    ['60 % sure is a stretch', { confidence: 0.6 }, 'yes'],
    ['50 % sure is still a stretch', { confidence: 0.5 }, 'yes'],
    ['95 % sure is too safe', { confidence: 0.95 }, 'no'],
    ['too high for the history', { range: 'too-high' }, 'no'],
    ['nothing known', {}, 'unknown'],
  ] as const)('attainable: %s', (_why, context, answer) => {
    expect(kr('NPS≥60', context).smart?.attainable.answer).toBe(answer);
  });

  it.each([
    ['an orphan', null, 'no'],
    ['under an objective', '成为客户最满意的伙伴', 'yes'],
    ['objective not known', undefined, 'unknown'],
  ] as const)('relevant: %s', (_why, parent, answer) => {
    expect(kr('NPS≥60', { parent }).smart?.relevant.answer).toBe(answer);
  });

  it('a key result carried by several teams is alignable', () => {
    expect(kr('NPS≥60', { teams: 2 }).smart?.alignable.answer).toBe('yes');
  });

  it('an experiment or a capability makes it learnable', () => {
    expect(kr('2 个假设通过实验验证').smart?.learnable.answer).toBe('yes');
    expect(kr('Two hypotheses validated by experiment').smart?.learnable.answer).toBe('yes');
  });

  it.each([['把 A 产品打造为细分市场前三的解决方案'], ['Make product A a top-three solution in its segment']])(
    '%s is a good objective',
    (text) => {
      expect(assessStatement({ text, kind: 'objective' })).toMatchObject({
        kind: 'direction',
        verdict: 'good',
        findings: [],
      });
    },
  );

  it('asks the question of trap 1 and keeps the noun of the author in the rewrite', () => {
    expect(kr('拜访客户 30 次').findings[0]).toMatchObject({
      code: 'activity',
      question: '做完这件事后，业务会发生什么可衡量的变化？',
      rewrite: '拜访后意向客户转化率从 __% 提升至 __%',
    });
  });
});
