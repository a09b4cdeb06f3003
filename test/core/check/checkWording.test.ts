import { describe, expect, it } from 'vitest';
import { checkWording } from '../../../core/check/checkWording.ts';
import type { RowValues } from '../../../core/host/content.ts';
import { TODAY } from '../../support/books/sample.ts';
import { trackerOf } from '../../support/books/tracker.ts';

const OBJECTIVE: RowValues = { 'objective.id': 'S-O1', 'objective.objective': 'Win the trust of customers' };
const KEY_RESULT: RowValues = { 'kr.id': 'S-O1-KR1', 'kr.objective': 'S-O1', 'kr.keyResult': 'NPS of 60' };

const smartOf = (change: RowValues, policy = {}) =>
  checkWording(trackerOf({ objectives: [OBJECTIVE], keyResults: [{ ...KEY_RESULT, ...change }] }, policy), 'en').find(
    ({ sheet }) => sheet === 'keyResults',
  )?.wording.smart;

describe('wording of the rows of a book', () => {
  it('looks at objectives and key results, and at no row without words', () => {
    const tracker = trackerOf({
      objectives: [OBJECTIVE, { 'objective.id': 'S-O2' }],
      keyResults: [KEY_RESULT, { 'kr.id': 'S-O1-KR2', 'kr.objective': 'S-O1' }],
    });
    expect(checkWording(tracker, 'en').map(({ sheet, item, text }) => [sheet, item.row, text])).toEqual([
      ['objectives', 3, 'Win the trust of customers'],
      ['keyResults', 3, 'NPS of 60'],
    ]);
  });

  it.each([
    ['the objective it belongs to makes it relevant', 'relevant', {}, {}, 'yes'],
    ['without an objective nobody can tell', 'relevant', { 'kr.objective': null }, {}, 'unknown'],
    ['60 % sure is a stretch', 'attainable', { 'kr.confidence': 0.6 }, {}, 'yes'],
    ['95 % sure is too safe', 'attainable', { 'kr.confidence': 0.95 }, {}, 'no'],
    ['dates of its row make it time-bound', 'timeBound', { 'kr.start': TODAY - 9, 'kr.due': TODAY + 9 }, {}, 'yes'],
    ['so do the dates of the cycle', 'timeBound', {}, { cycleStart: TODAY - 9, cycleEnd: TODAY + 9 }, 'yes'],
    ['no date anywhere', 'timeBound', {}, {}, 'no'],
    ['teams that share it can align on it', 'alignable', { 'kr.sharedWith': 'S1 60%; S2 40%' }, {}, 'yes'],
  ] as const)('%s', (_why, dimension, change, policy, answer) => {
    expect(smartOf(change, policy)?.[dimension].answer).toBe(answer);
  });
});
