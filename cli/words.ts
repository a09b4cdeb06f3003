import type { Language } from '../core/model/vocabulary.ts';
import { type Filling, fill } from '../core/words/fill.ts';
import type { Term } from '../core/words/terms.ts';
import { FILE_PROBLEM_WORDS } from '../template/package/fileProblemWords.ts';

const term = (zh: string, en: string): Term => ({ 'zh-CN': zh, en });

/** Every sentence of the command line, in both languages. */
export const CLI_WORDS = {
  about: term(
    '住在表格里的 OKR 跟踪器：生成、检查、评分、升级 .xlsx 工作簿',
    'An OKR tracker that lives in your spreadsheet: make, check, score and upgrade .xlsx workbooks',
  ),
  optionLanguage: term('语言：zh-CN 或 en', 'language: zh-CN or en'),
  optionHelp: term('显示帮助', 'show help'),
  optionVersion: term('显示版本', 'show the version'),
  optionJson: term('输出 JSON', 'print JSON'),
  optionForce: term('文件已存在时覆盖', 'overwrite the file if it exists'),
  optionEdition: term(
    '公式写法：portable（到处能用）或 lambda（Excel 365）',
    'spelling of formulas: portable (works everywhere) or lambda (Excel 365)',
  ),
  optionCycle: term('周期，例如 2026Q4、2026H2、2026', 'cycle, such as 2026Q4, 2026H2 or 2026'),
  optionTeam: term('编号前缀', 'prefix of ids'),
  optionSample: term('装入示例公司', 'fill in a sample company'),
  optionAsOf: term('看哪一天，例如 2026-11-25；默认今天', 'the day to look at, such as 2026-11-25; today if left out'),
  optionYes: term('不再询问，直接写入', 'write without asking'),
  optionJsonl: term('从标准输入逐行读 {"fn":…,"args":[…]}', 'read {"fn":…,"args":[…]} lines from standard input'),
  optionDirectory: term('文件放在哪个文件夹', 'folder for the files'),
  newAbout: term('新建一个跟踪表', 'make a new tracker'),
  checkAbout: term('检查一个或多个工作簿；有错误时退出码为 1', 'check workbooks; exit code 1 if any has an error'),
  scoreAbout: term('评分：红灯清单和目标树', 'score: the red lights, then the tree of objectives'),
  upgradeAbout: term(
    '补齐缺少的表、列、公式和编号；先显示计划，写前备份',
    'add the sheets, columns, formulas and ids that are missing; shows the plan first, backs up before writing',
  ),
  callAbout: term('调用一个函数，例如 okr call KRSCORE 0 100 40', 'call a function, such as okr call KRSCORE 0 100 40'),
  demoAbout: term('做一个示例跟踪表，检查并评分', 'make a sample tracker, check it and score it'),
  argumentFile: term('.xlsx 文件', '.xlsx file'),
  argumentFiles: term('一个或多个 .xlsx 文件', 'one or more .xlsx files'),
  argumentFunction: term('函数名', 'name of the function'),
  argumentValues: term(
    '参数：数字、文字、日期 2026-03-31、空 ""、区域 [[1],[2]]',
    'arguments: numbers, text, dates 2026-03-31, blank "", ranges [[1],[2]]',
  ),
  nameCommand: term('命令', 'command'),
  nameCycle: term('周期', 'cycle'),
  nameDay: term('日期', 'day'),
  nameEdition: term('写法', 'edition'),
  nameFile: term('文件', 'file'),
  nameTexts: term('文字', 'texts'),
  nameFiles: term('文件', 'files'),
  nameFolder: term('文件夹', 'folder'),
  nameFunction: term('函数', 'function'),
  nameLanguage: term('语言', 'language'),
  nameOptions: term('选项', 'options'),
  namePrefix: term('前缀', 'prefix'),
  nameValues: term('值', 'values'),
  exitCodes: term(
    '退出码：0 正常，1 检查出错误，2 用法或文件有问题',
    'Exit codes: 0 fine, 1 the check found errors, 2 wrong usage or unusable file',
  ),
  titleUsage: term('用法：', 'Usage:'),
  titleArguments: term('参数：', 'Arguments:'),
  titleOptions: term('选项：', 'Options:'),
  titleCommands: term('命令：', 'Commands:'),
  helpCommand: term('显示某个命令的帮助', 'show help for a command'),
  created: term('已生成 {file}', 'Made {file}'),
  exists: term('{file} 已存在；要覆盖请加 --force', '{file} exists already; add --force to overwrite it'),
  locked: term('{file} 正被别的程序打开；请先关闭', '{file} is open in another program; close it first'),
  notFound: term('找不到 {file}', 'There is no file {file}'),
  isFolder: term('{file} 是文件夹，不是文件', '{file} is a folder, not a file'),
  unreadable: term('无法读取 {file}：{cause}', 'Cannot read {file}: {cause}'),
  unwritable: term('无法写入 {file}：{cause}', 'Cannot write {file}: {cause}'),
  causeForbidden: term('没有权限', 'no permission'),
  causeFull: term('磁盘已满', 'the disk is full'),
  causeNoFile: term('不是普通文件', 'it is not a regular file'),
  causeNoFolder: term('没有这个文件夹', 'there is no such folder'),
  notXlsx: term('文件名要以 .xlsx 结尾：{file}', 'The name must end in .xlsx: {file}'),
  notTracker: term(
    '{file} 不是 OKR 跟踪表；用 okr upgrade 可以把跟踪表加进去',
    '{file} holds no OKR tracker; okr upgrade can add one',
  ),
  noProblems: term('没有发现问题', 'no problems found'),
  errors: term('{count} 个错误', '{count|error|errors}'),
  warnings: term('{count} 个警告', '{count|warning|warnings}'),
  notes: term('{count} 个提示', '{count|note|notes}'),
  asOf: term('截至 {day}', 'as of {day}'),
  redLights: term('先看红灯（{count}）', 'Red lights first ({count})'),
  noRedLights: term('没有红灯', 'No red lights'),
  tree: term('目标树', 'Objectives'),
  coverage: term('{answered}/{total} 已填报', '{answered} of {total} reported'),
  ofExpected: term('应有 {expected}', '{expected} expected'),
  orphans: term('没有挂在任何目标上的关键结果', 'Key results that hang on no objective'),
  seeAbove: term('见上', 'see above'),
  empty: term(
    '还没有目标。在“目标”表写第一个 O，再到“关键结果”表写 2 到 4 个 KR。',
    'No objectives yet. Write the first on the Objectives sheet, then 2 to 4 key results for it.',
  ),
  lightCounts: term('关键结果：{counts}', 'Key results: {counts}'),
  plan: term('计划：', 'Plan:'),
  upToDate: term('{file} 已是最新，无需更改', '{file} is up to date; nothing to do'),
  ask: term('写入 {file} 吗？先备份为 {backup} [y/N] ', 'Write {file}? It is backed up as {backup} first [y/N] '),
  needYes: term('确认后请加 --yes 再运行', 'Run it again with --yes to write'),
  aborted: term('没有更改任何内容', 'Nothing was changed'),
  backedUp: term('备份：{backup}', 'Backup: {backup}'),
  upgraded: term('已升级 {file}', 'Upgraded {file}'),
  changedMeanwhile: term(
    '{file} 在读取之后被改动过，没有写入；请再运行一次',
    '{file} changed after it was read and was not written; run it again',
  ),
  unknownFunction: term('没有函数 {name}；有：{names}', 'There is no function {name}; there are: {names}'),
  badJsonLine: term('这一行不是 {"fn":…,"args":[…]}', 'this line is not {"fn":…,"args":[…]}'),
  badDay: term('“{found}”不是日期；例如 2026-11-25', '"{found}" is not a date; such as 2026-11-25'),
  badCycle: term(
    '“{found}”不是周期；例如 2026Q4、2026H2 或 2026',
    '"{found}" is not a cycle; such as 2026Q4, 2026H2 or 2026',
  ),
  badTeam: term(
    '前缀以字母或数字开头，只能有字母、数字和连字符，最多 12 个：“{found}”',
    'a prefix begins with a letter or digit and has only letters, digits and hyphens, 12 at most: "{found}"',
  ),
  badChoice: term('“{found}”不在选项里：{choices}', '"{found}" is not one of: {choices}'),
  unknownOption: term('不认识的选项 {found}', 'unknown option {found}'),
  unknownCommand: term('不认识的命令 {found}；看 okr --help', 'unknown command {found}; see okr --help'),
  missingArgument: term('缺少参数 {found}', 'missing argument {found}'),
  missingValue: term('选项 {found} 后面要有值', 'option {found} needs a value'),
  tooManyArguments: term('参数太多', 'too many arguments'),
  needsFunction: term('要给出函数名，或用 --jsonl', 'give the name of a function, or --jsonl'),
  reading: term('读取 {file} …', 'Reading {file} …'),
  rangeTooLow: term(
    '偏低：按以往的步子能得 {score}，目标太保守',
    'too low: a usual move would score {score}; the target is timid',
  ),
  rangeSensible: term('合理：按以往的步子能得 {score}', 'sensible: a usual move would score {score}'),
  rangeTooHigh: term(
    '偏高：按以往的步子只能得 {score}，会让人疲惫',
    'too high: a usual move would score only {score}; it would tire people',
  ),
  rangeRow: term(
    '稳妥 {safe} · 挑战 {stretch} · 冒进 {reckless}',
    'safe {safe} · stretch {stretch} · reckless {reckless}',
  ),
  demoDone: term(
    '用 Excel、WPS 或 LibreOffice 打开 {file}，先看“看板”，再到“关键结果”改一个当前值试试。',
    'Open {file} in Excel, WPS or LibreOffice: look at the Board, then change a current value on Key results.',
  ),
  problemEmpty: FILE_PROBLEM_WORDS.empty,
  problemNotZip: FILE_PROBLEM_WORDS['not-a-zip'],
  problemEncrypted: FILE_PROBLEM_WORDS.encrypted,
  problemOldXls: FILE_PROBLEM_WORDS['old-xls'],
  optionNoWording: term('不看措辞', 'leave the wording out'),
  wordingAbout: term('看看一句话是不是可衡量的结果', 'see whether a statement is a measurable result'),
  argumentTexts: term('关键结果的文字，可以有多句', 'text of key results, one or more'),
  optionObjective: term('这些是目标 O，不是关键结果', 'the texts are objectives, not key results'),
  optionWordingJsonl: term(
    '从标准输入逐行读 {"id":…,"text":…,"kind":"kr|objective","parent":…}',
    'read {"id":…,"text":…,"kind":"kr|objective","parent":…} lines from standard input',
  ),
  needsText: term('要给出文字，或用 --jsonl', 'give a text, or --jsonl'),
  wordingGood: term('措辞清楚，没有要改的', 'clear; nothing to change'),
  wordingTitle: term('措辞', 'Wording'),
  togetherTitle: term('放在一起看', 'Taken together'),
  badWordingLine: term(
    '这一行不是 {"id":…,"text":…,"kind":"kr|objective"}',
    'this line is not {"id":…,"text":…,"kind":"kr|objective"}',
  ),
  problemDate1904: FILE_PROBLEM_WORDS['date-1904'],
  problemNotWorkbook: FILE_PROBLEM_WORDS['not-a-workbook'],
  problemTooLarge: FILE_PROBLEM_WORDS['too-large'],
  problemDamaged: FILE_PROBLEM_WORDS.damaged,
} as const satisfies Readonly<Record<string, Term>>;

export type CliWord = keyof typeof CLI_WORDS;

/** Says a sentence in one language. */
export type Say = (word: CliWord, facts?: Filling) => string;

/** A speaker for one language. */
export const speaker =
  (language: Language): Say =>
  (word, facts) =>
    fill(CLI_WORDS[word], language, facts);
