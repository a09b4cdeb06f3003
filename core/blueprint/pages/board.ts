import { BOOK_COLOURS, LIGHT_FILLS } from '../../display/colours.ts';
import { LIGHT_SYMBOLS } from '../../display/lightLabel.ts';
import { text } from '../../functions/native.ts';
import { both } from '../../functions/parameters.ts';
import { CATEGORIES } from '../../model/vocabulary.ts';
import { spellingsOf, TERMS, type Term } from '../../words/terms.ts';
import type { ColumnKey } from '../keys.ts';
import { columnLetters } from '../layout.ts';
import { asOfDay } from '../rowFormulas.ts';
import type { Speller } from '../speller.ts';
import { type Block, type Chart, LIGHT_ORDER, type Look, type Page, type PageCell } from './page.ts';

type Cell = (row: number, column: number) => PageCell;

/** One column of a list on the board. */
interface ListColumn {
  readonly head: Term;
  readonly look: Look;
  readonly formula: (at: Speller, place: string, language: 'zh-CN' | 'en') => string;
}

/** A list whose k-th row shows the k-th smallest of an order column: a filter and sort that Excel 2016 can do. */
interface List {
  readonly title: Term;
  readonly top: number;
  readonly rows: number;
  readonly place: (at: Speller, k: number) => string;
  readonly columns: readonly ListColumn[];
}

const ALARMS_TOP = 5;
const ALARMS = 12;
const CHARTS_TOP = 22;
const CHARTS_BOTTOM = 38;
const OBJECTIVES_TOP = 40;
const OBJECTIVES = 15;
const KPIS_TOP = 58;
const KPIS = 8;
const SIDE = 8;
/** First rows of the summaries beside the objectives. */
const CATEGORIES_TOP = OBJECTIVES_TOP + 2;
const TEAMS_TOP = CATEGORIES_TOP + CATEGORIES.length + 3;

const kth =
  (order: ColumnKey) =>
  (at: Speller, k: number): string =>
    `MATCH(SMALL(${at.column(order)},${k}),${at.column(order)},0)`;

const shown =
  (column: ColumnKey) =>
  (at: Speller, place: string): string =>
    `INDEX(${at.column(column)},${place})&""`;
const value =
  (column: ColumnKey) =>
  (at: Speller, place: string): string =>
    `INDEX(${at.column(column)},${place})`;

const LISTS: readonly List[] = [
  {
    title: both('先看红灯', 'Red lights first'),
    top: ALARMS_TOP,
    rows: ALARMS,
    place: kth('kr.alarm'),
    columns: [
      { head: both('编号', 'Id'), look: 'text', formula: shown('kr.id') },
      { head: both('关键结果', 'Key result'), look: 'wrapped', formula: shown('kr.keyResult') },
      { head: both('负责人', 'Owner'), look: 'text', formula: shown('kr.owner') },
      { head: both('红绿灯', 'Light'), look: 'light', formula: shown('kr.light') },
      { head: both('得分', 'Score'), look: 'percent', formula: value('kr.score') },
      { head: both('应有得分', 'Expected'), look: 'percent', formula: value('kr.expected') },
      { head: both('原因', 'Reason'), look: 'text', formula: alarmReason },
    ],
  },
  {
    title: both('目标进度（按优先级）', 'Objectives by priority'),
    top: OBJECTIVES_TOP,
    rows: OBJECTIVES,
    place: kth('objective.order'),
    columns: [
      { head: both('编号', 'Id'), look: 'text', formula: shown('objective.id') },
      { head: both('目标', 'Objective'), look: 'wrapped', formula: shown('objective.objective') },
      { head: both('负责人', 'Owner'), look: 'text', formula: shown('objective.owner') },
      { head: both('红绿灯', 'Light'), look: 'light', formula: shown('objective.light') },
      { head: both('汇总得分', 'Rolled up'), look: 'percent', formula: value('objective.rolledUp') },
      { head: both('应有得分', 'Expected'), look: 'percent', formula: value('objective.expected') },
      { head: both('优先级', 'Priority'), look: 'text', formula: shown('objective.priority') },
    ],
  },
  {
    title: both('健康指标', 'KPIs'),
    top: KPIS_TOP,
    rows: KPIS,
    place: (at, k) => `IF(INDEX(${at.column('kpi.name')},${k})="",NA(),${k})`,
    columns: [
      { head: both('编号', 'Id'), look: 'text', formula: shown('kpi.id') },
      { head: both('健康指标', 'KPI'), look: 'wrapped', formula: shown('kpi.name') },
      { head: both('负责人', 'Owner'), look: 'text', formula: shown('kpi.owner') },
      { head: both('红绿灯', 'Light'), look: 'light', formula: shown('kpi.light') },
      { head: both('当前值', 'Value'), look: 'text', formula: value('kpi.value') },
      { head: both('安全下限', 'Safe low'), look: 'text', formula: edge('kpi.safeLow') },
      { head: both('安全上限', 'Safe high'), look: 'text', formula: edge('kpi.safeHigh') },
    ],
  },
];

/** An edge that is not set stays empty; INDEX alone would show 0. */
function edge(column: ColumnKey): ListColumn['formula'] {
  return (at, place) => `IF(${shown(column)(at, place)}="","",${value(column)(at, place)})`;
}

/**
 * Why a key result is on the list, in the words of `reasonInWords`: silence, else how far it is behind, else its
 * confidence. What made the light red is not told apart further: that would take the whole light formula once more.
 */
function alarmReason(at: Speller, place: string, language: 'zh-CN' | 'en'): string {
  const of = (column: ColumnKey): string => `INDEX(${at.column(column)},${place})`;
  const days = of('kr.daysSince');
  const points = `ROUND((N(${of('kr.expected')})-N(${of('kr.score')}))*1000,0)/10`;
  const confidence = `ROUND(N(${of('kr.confidence')})*100,0)&"%"`;
  const counted = (count: string, one: string, other: string): string =>
    `${count}&IF(${count}=1," ${one}"," ${other}")`;
  const [silent, behind, unsure] =
    language === 'en'
      ? [
          `${counted(days, 'day', 'days')}&" without a check-in"`,
          `${counted(points, 'point', 'points')}&" behind"`,
          `"confidence is only "&${confidence}`,
        ]
      : [`${days}&" 天没有填报"`, `"落后预期 "&${points}&" 个百分点"`, `"信心只有 "&${confidence}`];
  return `IF(${of('kr.lightCode')}="outdated",${silent},IF(${points}>0,${behind},${unsure}))`;
}

function listCells(list: List): readonly PageCell[] {
  const head = list.top + 1;
  return [
    { row: list.top, column: 0, look: 'heading', text: list.title, span: 7 },
    ...list.columns.map(
      ({ head: words }, column): PageCell => ({ row: head, column, look: 'columnHead', text: words }),
    ),
    ...Array.from({ length: list.rows }, (_, index) =>
      list.columns.map(
        ({ look, formula }, column): PageCell => ({
          row: head + 1 + index,
          column,
          look,
          formula: (at, language) => `IFERROR(${formula(at, list.place(at, index + 1), language)},"")`,
        }),
      ),
    ).flat(),
  ];
}

/** A small table beside the lists: a label and one or two figures a row. */
interface Summary {
  readonly title: Term;
  readonly top: number;
  readonly heads: readonly Term[];
  readonly rows: readonly (readonly Cell[])[];
}

const label =
  (words: Term, look: Look = 'text'): Cell =>
  (row, column) => ({ row, column, look, text: words });
const figure =
  (look: Look, formula: (at: Speller) => string): Cell =>
  (row, column) => ({ row, column, look, formula });

const count =
  (column: ColumnKey, criteria: string) =>
  (at: Speller): string =>
    `COUNTIF(${at.column(column)},${criteria})`;

/** Score bands of method.md: low, ideal and high as the settings say. */
function scoreBands(): Summary {
  const percent = (setting: string): string => `ROUND(${setting}*100,0)&"%"`;
  const between =
    (from: (at: Speller) => string, to: (at: Speller) => string, sign = '<') =>
    (at: Speller): string =>
      `COUNTIFS(${at.column('kr.score')},">="&${from(at)},${at.column('kr.score')},"${sign}"&${to(at)})`;
  const setting =
    (key: 'low' | 'idealLow' | 'idealHigh' | 'high') =>
    (at: Speller): string =>
      at.setting(key);
  const band = (words: (at: Speller) => string, formula: (at: Speller) => string): readonly Cell[] => [
    figure('text', words),
    figure('count', formula),
  ];
  const dash =
    (from: (at: Speller) => string, to: (at: Speller) => string) =>
    (at: Speller): string =>
      `${percent(from(at))}&"–"&${percent(to(at))}`;
  const [low, idealLow, idealHigh, high] = [setting('low'), setting('idealLow'), setting('idealHigh'), setting('high')];
  return {
    title: both('得分分布（理想 60%–70%）', 'Score distribution (60–70 % is ideal)'),
    top: 14,
    heads: [both('得分', 'Score'), both('关键结果', 'Key results')],
    rows: [
      band(
        (at) => `"< "&${percent(low(at))}`,
        between(() => '0', low),
      ),
      band(dash(low, idealLow), between(low, idealLow)),
      band(dash(idealLow, idealHigh), between(idealLow, idealHigh, '<=')),
      band(
        dash(idealHigh, high),
        (at) => `COUNTIFS(${at.column('kr.score')},">"&${idealHigh(at)},${at.column('kr.score')},"<"&${high(at)})`,
      ),
      band(
        (at) => `"≥ "&${percent(high(at))}`,
        (at) => `COUNTIF(${at.column('kr.score')},">="&${high(at)})`,
      ),
    ],
  };
}

const LIGHT_SUMMARY: Summary = {
  title: both('红绿灯', 'Lights'),
  top: ALARMS_TOP,
  heads: [both('红绿灯', 'Light'), both('关键结果', 'Key results'), both('目标', 'Objectives')],
  rows: LIGHT_ORDER.map((light) => {
    const term = TERMS.light[light];
    const symbol = LIGHT_SYMBOLS[light];
    return [
      label(both(`${symbol} ${term['zh-CN']}`, `${symbol} ${term.en}`), 'light'),
      figure('count', count('kr.lightCode', text(light))),
      figure('count', count('objective.lightCode', text(light))),
    ];
  }),
};

/** Mean score by category; a category may stand in either language. */
const CATEGORY_SUMMARY: Summary = {
  title: both('类别', 'Categories'),
  top: CATEGORIES_TOP - 2,
  heads: [both('类别', 'Category'), both('平均得分', 'Mean score'), both('关键结果', 'Key results')],
  rows: CATEGORIES.map((category) => {
    const words = spellingsOf('category', category)
      .filter((spelling) => spelling !== category)
      .map(text);
    const counted = (at: Speller): string =>
      words.map((word) => `COUNTIFS(${at.column('kr.category')},${word},${at.column('kr.score')},">=0")`).join('+');
    const summed = (at: Speller): string =>
      words.map((word) => `SUMIFS(${at.column('kr.score')},${at.column('kr.category')},${word})`).join('+');
    return [
      label(TERMS.category[category]),
      figure('percent', (at) => `IF(${counted(at)}=0,0,(${summed(at)})/(${counted(at)}))`),
      figure('count', counted),
    ];
  }),
};

const TEAMS = 10;

const TEAM_SUMMARY: Summary = {
  title: both('团队', 'Teams'),
  top: TEAMS_TOP - 2,
  heads: [both('团队', 'Team'), both('平均得分', 'Mean score'), both('目标', 'Objectives')],
  rows: Array.from({ length: TEAMS }, (_, index) => {
    const id = (at: Speller): string => `INDEX(${at.column('team.id')},${index + 1})&""`;
    const counted = (at: Speller): string =>
      `COUNTIFS(${at.column('objective.team')},${id(at)},${at.column('objective.rolledUp')},">=0")`;
    const blankTeam = (at: Speller, formula: string): string => `IF(${id(at)}="","",${formula})`;
    return [
      figure('text', (at) => `INDEX(${at.column('team.name')},${index + 1})&""`),
      figure('percent', (at) =>
        blankTeam(
          at,
          `IF(${counted(at)}=0,"",SUMIFS(${at.column('objective.rolledUp')},${at.column('objective.team')},${id(at)})/${counted(at)})`,
        ),
      ),
      figure('count', (at) => blankTeam(at, counted(at))),
    ];
  }),
};

const SUMMARIES: readonly Summary[] = [LIGHT_SUMMARY, scoreBands(), CATEGORY_SUMMARY, TEAM_SUMMARY];

function summaryCells({ title, top, heads, rows }: Summary): readonly PageCell[] {
  return [
    { row: top, column: SIDE, look: 'heading', text: title, span: 3 },
    ...heads.map((words, at): PageCell => ({ row: top + 1, column: SIDE + at, look: 'columnHead', text: words })),
    ...rows.flatMap((cells, at) => cells.map((cell, column) => cell(top + 2 + at, SIDE + column))),
  ];
}

const block = (column: number, firstRow: number, rows: number): Block => ({
  column,
  firstRow,
  lastRow: firstRow + rows - 1,
});

const CHARTS: readonly Chart[] = [
  {
    kind: 'doughnut',
    title: both('关键结果的红绿灯', 'Lights of key results'),
    description: both(
      '每种灯各有多少个关键结果，数字在左边的表里',
      'How many key results have each light; the numbers are in the table on the left',
    ),
    from: { row: CHARTS_TOP - 1, column: 2 },
    to: { row: CHARTS_BOTTOM - 1, column: 6 },
    series: [
      {
        name: both('关键结果', 'Key results'),
        values: block(SIDE + 1, 7, 6),
        categories: block(SIDE, 7, 6),
        colour: LIGHT_ORDER.map((light) => LIGHT_FILLS[light]),
      },
    ],
  },
  {
    kind: 'column',
    title: both('得分分布', 'Score distribution'),
    description: both(
      '各得分段的关键结果数，中间一段是理想区间',
      'Key results by score band; the band in the middle is the ideal one',
    ),
    from: { row: CHARTS_TOP - 1, column: 6 },
    to: { row: CHARTS_BOTTOM - 1, column: 7 },
    series: [
      {
        name: both('关键结果', 'Key results'),
        values: block(SIDE + 1, 16, 5),
        categories: block(SIDE, 16, 5),
        colour: [LIGHT_FILLS.red, LIGHT_FILLS.amber, LIGHT_FILLS.green, LIGHT_FILLS.amber, LIGHT_FILLS.done],
      },
    ],
  },
  {
    kind: 'bar',
    title: both('目标：得分与应有得分', 'Objectives: score and expected score'),
    description: both(
      '按优先级列出的目标，汇总得分与今天应有的得分',
      'Objectives by priority with rolled-up score and the score expected by now',
    ),
    from: { row: CHARTS_TOP - 1, column: 0 },
    to: { row: CHARTS_BOTTOM - 1, column: 2 },
    isShare: true,
    series: [
      {
        name: both('汇总得分', 'Rolled up'),
        values: block(4, OBJECTIVES_TOP + 2, OBJECTIVES),
        categories: block(0, OBJECTIVES_TOP + 2, OBJECTIVES),
        colour: BOOK_COLOURS.series,
      },
      {
        name: both('应有得分', 'Expected'),
        values: block(5, OBJECTIVES_TOP + 2, OBJECTIVES),
        categories: block(0, OBJECTIVES_TOP + 2, OBJECTIVES),
        colour: BOOK_COLOURS.expected,
      },
    ],
  },
  {
    kind: 'radar',
    title: both('各类别平均得分', 'Mean score by category'),
    description: both(
      '各类关键结果的平均得分，数字在左边的表里',
      'Mean score of key results by category; the numbers are in the table on the left',
    ),
    from: { row: CHARTS_TOP - 1, column: 8 },
    to: { row: CHARTS_BOTTOM - 1, column: 11 },
    isShare: true,
    series: [
      {
        name: both('平均得分', 'Mean score'),
        values: block(SIDE + 1, CATEGORIES_TOP, CATEGORIES.length),
        categories: block(SIDE, CATEGORIES_TOP, CATEGORIES.length),
        colour: BOOK_COLOURS.series,
      },
    ],
  },
];

/** The board: red lights first, objectives by priority, KPIs, and four native charts; all of it live formulas. */
export const BOARD: Page = {
  key: 'board',
  widths: [15, 46, 13, 13, 11, 11, 34, 2, 18, 13, 13],
  cells: [
    {
      row: 2,
      column: 0,
      look: 'title',
      formula: (at, language) =>
        `"${language === 'en' ? 'Board' : '看板'}"&IF(${at.setting('cycleName')}="",""," · "&${at.setting('cycleName')})`,
      span: 7,
    },
    { row: 3, column: 0, look: 'subtitle', text: both('截至', 'As of') },
    { row: 3, column: 1, look: 'day', formula: asOfDay },
    ...LISTS.flatMap(listCells),
    ...SUMMARIES.flatMap(summaryCells),
  ],
  charts: CHARTS,
  lights: [
    block(3, ALARMS_TOP + 2, ALARMS),
    block(3, OBJECTIVES_TOP + 2, OBJECTIVES),
    block(3, KPIS_TOP + 2, KPIS),
    block(SIDE, 7, 6),
  ],
  bars: [
    block(4, ALARMS_TOP + 2, ALARMS),
    block(4, OBJECTIVES_TOP + 2, OBJECTIVES),
    block(SIDE + 1, CATEGORIES_TOP, CATEGORIES.length),
    block(SIDE + 1, TEAMS_TOP, TEAMS),
  ],
  orientation: 'landscape',
};

/** A block's reference on its own sheet. */
export const blockReference = ({ column, firstRow, lastRow }: Block): string =>
  `$${columnLetters(column)}$${firstRow}:$${columnLetters(column)}$${lastRow}`;
