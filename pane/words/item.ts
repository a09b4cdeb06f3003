import { both } from '../../core/functions/parameters.ts';

/** What the history of an item says. */
export const ITEM = {
  title: both('{id} 的历史', 'History of {id}'),
  checkIns: both('填报', 'Check-ins'),
  noCheckIns: both('还没有填报。', 'No check-ins yet.'),
  changes: both('变更', 'Changes'),
  noChanges: both('还没有变更。', 'No changes yet.'),
  value: both('值 {value}', 'Value {value}'),
  confidence: both('信心 {confidence}', 'Confidence {confidence}'),
  blocker: both('受阻：', 'Blocked: '),
  help: both('需要：', 'Needs: '),
  blank: both('（空白）', '(blank)'),
  why: both('原因：', 'Why: '),
  putBack: both('改回去', 'Put back'),
  putBackTitle: both('改回原来的值', 'Put the old value back'),
  putBackNote: both('会作为一条新的变更记录，不删除任何东西。', 'This is written as a new change; nothing is deleted.'),
  range: both(
    '历史参考：稳妥 {safe}，挑战 {stretch}，冒进 {reckless}',
    'From past cycles: safe {safe}, stretch {stretch}, reckless {reckless}',
  ),
  none: both('没有选中目标或关键结果。', 'No objective or key result is chosen.'),
} as const;
