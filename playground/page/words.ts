import { both } from '../../core/functions/parameters.ts';

/** Every sentence of the page around grid and pane, in both languages. */
export const PAGE_WORDS = {
  title: both('红灯 OKR：试用页', 'Redlight OKR: try it'),
  name: both('红灯 OKR', 'Redlight OKR'),
  toolbar: both('工作簿', 'Workbook'),
  grid: both('表格', 'Spreadsheet'),
  pane: both('任务窗格', 'Task pane'),
  splitter: both('窗格宽度', 'Width of the pane'),
  hidePane: both('隐藏窗格', 'Hide the pane'),
  showPane: both('显示窗格', 'Show the pane'),
  newBook: both('新建', 'New'),
  openBook: both('打开 .xlsx', 'Open .xlsx'),
  saveBook: both('保存 .xlsx', 'Save .xlsx'),
  language: both('English', '中文'),
  theme: both('外观', 'Look'),
  themeLight: both('浅色', 'Light'),
  themeDark: both('深色', 'Dark'),
  themeContrast: both('高对比度', 'High contrast'),
  help: both('这是什么？', 'What is this?'),
  close: both('关闭', 'Close'),
  cancel: both('取消', 'Cancel'),
  newTitle: both('新建一本？', 'Start a new book?'),
  newQuestion: both(
    '现在表格里的内容会被换掉。要留着，请先保存。',
    'It takes the place of what is in the grid now. Save that first if you want to keep it.',
  ),
  newSample: both('示例公司', 'Sample company'),
  newBlank: both('空白', 'Blank'),
  loading: both('正在打开表格…', 'Opening the spreadsheet …'),
  opening: both('正在打开 {file}…', 'Opening {file} …'),
  openingLarge: both(
    '{file} 里有 {count} 个关键结果，打开要等一会儿…',
    '{file} holds {count} key results, which takes a while to open …',
  ),
  opened: both('已打开 {file}。', 'Opened {file}.'),
  openedLarge: both(
    '已打开 {file}。表格在后台重新计算，算完之前显示文件里存的得分和红绿灯；窗格已经是新的。',
    'Opened {file}. Until the grid has calculated it anew it shows the stored scores and lights; the pane is up to date.',
  ),
  notOurs: both(
    '已打开 {file}。里面没有 OKR 表；可以在右边的窗格里建立。',
    'Opened {file}. There is no OKR tracker in it; the pane at the right can set one up.',
  ),
  saving: both('正在保存…', 'Saving …'),
  saved: both('已保存为 {file}；没有改动过的部分保持原样。', 'Saved as {file}; what was not changed stays as it was.'),
  cannotOpen: both(
    '打不开 {file}：{cause}。表格里还是原来的内容。',
    '{file} cannot be opened: {cause}. The grid still holds what it held.',
  ),
  cannotSave: both(
    '没能保存：{cause}。表格里的内容还在。',
    'It could not be saved: {cause}. What is in the grid is still there.',
  ),
  cannotStart: both(
    '表格没能打开：{cause}。请重新载入这一页。',
    'The spreadsheet did not open: {cause}. Please load the page again.',
  ),
  oneFile: both('请一次只放一个文件。', 'Please drop one file at a time.'),
  noColumns: both(
    '这里不能插入、删除或移动列和表，也不能改表名：保存时要把文件的其他部分原样留下。请在 Excel 里做。',
    'Columns and sheets cannot be inserted, removed, moved or renamed here, because the rest of the file is saved as it was found. Please do that in Excel.',
  ),
  refused: both('{sentence}按 Esc 放弃输入。', '{sentence} Esc leaves it as it was.'),
  ready: both(
    '一家示例公司的 OKR。改一个当前值，或在右边填报。',
    'The OKRs of a sample company. Change a current value, or check in at the right.',
  ),
  helpText: both(
    '左边是真正的电子表格，里面是一家示例公司的 OKR；右边是任务窗格，和 Excel、Google Sheets 里的一样。改 KR 的当前值，得分和红绿灯会跟着变；在任意单元格里可以写 =KRSCORE(0,100,40)。什么都不会离开这台电脑。F6 在表格和窗格之间切换。',
    'At the left is a real spreadsheet with the OKRs of a sample company; at the right is the task pane, the same as in Excel and Google Sheets. Change the current value of a key result and its score and light follow; =KRSCORE(0,100,40) can be typed in any cell. Nothing leaves this computer. F6 moves between spreadsheet and pane.',
  ),
} as const;
