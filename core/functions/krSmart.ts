import type { CellValue } from '../values/cell.ts';
import { assessStatement } from '../wording/assessStatement.ts';
import { DIMENSIONS } from '../wording/smart.ts';
import { type BadArgument, defineFunction, isBadArgument, type Range } from './define.ts';
import { aRange, bad, both, isEmpty, maybeRange, readNumber, readText } from './parameters.ts';

/** What is known of every row: a column as long as the texts, or one cell for all of them. */
interface Columns {
  readonly text?: Range | undefined;
  readonly parent?: Range | undefined;
  readonly confidence?: Range | undefined;
  readonly start?: Range | undefined;
  readonly due?: Range | undefined;
  readonly teams?: Range | undefined;
}

export const KRSMART = defineFunction({
  name: 'KRSMART',
  summary: both(
    '关键结果的 SMART+ 八个维度，每行八格：明确、可衡量、可达成、相关、有时限、可对齐、可协作、可学习；yes 是，no 否，unknown 看不出。',
    'The eight dimensions of SMART+, a row of eight: specific, measurable, attainable, relevant, time-bound, alignable, collaborative, learnable; yes, no or unknown.',
  ),
  parameters: {
    text: aRange(
      ['文字', 'text'],
      ['关键结果的原话，一格或一列', 'Key results in their own words, a cell or a column'],
    ),
    parent: maybeRange(['目标', 'parent'], ['可省略，所属目标的原话', 'Optional, the objectives they belong to']),
    confidence: maybeRange(
      ['起草信心', 'confidence'],
      ['可省略，起草时的信心，0 到 1', 'Optional, confidence at drafting, 0 to 1'],
    ),
    start: maybeRange(['开始', 'start'], ['可省略，开始日', 'Optional, the day it starts']),
    due: maybeRange(['截止', 'due'], ['可省略，截止日', 'Optional, the day it is due']),
    teams: maybeRange(['团队数', 'teams'], ['可省略，共担的团队数', 'Optional, how many teams carry it']),
  },
  run: (columns) => {
    const odd = Object.entries(columns).find(([, column]) => column && !isInStep(column, columns.text ?? []));
    if (odd) return bad('sizes-differ', odd[0]);
    const rows = (columns.text ?? []).map((_, at) => smartRow(columns, at));
    return rows.find(isBadArgument) ?? (rows as readonly (readonly string[])[]);
  },
  examples: [
    {
      why: both('看得出的说，看不出的不猜', 'It says what it can tell and guesses nothing'),
      args: ['NPS≥60', null, 0.6],
      gives: [['yes', 'yes', 'yes', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown']],
    },
    {
      why: both('含糊、没有数字；把握 95% 偏保守', 'Vague and without a number; 95 % sure is too safe'),
      args: ['客户满意度要更高', '让客户愿意推荐我们', 0.95, 46296, 46387, 2],
      gives: [['no', 'no', 'no', 'yes', 'yes', 'yes', 'unknown', 'unknown']],
    },
    {
      why: both('给一列，返回一块', 'A column in gives a block'),
      args: [[['完成 3 个可上线 MVP 版本'], [null]]],
      gives: [
        ['yes', 'yes', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'yes'],
        ['', '', '', '', '', '', '', ''],
      ],
    },
  ],
});

function smartRow(columns: Columns, at: number): readonly string[] | BadArgument {
  const text = readText(cellAt(columns.text, at), 'text');
  const parent = readText(cellAt(columns.parent, at), 'parent');
  const confidence = readNumber(cellAt(columns.confidence, at), 'confidence');
  const start = readNumber(cellAt(columns.start, at), 'start');
  const due = readNumber(cellAt(columns.due, at), 'due');
  const teams = readNumber(cellAt(columns.teams, at), 'teams');
  for (const read of [text, parent, confidence, start, due, teams]) if (isBadArgument(read)) return read;
  if (text === undefined) return DIMENSIONS.map(() => '');
  if (typeof confidence === 'number' && (confidence < 0 || confidence > 1))
    return bad('out-of-unit', 'confidence', confidence);
  const { smart } = assessStatement({
    text: text as string,
    kind: 'kr',
    parent: parent as string | undefined,
    confidence: confidence as number | undefined,
    dated: columns.start && columns.due ? start !== undefined && due !== undefined : undefined,
    teams: teams as number | undefined,
  });
  return DIMENSIONS.map((dimension) => smart?.[dimension].answer ?? '');
}

/** One column, with a cell for every text or one cell for all of them: texts are never left out in silence. */
const isInStep = (column: Range, texts: Range): boolean =>
  column.every(({ length }) => length === 1) && (column.length === 1 || column.length === texts.length);

function cellAt(column: Range | undefined, at: number): CellValue {
  const cell = column?.[column.length === 1 ? 0 : at]?.[0];
  return isEmpty(cell) ? null : cell;
}
