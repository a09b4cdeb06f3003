import { describe, expect, it } from 'vitest';
import { checkTogether } from '../../../core/check/checkTogether.ts';
import type { BookContent, RowValues } from '../../../core/host/content.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { assess } from '../../../core/score/assess.ts';
import { TODAY } from '../../support/books/sample.ts';
import { trackerOf } from '../../support/books/tracker.ts';

const HALF_WAY: Partial<Policy> = { cycleStart: TODAY - 45, cycleEnd: TODAY + 45 };

function found(content: BookContent, policy: Partial<Policy> = {}) {
  const tracker = trackerOf(content, policy);
  return checkTogether(tracker, assess(tracker, TODAY), 'en').map(({ code, rows }) => [
    code,
    ...rows.map(({ sheet, item }) => `${sheet} ${item.row}`),
  ]);
}

const objective = (id: string | null, more: RowValues = {}): RowValues => ({
  'objective.id': id,
  'objective.objective': 'Win the trust of customers',
  'objective.level': 'team',
  ...more,
});
const keyResult = (text: string, of = 'S-O1', id: string | null = null): RowValues => ({
  'kr.id': id,
  'kr.objective': of,
  'kr.keyResult': text,
});
const KRS = [keyResult('NPS of 60'), keyResult('Customer retention of 95%')];
const COMPANY = { 'objective.level': 'company' };
/** Six team objectives under one of the company: enough for a book to say something about leaders and direction. */
const TEAMS = Array.from({ length: 6 }, (_, at) => objective(`S-O${at + 2}`, { 'objective.alignedTo': 'S-O1' }));
const LED_BY_NOBODY = [{ 'team.id': 'S', 'team.name': 'Company', 'team.level': 'company', 'team.lead': 'Ada' }];

describe('rows looked at together', () => {
  it.each<readonly [string, BookContent, Partial<Policy>, readonly (readonly string[])[]]>([
    ['results that differ say nothing', { objectives: [objective('S-O1')], keyResults: KRS }, {}, []],
    [
      'tasks only are named once, though they are a trap as well',
      { objectives: [objective('S-O1')], keyResults: [keyResult('Visit 30 customers'), keyResult('Hold 3 meetings')] },
      {},
      [['all-activities', 'keyResults 3', 'keyResults 4']],
    ],
    [
      'repeats name both rows, whether they have ids or not',
      {
        objectives: [objective('S-O1')],
        keyResults: [keyResult('Customer retention of 95%'), keyResult('Customer retention reaches 95%')],
      },
      {},
      [['repeats', 'keyResults 3', 'keyResults 4']],
    ],
    ['how many there are is counted elsewhere', { objectives: [objective('S-O1')], keyResults: [] }, {}, []],
    [
      'a KPI in new clothes',
      {
        objectives: [objective('S-O1')],
        keyResults: KRS,
        kpis: [{ 'kpi.id': 'P1', 'kpi.name': 'Customer retention', 'kpi.value': 0.9, 'kpi.safeLow': 0.95 }],
      },
      {},
      [['kpi-again', 'keyResults 4']],
    ],
    [
      'a closed objective is left in peace',
      {
        objectives: [objective('S-O1', { 'objective.state': 'closed' })],
        keyResults: [keyResult('Visit 30 customers'), keyResult('Hold 3 meetings')],
      },
      HALF_WAY,
      [],
    ],
    [
      'an objective and a key result in the same row are not mixed up',
      {
        objectives: [objective(null, COMPANY), objective('S-O1')],
        keyResults: KRS,
        changes: ['Ada', 'Ben'].map((who) => ({ 'change.item': 'S-O1', 'change.who': who })),
      },
      HALF_WAY,
      [
        ['trap-appraisal', 'objectives 3'],
        ['trap-leaders-absent', 'objectives 3'],
      ],
    ],
    [
      'leaders that own nothing are a problem already, and so is a book in which everything comes from above',
      { objectives: [objective('S-O1', COMPANY), ...TEAMS], keyResults: KRS, teams: LED_BY_NOBODY },
      HALF_WAY,
      [],
    ],
  ])('%s', (_why, content, policy, wanted) => {
    expect(found(content, policy)).toEqual(wanted);
  });

  it('speaks the language asked for', () => {
    const tracker = trackerOf({ objectives: [objective('S-O1')], keyResults: [KRS[0] ?? {}, KRS[0] ?? {}] });
    const [shared] = checkTogether(tracker, assess(tracker, TODAY), 'zh-CN');
    expect(shared?.message).toBe('两条关键结果说的是同一件事。');
  });
});
