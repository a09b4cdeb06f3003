import { both } from '../../core/functions/parameters.ts';
import type { Term } from '../../core/words/terms.ts';

/** What stands on a button, and what it says when one waits over it. */
export interface ButtonWords {
  readonly label: Term;
  readonly tip: Term;
}

/** What the add-in is called, and what administrators and the list of add-ins say of it. */
export const ADDIN_WORDS = {
  name: both('红灯 OKR', 'Redlight OKR'),
  description: both(
    '住在工作簿里的 OKR 跟踪器：得分、红绿灯、进展、复盘，全在表格里，数据不离开工作簿。',
    'An OKR tracker that lives in the workbook: scores, red lights, check-ins and reviews in its own sheets. No data leaves the workbook.',
  ),
  startTitle: both('OKR 已就绪', 'OKR is ready'),
  startText: both(
    '打开“OKR”选项卡，选“新建”，就能在这个工作簿里开始。',
    'Open the OKR tab and choose New tracker to begin in this workbook.',
  ),
  tab: both('OKR', 'OKR'),
} as const;

/** Names of the groups on the tab. */
export const GROUP_WORDS = {
  groupSetUp: both('设置', 'Set up'),
  groupCheck: both('检查', 'Check'),
  groupCheckIn: both('进展', 'Check-in'),
  groupBoard: both('看板', 'Board'),
  groupPane: both('窗格', 'Pane'),
} as const;

/** Words of every button. */
export const BUTTON_WORDS = {
  setUp: {
    label: both('新建', 'New tracker'),
    tip: both(
      '在这个工作簿里建立 OKR 跟踪表。已有的工作表不会改动，写入之前先问您。',
      'Adds an OKR tracker to this workbook. Sheets you have stay as they are, and you are asked before anything is written.',
    ),
  },
  upgrade: {
    label: both('升级', 'Upgrade'),
    tip: both(
      '补上旧版本或改动过的工作簿缺少的表、列和公式。先列出要做的事，再问您。',
      'Adds sheets, columns and formulas that an older or rearranged workbook lacks. It lists what it would do and asks first.',
    ),
  },
  formulas: {
    label: both('公式写法', 'Formulas'),
    tip: both(
      '选择公式是普通写法，还是调用本插件的函数。',
      'Whether formulas are ordinary ones or call the functions of this add-in.',
    ),
  },
  makePortable: {
    label: both('改为普通公式', 'Make portable'),
    tip: both(
      '把公式改成普通写法，没有安装插件的人也能用。',
      'Spells formulas with ordinary functions, so that people without the add-in can use the workbook.',
    ),
  },
  useFunctions: {
    label: both('改用 OKR 函数', 'Use OKR functions'),
    tip: both(
      '把公式改成 OKR.KRSCORE 这样的写法，短而好读，但需要安装插件。',
      'Spells formulas as OKR.KRSCORE and the like: short and readable, but everybody needs the add-in.',
    ),
  },
  check: {
    label: both('检查', 'Check'),
    tip: both(
      '检查措辞和结构：哪些关键结果不可衡量，哪些编号、日期、公式不对。',
      'Checks wording and structure: key results that cannot be measured, and ids, dates and formulas that are wrong.',
    ),
  },
  refreshLights: {
    label: both('刷新红绿灯', 'Refresh lights'),
    tip: both(
      '重新计算得分和红绿灯，告诉您有几盏红灯。',
      'Calculates scores and lights again and says how many are red.',
    ),
  },
  checkIn: {
    label: both('填报进展', 'Check in'),
    tip: both(
      '为所选的关键结果填报：到哪儿了，什么卡住了，需要什么协调。',
      'Reports on the selected key result: how far it is, what blocks it, what must be coordinated.',
    ),
  },
  board: {
    label: both('看板', 'Board'),
    tip: both(
      '按进度、风险和优先级看全部目标，红灯在前。',
      'All objectives by progress, risk and priority, red lights first.',
    ),
  },
  openPane: {
    label: both('打开窗格', 'Open pane'),
    tip: both('在右侧打开 OKR 窗格。', 'Opens the OKR pane on the right.'),
  },
} as const satisfies Readonly<Record<string, ButtonWords>>;
