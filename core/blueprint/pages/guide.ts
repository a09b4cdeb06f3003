import { LIGHT_SYMBOLS } from '../../display/lightLabel.ts';
import { both } from '../../functions/parameters.ts';
import type { Light } from '../../model/vocabulary.ts';
import { TERMS, type Term } from '../../words/terms.ts';
import type { Page, PageCell } from './page.ts';
import { LIGHT_ORDER } from './page.ts';

const STEPS: readonly Term[] = [
  both(
    '① 在“目标”表写 3 到 5 个 O：一句定性、鼓舞人心的话，说明要去哪里。',
    '① Write 3 to 5 objectives on the Objectives sheet: one qualitative, inspiring sentence each that says where we are going.',
  ),
  both(
    '② 在“关键结果”表给每个 O 写 2 到 4 个 KR：填所属目标、基线、目标值、负责人。得分和红绿灯会自己出来。',
    '② Give each 2 to 4 key results on the Key results sheet: objective, baseline, target, owner. Score and light appear by themselves.',
  ),
  both(
    '③ 每 1 到 2 周在“进展”表填一行：走了多远、卡在哪里、需要什么；同时更新 KR 的当前值。',
    '③ Every one or two weeks add a line on the Check-ins sheet: how far, what blocks, what help; and update the current value.',
  ),
];

const LIGHT_MEANINGS: Readonly<Record<Light, Term>> = {
  red: both('严重落后或信心很低：领导今天就来帮忙', 'Far behind, or confidence is very low: leaders step in now'),
  outdated: both('太久没有填报：沉默不算绿灯', 'Nobody has reported for too long: silence is never green'),
  amber: both('有些落后：说清卡在哪里', 'Somewhat behind: say what blocks'),
  green: both('按预期推进', 'As expected'),
  done: both('已达成或已关闭', 'Reached or closed'),
  'no-data': both('还没到第一次填报', 'First check-in not due yet'),
};

const TIPS: readonly Term[] = [
  both(
    '浅灰色的列是公式，请不要填写；白色的列随便填。',
    'Columns in light grey are calculated; type in the white ones.',
  ),
  both(
    '表和列的名字、顺序都可以改，可以插入自己的列；只请保留每张表隐藏的第 1 行。',
    'Rename and reorder sheets and columns and insert your own as you like; only keep the hidden first row of each sheet.',
  ),
  both(
    '得分是用来学习的：理想是 0.6–0.7；长期接近 1 说明目标太保守，长期低于 0.4 说明过难或受阻。不要直接和奖金挂钩。',
    'Scores are for learning: 0.6–0.7 is ideal, close to 1 for long is too safe, under 0.4 for long is too hard or blocked. Never wire them to a bonus.',
  ),
  both(
    'KPI 是仪表盘，守住底线，填在“健康指标”表；OKR 是要突破的方向。',
    'KPIs are the dashboard, a floor to hold, on their own sheet; OKR is the push.',
  ),
  both('所有规则都在“设置”表里，可以改。', 'All rules are on the Settings sheet and can be changed.'),
];

/** The first sheet people see: what to do in three steps, what the lights mean, what may be changed. */
export function guidePage(version: string): Page {
  let row = 2;
  const cells: PageCell[] = [];
  const add = (cell: Omit<PageCell, 'row'>): void => {
    cells.push({ ...cell, row });
  };
  add({ column: 1, look: 'title', text: both('红灯 OKR', 'Redlight OKR'), span: 3 });
  row += 1;
  add({
    column: 1,
    look: 'subtitle',
    text: both('住在表格里的 OKR 跟踪器', 'An OKR tracker that lives in your spreadsheet'),
    span: 3,
  });
  row += 2;
  add({ column: 1, look: 'heading', text: both('三步开始', 'Three steps to start'), span: 3 });
  for (const text of STEPS) {
    row += 1;
    add({ column: 1, look: 'step', text, span: 3 });
  }
  row += 2;
  add({ column: 1, look: 'heading', text: both('红绿灯', 'The lights'), span: 3 });
  const firstLight = row + 1;
  for (const light of LIGHT_ORDER) {
    row += 1;
    const term = TERMS.light[light];
    const symbol = LIGHT_SYMBOLS[light];
    add({ column: 1, look: 'light', text: both(`${symbol} ${term['zh-CN']}`, `${symbol} ${term.en}`) });
    add({ column: 2, look: 'text', text: LIGHT_MEANINGS[light], span: 2 });
  }
  const lastLight = row;
  row += 2;
  add({ column: 1, look: 'heading', text: both('好用的小事', 'Good to know'), span: 3 });
  for (const text of TIPS) {
    row += 1;
    add({ column: 1, look: 'step', text, span: 3 });
  }
  row += 2;
  add({ column: 1, look: 'note', text: both(`模板版本 ${version}`, `Template version ${version}`), span: 3 });
  return {
    key: 'guide',
    widths: [3, 18, 60, 30],
    cells,
    charts: [],
    lights: [{ column: 1, firstRow: firstLight, lastRow: lastLight }],
    bars: [],
    orientation: 'portrait',
  };
}
