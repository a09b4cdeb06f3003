import { both } from '../functions/parameters.ts';
import type { ProblemCode } from '../model/tracker.ts';
import type { Term } from './terms.ts';

/** What is wrong, and what would be right. */
export interface ProblemWords {
  readonly what: Term;
  readonly right: Term;
}

const say = (zh: string, zhRight: string, en: string, enRight: string): ProblemWords => ({
  what: both(zh, en),
  right: both(zhRight, enRight),
});

/** A sentence for every problem, in both languages. `{found}` is the value found. */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, ProblemWords>> = {
  'not-a-number': say(
    '“{found}”不是数字',
    '填数字，例如 1234.5 或 45%',
    '"{found}" is not a number',
    'type a number, such as 1234.5 or 45%',
  ),
  'number-as-text': say(
    '“{found}”是文本，表格公式算不了它',
    '改成数字 {number}',
    '"{found}" is text, so the workbook cannot calculate with it',
    'make it the number {number}',
  ),
  'not-a-day': say(
    '“{found}”不是日期',
    '填日期，例如 2026-03-31',
    '"{found}" is not a date',
    'type a date, such as 2026-03-31',
  ),
  'day-as-text': say(
    '“{found}”是文本，表格公式算不了它',
    '改成日期 {day}',
    '"{found}" is text, so the workbook cannot calculate with it',
    'make it the date {day}',
  ),
  'not-in-list': say(
    '“{found}”不在选项里',
    '选其中之一：{options}',
    '"{found}" is not one of the choices',
    'choose one of: {options}',
  ),
  'not-yes-or-no': say(
    '“{found}”既不是“是”也不是“否”',
    '填“是”或“否”',
    '"{found}" is neither yes nor no',
    'type yes or no',
  ),
  'formula-error': say(
    '公式出错：{found}',
    '改好公式，或直接填值',
    'the formula gives {found}',
    'mend the formula or type the value',
  ),
  'out-of-range': say(
    '{found} 超出范围',
    '填 0% 到 100%（即 0 到 1）',
    '{found} is out of range',
    'type 0% to 100% (that is 0 to 1)',
  ),
  'missing-sheet': say('没有这张表', '用 okr upgrade 补上', 'this sheet is missing', 'okr upgrade adds it'),
  'missing-column': say('没有这一列', '用 okr upgrade 补上', 'this column is missing', 'okr upgrade adds it'),
  'duplicate-sheet': say(
    '工作表“{found}”与另一张重复，没有读取',
    '把需要的行移到原来的表里',
    'sheet "{found}" is a second copy and was not read',
    'move the rows you need to the first one',
  ),
  'duplicate-column': say(
    '列代码 {found} 出现两次，只读第一列',
    '清除第二列第 1 行的代码',
    'column key {found} stands twice; only the first is read',
    'clear the key in row 1 of the second column',
  ),
  'unknown-setting': say('不认识的设置“{found}”', '删除这一行', 'unknown setting "{found}"', 'delete this row'),
  'bad-setting': say(
    '设置的值“{found}”不能用，已用默认值',
    '按旁边的说明填写；上限不能小于下限',
    'the value "{found}" cannot be used; the default is',
    'follow the note beside it; an upper limit is not below its lower one',
  ),
  'merged-cells': say(
    '合并的单元格只有第一格有值，其余都是空白',
    '取消合并，每行各填各的',
    'of merged cells only the first has a value, the others are blank',
    'unmerge them and fill in every row',
  ),
  'missing-id': say(
    '还没有编号',
    '用 okr upgrade 自动给出，或自己填一个',
    'no id yet',
    'okr upgrade gives one, or type your own',
  ),
  'duplicate-id': say(
    '编号 {found} 与第 {row} 行重复',
    '改成唯一的编号',
    'id {found} is already used in row {row}',
    'give it an id of its own',
  ),
  'missing-statement': say('没有写内容', '写一句话', 'nothing is stated', 'write one sentence'),
  'missing-owner': say('没有负责人', '写一个人的名字', 'no owner', 'name one person'),
  'missing-target': say(
    '没有目标值，算不出得分',
    '填要达到的值',
    'no target, so there is no score',
    'type the value to reach',
  ),
  'missing-upper': say(
    '区间没有上限，算不出得分',
    '在“上限”列填区间的上端',
    'the band has no upper end, so there is no score',
    'type it in the Upper column',
  ),
  'missing-due': say(
    '没有截止日期，算不出得分',
    '填截止日期，或在设置里填周期结束',
    'no due date, so there is no score',
    'type one, or the end of the cycle in the settings',
  ),
  'unknown-objective': say(
    '没有编号为 {found} 的目标',
    '改成目标表里的编号',
    'there is no objective {found}',
    'use an id from the Objectives sheet',
  ),
  'unknown-parent': say(
    '没有编号为 {found} 的目标或关键结果',
    '改成已有的编号，多个用分号隔开',
    'there is no objective or key result {found}',
    'use existing ids, several with a semicolon between',
  ),
  'unknown-supported': say(
    '没有编号为 {found} 的关键结果',
    '改成已有的编号',
    'there is no key result {found}',
    'use an existing id',
  ),
  'unknown-team': say(
    '没有编号为 {found} 的团队',
    '改成团队表里的编号',
    'there is no team {found}',
    'use an id from the Teams sheet',
  ),
  'unknown-key-result': say(
    '没有编号为“{found}”的关键结果',
    '改成关键结果表里的编号',
    'there is no key result "{found}"',
    'use an id from the Key results sheet',
  ),
  orphan: say(
    '没有挂在任何目标上',
    '填上级的编号，让每一条都能追溯',
    'hangs on no objective',
    'type the id above it, so that everything can be traced',
  ),
  'alignment-cycle': say(
    '对齐成了一个圈：{circle}',
    '去掉其中一个对齐',
    'the alignment goes in a circle: {circle}',
    'take one of the links out',
  ),
  'alignment-too-deep': say(
    '在第 {most} 层以下，不再计入最上层',
    '对齐到更高一层',
    'stands more than {most} levels down and no longer counts at the top',
    'align it to a higher level',
  ),
  'too-many-parents': say(
    '对齐到 {count} 个上级，表格公式只跟前 {most} 个',
    '最多保留 {most} 个',
    'is aligned to {count} parents; the workbook follows the first {most}',
    'keep {most} at most',
  ),
  'too-few-key-results': say(
    '只有 {count} 个关键结果',
    '写 {least} 到 {most} 个',
    'has {count|key result|key results}',
    'write {least} to {most}',
  ),
  'too-many-key-results': say(
    '有 {count} 个关键结果，太多了',
    '聚焦到 {least} 到 {most} 个',
    'has {count|key result|key results}, too many to focus on',
    'keep {least} to {most}',
  ),
  'too-few-company-objectives': say(
    '公司只有 {count} 个目标',
    '定 {least} 到 {most} 个',
    'the company has {count|objective|objectives}',
    'set {least} to {most}',
  ),
  'too-many-company-objectives': say(
    '公司有 {count} 个目标，太多了',
    '聚焦到 {least} 到 {most} 个',
    'the company has {count|objective|objectives}, too many to focus on',
    'keep {least} to {most}',
  ),
  'zero-span': say(
    '目标值等于基线，没有可推进的空间',
    '改目标值；要守住水平请用“不低于”或“不超过”',
    'target equals baseline: nothing to move',
    'change the target; use at-least or at-most to keep a level',
  ),
  'target-is-met-at-start': say(
    '基线 {found} 已经达到目标 {target}',
    '如果是要守住的底线，考虑放到健康指标',
    'the baseline {found} already meets the target {target}',
    'if it is a floor to hold, it may belong to the KPIs',
  ),
  'negative-weight': say(
    '权重 {found} 是负数，按 0 计',
    '填 0 或正数',
    'weight {found} is negative and counts as 0',
    'type 0 or more',
  ),
  'zero-weights': say(
    '所有关键结果的权重都是 0，没有得分',
    '至少给一个正的权重',
    'all its key results weigh 0, so it has no score',
    'give at least one a positive weight',
  ),
  'due-before-start': say(
    '截止 {due} 早于开始 {start}',
    '改其中一个日期',
    'due {due} is before its start {start}',
    'change one of the dates',
  ),
  'outside-cycle': say(
    '{day} 不在本周期内',
    '改日期，或移到所属周期',
    '{day} is outside the cycle',
    'change the date, or move it to its own cycle',
  ),
  'shares-not-one': say(
    '份额合计 {sum}，不是 100%',
    '让各团队份额合计 100%',
    'the shares come to {sum}, not 100%',
    'make them come to 100%',
  ),
  'leader-absent': say(
    '没有高层负责人自己的目标',
    '至少一位高层带头公开自己的 O 和 KR',
    'no senior leader owns an objective',
    'let at least one lead by publishing theirs',
  ),
  'all-top-down': say(
    '{count} 个目标全部自上而下，也没有共创记录',
    '讨论一次，并在“变更与共创”里留下痕迹',
    'all {count} objectives come from above, and nothing shows that they were discussed',
    'talk them through and leave a trace in Changes',
  ),
  'check-in-in-future': say(
    '进展日期 {found} 在今天之后',
    '改成填报那天',
    'the check-in is dated {found}, in the future',
    'use the day it was made',
  ),
  'current-differs': say(
    '当前值是 {found}，但 {day} 填报的是 {value}',
    '两处改成一致',
    'current is {found}, but {value} was reported on {day}',
    'make the two agree',
  ),
  'overwritten-formula': say(
    '公式被“{found}”覆盖',
    '用 okr upgrade 恢复公式（原值会记入变更）',
    'the formula was typed over with "{found}"',
    'okr upgrade brings it back and notes the value in Changes',
  ),
  'beyond-formulas': say(
    '第 {row} 行起超出公式范围',
    '用 okr upgrade 扩大范围',
    'rows from {row} on are beyond what the formulas cover',
    'okr upgrade widens them',
  ),
};
