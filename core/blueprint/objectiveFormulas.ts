import { isTerm } from '../functions/native.ts';
import type { ColumnKey } from './keys.ts';
import { asOfDay, factorOf, lightByPolicy, orNoAnswer, whenUsed } from './rowFormulas.ts';
import type { Speller } from './speller.ts';

/** How many parents of one objective the worksheet follows; the check names what has more. */
export const MAX_PARENTS = 4;

const used = (at: Speller, formula: string, unused?: string): string =>
  whenUsed(at.cell('objective.objective'), formula, unused);

/** Σ over the objective's own key results; 0 when it has no id that they could name. */
const ofOwnKeyResults =
  (column: ColumnKey) =>
  (at: Speller): string =>
    used(
      at,
      `IF(${at.cell('objective.id')}="",0,SUMIFS(${at.column(column)},${at.column('kr.objective')},${at.cell('objective.id')}))`,
      '0',
    );

export const ownSum = ofOwnKeyResults('kr.weighted');
export const ownWeight = ofOwnKeyResults('kr.weightUsed');

export const score = (at: Speller): string =>
  used(
    at,
    `IF(${at.cell('objective.ownWeight')}=0,"",${at.cell('objective.ownSum')}/${at.cell('objective.ownWeight')})`,
  );

/** Its weight in the roll-up above; a draft is not agreed yet and counts nowhere. */
export const weightUsed = (at: Speller): string => {
  const weight = at.cell('objective.weight');
  const draft = isTerm(at.cell('objective.state'), 'state', 'draft');
  return used(at, `IF(${draft},0,IF(ISNUMBER(${weight}),MAX(0,${weight}),1))`, '0');
};

/** What stands between ids, and what it becomes: one semicolon, also where a semicolon ends each line of several. */
const SEPARATORS = [
  ...['"，"', '","', '"；"', '"、"', 'CHAR(10)'].map((separator) => [separator, ';'] as const),
  ['"; "', ';'],
  ['";;"', ';'],
] as const;

/**
 * Ids of the objectives above, as `;S-O1;S-O2;`: each part of "aligned to" that names a key result is replaced by
 * that key result's objective, so that SUMIFS can look for `*;S-O1;*`.
 */
export const parents = (at: Speller): string => {
  const list = SEPARATORS.reduce(
    (text, [separator, instead]) => `SUBSTITUTE(${text},${separator},"${instead}")`,
    at.cell('objective.alignedTo'),
  );
  const part = (at_: number): string => `TRIM(MID(SUBSTITUTE(${list},";",REPT(" ",200)),${at_ * 200 + 1},200))`;
  const objectiveOf = (id: string): string =>
    `IFERROR(INDEX(${at.column('kr.objective')},MATCH(${id},${at.column('kr.id')},0)),${id})`;
  const ids = Array.from({ length: MAX_PARENTS }, (_, index) => objectiveOf(part(index)));
  return used(at, `IF(${at.cell('objective.alignedTo')}="","",";"&${ids.join('&";"&')}&";")`);
};

/** What an objective with this score adds to its parents' sums. */
export const sumAt =
  (scoreColumn: ColumnKey) =>
  (at: Speller): string =>
    `N(${at.cell(scoreColumn)})*${at.cell('objective.weightUsed')}`;

/** The weight it adds: nothing when it has no score and missing ones are skipped. */
export const weightAt =
  (scoreColumn: ColumnKey) =>
  (at: Speller): string =>
    `IF(AND(${isTerm(at.setting('missing'), 'missing', 'skip')},${at.cell(scoreColumn)}=""),0,${at.cell('objective.weightUsed')})`;

/**
 * Score from own key results and the objectives one level below, by the roll-up policy.
 *
 * Each depth reads only the next, because a score column that summed itself over its children would be a circular
 * reference. An alignment in a circle therefore ends by itself; core does not follow it, and the check names it as
 * an error, so book and core may differ until it is mended.
 */
export const scoreFrom =
  (sumBelow: ColumnKey, weightBelow: ColumnKey) =>
  (at: Speller): string => {
    const below = (column: ColumnKey): string =>
      `IF(${at.cell('objective.id')}="",0,SUMIFS(${at.column(column)},${at.column('objective.parents')},"*;"&${at.cell('objective.id')}&";*",${at.column('objective.id')},"<>"&${at.cell('objective.id')}))`;
    const rollUp = at.setting('rollUp');
    const weight = `(${at.cell('objective.ownWeight')}+${below(weightBelow)})`;
    const sum = `(${at.cell('objective.ownSum')}+${below(sumBelow)})`;
    return used(
      at,
      `IF(${isTerm(rollUp, 'rollUp', 'own')},${at.cell('objective.score')},IF(AND(${isTerm(rollUp, 'rollUp', 'children')},${below(weightBelow)}>0),${below(sumBelow)}/${below(weightBelow)},IF(${weight}=0,"",${sum}/${weight})))`,
    );
  };

export const rolledUp = scoreFrom('objective.depth1Sum', 'objective.depth1Weight');

/** Without both ends of the cycle nothing can be expected, and `""` times a number is an error here and 0 there. */
export const expected = (at: Speller): string => {
  const [start, due] = [at.setting('cycleStart'), at.setting('cycleEnd')];
  const whole = at.call('KREXPECTED', { start: `INT(${start})`, due: `INT(${due})`, as_of: asOfDay(at) });
  const share = `${factorOf(at, at.cell('objective.ambition'))}*${whole}`;
  return used(at, orNoAnswer(`IF(COUNT(${start},${due})<2,"",${share})`));
};

/** Days since anybody reported on one of its own key results, or since the first of them began. */
export const daysSince = (at: Speller): string => {
  const own = `${at.column('kr.objective')}=${at.cell('objective.id')}`;
  const last = `SUMPRODUCT(LARGE((${own})*${at.column('kr.lastSign')},1))`;
  return used(at, orNoAnswer(`IF(${at.cell('objective.id')}="","",IF(${last}>0,${asOfDay(at)}-${last},""))`));
};

export const lightCode = (at: Speller): string => {
  const light = lightByPolicy(at, {
    score: at.cell('objective.rolledUp'),
    expected: at.cell('objective.expected'),
    confidence: '""',
    days: at.cell('objective.daysSince'),
  });
  const state = at.cell('objective.state');
  return used(
    at,
    `IF(${isTerm(state, 'state', 'closed')},"done",IF(${isTerm(state, 'state', 'draft')},"no-data",${light}))`,
  );
};

/** Order of the board's list: open before closed, then priority, then the row. */
export const order = (at: Speller): string => {
  const priority = at.cell('objective.priority');
  const rank = `IF(ISNUMBER(${priority}),${priority},IF(${priority}="1",1,IF(${priority}="2",2,IF(${priority}="3",3,4))))`;
  const closed = isTerm(at.cell('objective.state'), 'state', 'closed');
  return used(at, `IF(${closed},10,0)+${rank}+ROW()/1000000`);
};
