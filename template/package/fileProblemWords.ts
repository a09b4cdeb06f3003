import { both } from '../../core/functions/parameters.ts';
import type { Term } from '../../core/words/terms.ts';
import type { FileProblem } from './fileProblem.ts';

/** Why a file cannot be opened, as the rest of a sentence that names the file. */
export const FILE_PROBLEM_WORDS: Readonly<Record<FileProblem['problem'], Term>> = {
  empty: both('文件是空的', 'the file is empty'),
  'not-a-zip': both('不是 .xlsx 文件', 'it is not an .xlsx file'),
  encrypted: both('文件有密码；请先另存为没有密码的 .xlsx', 'it has a password; save it as an .xlsx without one first'),
  'old-xls': both('是旧的 .xls 格式；请另存为 .xlsx', 'it is in the old .xls format; save it as .xlsx'),
  'date-1904': both(
    '用的是 1904 日期系统；请在 Excel 选项的“高级”里取消它，另存后再试',
    'it counts dates from 1904; turn that off in Excel under Options, Advanced, save it and try again',
  ),
  'not-a-workbook': both('里面没有工作簿', 'there is no workbook in it'),
  'too-large': both(
    '内容太大或压缩得不正常，拒绝打开',
    'it is too large inside, or compressed beyond reason, and was not opened',
  ),
  damaged: both('文件已损坏', 'the file is damaged'),
};
