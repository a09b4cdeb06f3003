import { both } from '../../core/functions/parameters.ts';

/** What the dialogs behind the menu say, and the sidebar's calls. */
export const DIALOG_WORDS = {
  title: both('红灯 OKR', 'Redlight OKR'),
  cancelled: both('已取消，没有写入任何内容。', 'Cancelled; nothing was written.'),
  goOn: both('要继续吗？', 'Go on?'),
  andMore: both('……还有 {count} 项', '… and {count} more'),
  overwrites: both('会替换已填的内容：', 'Replaces what somebody typed: '),
  content: both(
    '先看一个填好的示例公司吗？选“否”就建一个空的。',
    'Start with a filled-in sample company? Choose No for an empty tracker.',
  ),
  cycle: both(
    '周期的名字、开始日、结束日，用逗号隔开。留空就用：{cycle}',
    'Name, first day and last day of the cycle, with commas between. Leave it blank for: {cycle}',
  ),
  badCycle: both(
    '看不懂“{found}”。请照这样写：2026Q4, 2026-10-01, 2026-12-31',
    'Cannot read "{found}". Write it like this: 2026Q4, 2026-10-01, 2026-12-31',
  ),
  team: both(
    '编号的前缀，几个字母就好，例如 S 或 ACME。留空就用：{team}',
    'Prefix of ids, a few letters such as S or ACME. Leave it blank for: {team}',
  ),
  who: both('您的名字，会写在填报和变更里：', 'Your name, for check-ins and changes:'),
  noProblems: both('没有发现问题。', 'Nothing wrong was found.'),
  problems: both('发现 {count} 个问题：', '{count|problem|problems} found:'),
  fixable: both(
    '其中 {count} 个可以自动修复。现在修复吗？',
    '{count} of them can be mended by themselves. Mend them now?',
  ),
  noKeyResults: both(
    '还没有关键结果。先在“关键结果”表写几个。',
    'There are no key results yet. Write some on their sheet first.',
  ),
  which: both('填报哪一个？写它的编号。该填报的：', 'Which one? Type its id. Due now:'),
  which2: both('填报哪一个？写它的编号：', 'Which one? Type its id:'),
  value: both(
    '{text}\n现在的值？（上次：{last}）留空不改。',
    '{text}\nValue now? (Last: {last}) Leave it blank to keep it.',
  ),
  confidence: both('达成的信心？0 到 100%，留空不改。', 'Confidence of reaching it? 0 to 100 %; blank keeps it.'),
  progress: both('走了多远？', 'How far is it?'),
  blocker: both('卡在哪里？没有就留空。', 'What blocks it? Blank for nothing.'),
  help: both('需要协调什么资源？没有就留空。', 'Which resources must be coordinated? Blank for none.'),
  badNumber: both(
    '看不懂“{found}”。请写数字，例如 42 或 45%；只看是否完成的写“是”或“否”；按日期的写 2026-12-31。',
    'Cannot read "{found}". Type a number, such as 42 or 45%; yes or no where it is either done or not; a day such as 2026-12-31 where it is a date.',
  ),
  change: both('要撤回的变更的编号（在“变更与共创”表）：', 'Id of the change to put back (on the Changes sheet):'),
  noBoard: both(
    '这个文件里还没有看板。先用菜单建立 OKR。',
    'This file has no board yet. Set up OKR from the menu first.',
  ),
  enabled: both(
    '函数已经可以用了。试试在一个空单元格里输入 =KRSCORE(0, 40, 10)，会得到 0.25。如果同事的单元格显示 #NAME?，请他也点一次这一项。',
    'Functions work here now. Try =KRSCORE(0, 40, 10) in an empty cell: it gives 0.25. Where a colleague sees #NAME?, ask them to choose this item once as well.',
  ),
  helpText: both(
    '在“目标”和“关键结果”表里直接填写；得分和红绿灯会自己出来。每一两周用“填报进展”说三件事：走了多远、卡在哪里、需要什么。侧边栏打不开时，可以用菜单设置、检查、填报和打开看板。这个插件不把表格内容发往别处。',
    'Type on the Objectives and Key results sheets; score and light appear by themselves. Every week or two choose Check in and say three things: how far, what blocks, what help. When the sidebar does not open, the menu can set up, check, check in and open the board. The add-on sends nothing of your sheets elsewhere.',
  ),
  cellInUse: both(
    '{cell} 里已经有内容。选一个空单元格，再试一次。',
    '{cell} holds something already. Choose an empty cell, then try again.',
  ),
  sheetGone: both(
    '找不到工作表“{sheet}”，可能刚被改名或删除。刷新侧边栏，再试一次。',
    'There is no sheet "{sheet}"; it may have been renamed or deleted. Refresh the sidebar, then try again.',
  ),
} as const;
