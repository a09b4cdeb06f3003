import { both } from '../functions/parameters.ts';
import { HostError, type HostRefusal } from '../host/hostError.ts';
import type { Language } from '../model/vocabulary.ts';
import { fill } from './fill.ts';
import type { Term } from './terms.ts';

/** What happened in the host and what to do about it; `{sheet}` and `{code}` as known. */
const HOST_ERROR_WORDS: Readonly<Record<HostRefusal, Term>> = {
  'cell-being-edited': both(
    '有单元格正在编辑。按回车或 Esc 结束编辑，再试一次。',
    'A cell is being edited. Press Enter or Esc to finish, then try again.',
  ),
  'sheet-protected': both(
    '工作表{sheet}受保护，不能写入。在“审阅”里撤消保护，再试一次。',
    'Sheet {sheet} is protected and cannot be written to. Unprotect it under Review, then try again.',
  ),
  'too-large': both(
    '一次传送的数据太多。把很长的文字或用不到的行移走，或改用桌面版 Excel。',
    'There is too much data for one transfer. Move very long texts or rows you do not need elsewhere, or use Excel on the desktop.',
  ),
  'item-missing': both(
    '有一张表、一列或一个表格刚被删除或改名。撤消它，或再试一次。',
    'A sheet, column or table has just been deleted or renamed. Undo that, or try again.',
  ),
  'item-exists': both(
    '同名的工作表或表格刚出现，可能是同事正在同时设置。等一会儿，再试一次。',
    'A sheet or table of that name has just appeared; a colleague may be setting up as well. Wait a moment, then try again.',
  ),
  'reference-lost': both(
    '公式引用的表或列不见了。撤消删除，或运行“升级”补上。',
    'A formula refers to a sheet or column that is gone. Undo the deletion, or run Upgrade to add it back.',
  ),
  'merged-cells': both(
    '合并的单元格挡住了写入。取消合并，再试一次。',
    'Merged cells are in the way. Unmerge them, then try again.',
  ),
  'rows-in-the-way': both(
    '表格旁边有内容或筛选，不能扩展。清除筛选，把下面或右边的内容移开，再试一次。',
    'A filter or something beside the table keeps it from growing. Clear the filter, move what is below or to the right, then try again.',
  ),
  'formula-too-long': both(
    '公式超过了 Excel 的长度限制。缩短工作表的名字，再试一次。',
    'A formula is longer than Excel allows. Shorten the names of the sheets, then try again.',
  ),
  'not-supported': both(
    '这个版本的 Excel 做不到。请更新 Excel，或使用 Excel 网页版。',
    'This version of Excel cannot do that. Update Excel, or use Excel on the web.',
  ),
  interrupted: both(
    'Excel 中断了操作，可能是网络断开或正在忙。等一会儿，再试一次。',
    'Excel broke off, perhaps because it was busy or the network was lost. Wait a moment, then try again.',
  ),
  stopped: both(
    '已停止。工作簿没有损坏，再做一次就会从停下的地方补完。',
    'Stopped. The workbook is sound, and doing it again completes what was begun.',
  ),
  busy: both(
    '有同事正在写入这个文件。等几秒钟，再试一次。',
    'A colleague is writing to this file just now. Wait a few seconds, then try again.',
  ),
  'out-of-time': both(
    '这一次的时间用完了，已完成的部分都保存好了。再点一次，就从停下的地方继续，不会重复。',
    'Time ran out for one go; what is done is kept. Run it again and it goes on from there, doing nothing twice.',
  ),
  quota: both(
    'Google 今天或此刻允许的调用次数用完了。等几分钟再试；还不行就明天再来。',
    'Google allows no more calls at the moment. Wait a few minutes and try again, or come back tomorrow.',
  ),
  'not-authorised': both(
    '还没有得到您的授权，或您对这个文件只有查看权限。从“扩展程序”里的 OKR 菜单点任意一项来授权，或请所有者给您编辑权限。',
    'You have not given your consent yet, or may only view this file. Choose any item of the OKR menu under Extensions to consent, or ask the owner for edit access.',
  ),
  'several-accounts': both(
    '浏览器里登录了几个 Google 帐号，侧边栏用错了帐号。请改用 OKR 菜单，或在无痕窗口里只登录一个帐号。',
    'Several Google accounts are signed in and the sidebar got the wrong one. Use the OKR menu instead, or a private window with one account.',
  ),
  offline: both(
    '连不上 Google。检查网络，再试一次；没有写入任何内容。',
    'Google cannot be reached. Check the network, then try again; nothing was written.',
  ),
  unexpected: both(
    'Excel 报告了意外的错误（{code}）。再试一次；还不行就保存、关闭并重新打开这个工作簿。',
    'Excel reported an unexpected fault ({code}). Try again; if that does not help, save, close and reopen the workbook.',
  ),
};

/** What is said differently in Google Sheets. */
const SHEETS_WORDS: Readonly<Partial<Record<HostRefusal, Term>>> = {
  'sheet-protected': both(
    '工作表{sheet}受保护，不能写入。在“数据”里的“受保护的工作表和范围”中放开，或请设置保护的人来做。',
    'Sheet {sheet} is protected and cannot be written to. Lift that under Data, Protect sheets and ranges, or ask whoever protected it.',
  ),
  'too-large': both(
    '表格太大：Google 表格最多一千万个单元格，一个单元格最多五万个字符。把用不到的行或很长的文字移走，再试一次。',
    'The spreadsheet is too large: Google allows ten million cells and 50,000 characters in one. Move rows or long texts you do not need elsewhere, then try again.',
  ),
  'formula-too-long': both(
    '公式超过了 Google 表格的长度限制。缩短工作表的名字，再试一次。',
    'A formula is longer than Google Sheets allows. Shorten the names of the sheets, then try again.',
  ),
  'not-supported': both(
    'Google 表格做不到这一步。更新浏览器，或从“文件”下载为 Excel 文件来做。',
    'Google Sheets cannot do that. Update the browser, or download the file as Excel and do it there.',
  ),
  interrupted: both(
    'Google 中断了操作，可能是正忙。等一会儿，再试一次。',
    'Google broke off, perhaps because it was busy. Wait a moment, then try again.',
  ),
  unexpected: both(
    'Google 报告了意外的错误。重新载入这个文件，再试一次；没有丢失任何单元格。',
    'Google reported an unexpected fault. Reload the file, then try again; no cell was lost.',
  ),
};

/**
 * The sentence for whatever a host threw.
 *
 * The host's own message is for developers and in its own language, so people never see it.
 */
export function describeHostError(error: unknown, language: Language): string {
  const { refusal, facts } = error instanceof HostError ? error : new HostError('unexpected');
  const name = language === 'en' ? `"${facts.sheet}"` : `“${facts.sheet}”`;
  const words = (facts.host === 'sheets' ? SHEETS_WORDS[refusal] : undefined) ?? HOST_ERROR_WORDS[refusal];
  return fill(words, language, {
    sheet: facts.sheet === undefined ? '' : name,
    code: facts.code ?? '?',
  }).replace(/ {2,}/g, ' ');
}
