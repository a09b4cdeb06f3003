import { both } from '../../core/functions/parameters.ts';

/** What commands say in the pane. */
export const COMMAND_WORDS = {
  noTracker: both(
    '这个工作簿里还没有 OKR 跟踪表。先选“新建”。',
    'There is no OKR tracker in this workbook yet. Choose New tracker first.',
  ),
  lights: both(
    '已重新计算：红灯 {red}，注意 {amber}，过期 {outdated}，正常 {green}，完成 {done}。',
    'Calculated again: {red} red, {amber} at risk, {outdated} outdated, {green} on track, {done} done.',
  ),
  checkedFine: both('检查完毕：结构没有问题。', 'Checked: nothing is wrong with the structure.'),
  checkedProblems: both(
    '检查完毕：结构有 {count} 个问题，见“现在”。措辞见这里。',
    'Checked: {count|problem|problems} with the structure, listed under Now. Wording is here.',
  ),
  lostOurs: both(
    '有 {count} 个公式找不到本插件的函数（#NAME?）。确认下面的修复。',
    '{count|formula has|formulas have} lost the functions of this add-in (#NAME?). Confirm the repair below.',
  ),
  lostOthers: both(
    '您自己的公式里有 {count} 处找不到本插件的函数，第一处在 {first}。在“开始 > 加载项”里点一下“红灯 OKR”，再按 F2 和回车重新输入它。',
    '{count|formula of your own has|formulas of your own have} lost the functions of this add-in, the first in {first}. Click Redlight OKR under Home > Add-ins, then press F2 and Enter in that cell.',
  ),
  noKeyResult: both('所选的行不是关键结果。请在这里选一条。', 'The selected row is no key result. Choose one here.'),
  noId: both(
    '这条关键结果还没有编号。先选“升级”，它会补上编号。',
    'This key result has no id yet. Choose Upgrade first, which gives it one.',
  ),
  cellInUse: both(
    '所选单元格里已有内容，没有改动它。选一个空白单元格，再试一次。',
    'The selected cell holds something, so it was left alone. Select an empty cell and try again.',
  ),
} as const;

/** What the page itself says, before there is a pane and while long work goes on. */
export const PAGE_WORDS = {
  noOffice: both(
    '连不上微软的 appsforoffice.microsoft.com，插件无法启动。检查网络，或请 IT 放行这个地址，再重新打开工作簿。',
    "Microsoft's appsforoffice.microsoft.com cannot be reached, so the add-in cannot start. Check the network or ask IT to allow that address, then reopen the workbook.",
  ),
  noPane: both(
    '连不上存放本插件的网站，窗格打不开。检查网络，再重新打开工作簿。',
    'The site this add-in comes from cannot be reached, so the pane cannot open. Check the network, then reopen the workbook.',
  ),
  working: both('正在写入：第 {done} 步，共 {total} 步', 'Writing: step {done} of {total}'),
  stop: both('停止', 'Stop'),
} as const;
