import { both } from '../functions/parameters.ts';

/** What an operation will do, in words; shown before anything is written. */
export const PLAN_WORDS = {
  sheet: both('新增工作表“{sheet}”', 'add the sheet "{sheet}"'),
  columns: both('在“{sheet}”右侧增加列：{columns}', 'add to the right of "{sheet}": {columns}'),
  hiddenColumns: both('{count} 个隐藏的辅助列', '{count|hidden helper column|hidden helper columns}'),
  rows: both('在“{sheet}”末尾增加 {count} 行', 'append {count|row|rows} to "{sheet}"'),
  ids: both('给“{sheet}”的 {count} 行编号', 'give ids to {count|row|rows} of "{sheet}"'),
  wording: both('写上“{sheet}”中 {count} 条的措辞检查', 'write the wording check of {count|row|rows} of "{sheet}"'),
  cell: both('{where}：{from} → {to}', '{where}: {from} → {to}'),
  formulas: both(
    '恢复“{sheet}”中“{column}”列的 {count} 个公式',
    'put {count|formula|formulas} back into "{column}" of "{sheet}"',
  ),
  hiddenFormulas: both(
    '恢复“{sheet}”隐藏辅助列的 {count} 个公式',
    'put {count|formula|formulas} back into hidden helper columns of "{sheet}"',
  ),
  overwritten: both(
    '{where}：“{found}”换回公式，原值记入变更',
    '{where}: "{found}" gives way to the formula and is noted in Changes',
  ),
  page: both('恢复“{sheet}”中 {count} 个失效的公式', 'put {count|broken formula|broken formulas} back into "{sheet}"'),
  meta: both('记下模板版本', 'note the version of the template'),
} as const;
