import { both } from '../functions/parameters.ts';
import type { Term } from '../words/terms.ts';
import type { SheetKey } from './keys.ts';

// Not "History": Excel keeps that sheet name for itself and refuses a file that has it.
const WORDS: Readonly<Record<SheetKey, Term>> = {
  guide: both('使用说明', 'Start here'),
  board: both('看板', 'Board'),
  objectives: both('目标', 'Objectives'),
  keyResults: both('关键结果', 'Key results'),
  checkIns: both('进展', 'Check-ins'),
  kpis: both('健康指标', 'KPIs'),
  retros: both('复盘', 'Retrospectives'),
  changes: both('变更与共创', 'Changes'),
  history: both('历史', 'Past cycles'),
  cases: both('案例库', 'Cases'),
  teams: both('团队', 'Teams'),
  settings: both('设置', 'Settings'),
};

/** Name of a sheet in a fresh book; people may rename it. */
export const sheetWords = (sheet: SheetKey): Term => WORDS[sheet];
