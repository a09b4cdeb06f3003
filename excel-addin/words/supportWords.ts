import { both } from '../../core/functions/parameters.ts';
import type { Term } from '../../core/words/terms.ts';

/** One question people come with, and what helps. */
export interface HelpEntry {
  readonly question: Term;
  readonly answer: Term;
}

/** The page behind "support" in Excel's list of add-ins. */
export const SUPPORT_ENTRIES: readonly HelpEntry[] = [
  {
    question: both('怎么开始？', 'How do I begin?'),
    answer: both(
      '打开一个工作簿，在“OKR”选项卡里选“新建”。已有的工作表不会改动。',
      'Open a workbook and choose New tracker on the OKR tab. Sheets you have stay as they are.',
    ),
  },
  {
    question: both(
      '单元格显示 #NAME?，公式里有 _xldudf_，怎么办？',
      'Cells show #NAME?, or formulas hold _xldudf_. What now?',
    ),
    answer: both(
      'Excel 打开文件时没有连上本插件。在“开始 > 加载项”里点一下“红灯 OKR”，再选“OKR > 检查”，它会修好公式。发给没有插件的人之前，先选“改为普通公式”。',
      'Excel opened the file without this add-in. Click Redlight OKR under Home > Add-ins, then choose OKR > Check, which repairs the formulas. Before you send a workbook to people without the add-in, choose Make portable.',
    ),
  },
  {
    question: both('空白和 0 有什么区别？', 'Is a blank cell the same as 0?'),
    answer: both(
      '不一样：空白是“没有填”，0 是“填了 0”。有些桌面版 Excel 会把空白单元格当作 0 传给插件的函数；自己写公式时用 IF(A1="","",A1)，模板里的公式已经这样写了。',
      'No: blank is no answer, 0 is an answer. Some desktop versions of Excel hand a blank cell to an add-in\'s function as 0; in formulas of your own write IF(A1="","",A1), as the tracker\'s own formulas do.',
    ),
  },
  {
    question: both('数据去了哪里？', 'Where do my data go?'),
    answer: both(
      '哪里也不去：都在工作簿里。插件只从这个网站和微软的 appsforoffice.microsoft.com 加载程序，不发送任何数据，没有账号，没有统计。您的名字只存在这台电脑的浏览器存储里，以及您填报时写进的工作簿里。',
      "Nowhere: they stay in the workbook. The add-in loads its program from this site and from Microsoft's appsforoffice.microsoft.com; it sends no data, has no accounts and counts nothing. Your name is kept in the browser storage of this computer, and in the workbook where you report.",
    ),
  },
  {
    question: both('怎么撤消？', 'How do I undo something?'),
    answer: both(
      '每次改动都记在“变更与共创”表里，可以逐条放回；整个文件可以用 Excel 的版本历史恢复。',
      'Every change is noted on the Changes sheet and can be put back one by one; the whole file comes back through the version history of Excel.',
    ),
  },
];

/** Words around the questions. */
export const SUPPORT_WORDS = {
  title: both('红灯 OKR：帮助', 'Redlight OKR: help'),
  version: both('版本', 'Version'),
  openInExcel: both(
    '这个网页是 Excel 插件的一部分，请在 Excel 里打开。',
    'This page is part of an Excel add-in. Open it in Excel.',
  ),
} as const;
