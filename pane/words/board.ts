import { both } from '../../core/functions/parameters.ts';
import type { Term } from '../../core/words/terms.ts';
import type { BoardBy, ProgressBand } from '../models/boardRows.ts';

export const BY_WORDS: Readonly<Record<BoardBy, Term>> = {
  risk: both('按风险', 'By risk'),
  progress: both('按进度', 'By progress'),
  priority: both('按战略优先级', 'By priority'),
};

export const BAND_WORDS: Readonly<Record<ProgressBand, Term>> = {
  none: both('没有得分', 'No score'),
  low: both('低于 {low}', 'Under {low}'),
  below: both('{low} 到 {idealLow}', '{low} to {idealLow}'),
  ideal: both('{idealLow} 到 {idealHigh}，理想', '{idealLow} to {idealHigh}, ideal'),
  above: both('{idealHigh} 到 {high}', '{idealHigh} to {high}'),
  high: both('{high} 以上', '{high} and more'),
};

/** What the screen Board says. */
export const BOARD = {
  title: both('看板', 'Board'),
  group: both('怎么看目标', 'Objectives'),
  empty: both('还没有目标可以看。', 'There are no objectives to show yet.'),
  priority: both('优先级 {priority}', 'Priority {priority}'),
  noPriority: both('没有优先级', 'No priority'),
  groupCount: both('{count} 个目标 · 平均 {mean}', '{count|objective|objectives} · mean {mean}'),
  distribution: both('得分分布', 'Score distribution'),
  distributionAbout: both(
    '{count} 个关键结果的得分，理想区间 {low} 到 {high}',
    'Scores of {count|key result|key results}; ideal from {low} to {high}',
  ),
  from: both('得分', 'Score'),
  count: both('关键结果数', 'Key results'),
  inIdeal: both('理想区间', 'Ideal band'),
  noScores: both('还没有得分。', 'No scores yet.'),
  table: both('看表格', 'As a table'),
  kpis: both('健康指标', 'KPIs'),
  noKpis: both('没有健康指标。', 'No KPIs.'),
  safe: both('安全 {low}–{high}', 'Safe {low} to {high}'),
  safeFrom: both('安全线 {low} 以上', 'Safe from {low}'),
  safeTo: both('安全线 {high} 以下', 'Safe up to {high}'),
  burnUp: both('燃起图', 'Burn-up'),
  find: both('查找关键结果', 'Find a key result'),
  choose: both('选择', 'Choose'),
  burnUpAbout: both(
    '{id} 从 {start} 到 {due}：现在 {score}，应有 {expected}',
    '{id} from {start} to {due}: now {score}, expected {expected}',
  ),
  forecast: both('预计到期 {score}（{low} 到 {high}）', 'Forecast at the due date {score} ({low} to {high})'),
  noBurnUp: both('填报后这里会有曲线。', 'The curve appears with the first check-ins.'),
  day: both('日期', 'Day'),
  score: both('得分', 'Score'),
  actual: both('实际', 'Actual'),
  expected: both('应有', 'Expected'),
  forecastLine: both('预测', 'Forecast'),
} as const;
