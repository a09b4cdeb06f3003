import { describe, expect, it } from 'vitest';
import { assessSet, type StatementSet } from '../../../core/wording/assessSet.ts';
import { findTraps, type TrackedObjective } from '../../../core/wording/findTraps.ts';

const set = (objective: string, texts: readonly string[], more: Partial<StatementSet> = {}): StatementSet => ({
  objective: { id: 'O1', text: objective },
  keyResults: texts.map((text, at) => ({ id: `KR${at + 1}`, text })),
  ...more,
});
const codes = (asked: StatementSet) => assessSet(asked).map(({ code, rows }) => [code, ...rows]);

describe('a set of key results', () => {
  it.each([
    ['one is too few', set('成为客户最信赖的伙伴', ['续费率达到 95%']), [['too-few', 'O1']]],
    ['three results are fine', set('成为客户最信赖的伙伴', ['续费率达到 95%', 'NPS≥60', '客户投诉减少一半']), []],
    ['all tasks', set('赢得客户', ['拜访客户 30 次', '组织 3 场客户沙龙']), [['all-activities', 'KR1', 'KR2']]],
    ['a repeat', set('赢得客户', ['客户续费率达到 95%', '客户续费率 95% 以上']), [['repeats', 'KR1', 'KR2']]],
    ['an echo of the objective', set('提升客户满意度', ['提升客户满意度', 'NPS≥60']), [['repeats-objective', 'KR1']]],
    [
      'one that has nothing to do with it',
      set('Win the trust of customers', ['Customer retention of 90%', 'NPS of 60', 'Plant 500 trees']),
      [['unrelated', 'KR3']],
    ],
    [
      'only levels to keep',
      set('平台始终可用', ['平台可用率维持在 99.9%', '平台差错率维持在 1% 以下']),
      [['only-kept', 'KR1', 'KR2']],
    ],
    [
      'a KPI again',
      set('成为客户最信赖的伙伴', ['续费率达到 95%', 'NPS≥60'], {
        kpis: [{ id: 'P1', name: '续费率', numbers: [95] }],
      }),
      [['kpi-again', 'KR1']],
    ],
    ['the count is a policy', set('成为客户最信赖的伙伴', ['续费率达到 95%'], { count: { from: 1, to: 1 } }), []],
  ])('%s', (_why, asked, wanted) => {
    expect(codes(asked)).toEqual(wanted);
  });
});

const objective = (more: Partial<TrackedObjective> = {}): TrackedObjective => ({
  id: 'O1',
  text: 'Win the trust of customers',
  level: 'company',
  keyResults: [{ id: 'KR1', text: 'NPS of 60' }],
  people: ['Ann', 'Ben'],
  checkIns: 3,
  ...more,
});

describe('the four traps', () => {
  it.each([
    ['nothing to say', [objective()], 0.5, []],
    ['a task list', [objective({ keyResults: [{ id: 'KR1', text: 'Visit 30 customers' }] })], 0.1, ['trap-task-list']],
    ['one voice, never touched', [objective(), objective({ people: ['Ann'], checkIns: 0 })], 0.5, ['trap-appraisal']],
    [
      'leaders absent',
      [objective({ level: 'company', checkIns: 0 }), objective({ level: 'team' })],
      0.5,
      ['trap-leaders-absent'],
    ],
    ['too early to say', [objective({ people: ['Ann'], checkIns: 0 })], 0.1, []],
  ])('%s', (_why, objectives, elapsed, wanted) => {
    expect(findTraps({ objectives, elapsed }).map(({ code }) => code)).toEqual(wanted);
  });

  it('a full book without a check-in is a tool before a habit', () => {
    const keyResults = [1, 2, 3, 4, 5].map((n) => ({ id: `KR${n}`, text: `NPS of ${n}0` }));
    expect(
      findTraps({ objectives: [objective({ keyResults, checkIns: 0 })], elapsed: 0.5 }).map(({ code }) => code),
    ).toContain('trap-tool-first');
  });
});
