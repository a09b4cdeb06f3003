import { isTerm } from '../functions/native.ts';
import type { Kind } from '../model/vocabulary.ts';
import { LEVEL_KINDS, STEP_KINDS, UNFINISHED } from '../score/kinds.ts';
import type { ColumnKey } from './keys.ts';
import {
  asOfDay,
  dayOr,
  factorOf,
  fractionOrBlank,
  isDay,
  lightByPolicy,
  orNoAnswer,
  whenUsed,
} from './rowFormulas.ts';
import type { Speller } from './speller.ts';

/** A key result's row is in use when it names an objective or says what the result is. */
const used = (at: Speller, formula: string, unused?: string): string =>
  whenUsed(`${at.cell('kr.objective')}&${at.cell('kr.keyResult')}`, formula, unused);

const ownOrCycle =
  (own: ColumnKey, cycle: 'cycleStart' | 'cycleEnd') =>
  (at: Speller): string =>
    used(at, dayOr(at.cell(own), dayOr(at.setting(cycle), '""')));

/** Start and due of the key result, or of the cycle where it has none. */
export const startUsed = ownOrCycle('kr.start', 'cycleStart');
export const dueUsed = ownOrCycle('kr.due', 'cycleEnd');

/**
 * Where the measure starts and ends: baseline and target, or start and due for `by-date`; blank stays blank.
 *
 * `done` has no use for either, so that even an error in them leaves its score alone.
 */
const end =
  (measured: ColumnKey, dated: ColumnKey) =>
  (at: Speller): string => {
    const is = (kind: Kind): string => isTerm(at.cell('kr.kind'), 'kind', kind);
    const cell = at.cell(measured);
    return used(at, `IF(${is('by-date')},${at.cell(dated)},IF(${is('done')},"",IF(${cell}="","",${cell})))`);
  };
export const from = end('kr.baseline', 'kr.startUsed');
export const to = end('kr.target', 'kr.dueUsed');

/** A cell of the row's objective. */
const ofObjective = (at: Speller, column: ColumnKey): string =>
  `INDEX(${at.column(column)},MATCH(${at.cell('kr.objective')},${at.column('objective.id')},0))`;

/** 0.7 of the way is expected of an aspirational objective's key results, all of it of the others. */
export const factor = (at: Speller): string =>
  used(at, `IFERROR(${factorOf(at, ofObjective(at, 'objective.ambition'))},1)`);

/**
 * `closed` or `draft` as its objective is, else `keeping` for a level that must be kept until a later day, else empty.
 *
 * A column of its own, because the light asks a dozen times: with it spelled out there, a Settings sheet with a long
 * name would push the formula over the 8192 characters that Excel takes.
 */
export const phase = (at: Speller): string => {
  const is = (code: 'closed' | 'draft'): string =>
    `IFERROR(${isTerm(ofObjective(at, 'objective.state'), 'state', code)},FALSE())`;
  const keeps = `AND(${isAnyKind(at, LEVEL_KINDS)},N(${at.cell('kr.dueUsed')})>${asOfDay(at)})`;
  const keeping = orNoAnswer(`IF(${keeps},"keeping","")`);
  return used(at, `IF(${is('closed')},"closed",IF(${is('draft')},"draft",${keeping}))`);
};

/** A number that is no day has no score as the day something was finished. */
export const score = (at: Speller): string => {
  const current = at.cell('kr.current');
  const isNoDay = `AND(${isTerm(at.cell('kr.kind'), 'kind', 'by-date')},ISNUMBER(${current}),NOT(${isDay(current)}))`;
  const scored = at.call('KRSCORE', {
    baseline: at.cell('kr.from'),
    target: at.cell('kr.to'),
    current,
    kind: at.cell('kr.kind'),
    // An error counts as blank: `between` has no score without an upper end either way, and no other kind reads it.
    upper: orNoAnswer(at.cell('kr.upper')),
  });
  return used(at, orNoAnswer(`IF(${isNoDay},"",${scored})`));
};

export const expected = (at: Speller): string =>
  used(
    at,
    orNoAnswer(
      at.call('KREXPECTED', {
        start: at.cell('kr.expectedFrom'),
        due: at.cell('kr.dueUsed'),
        as_of: asOfDay(at),
        ambition: at.cell('kr.factor'),
      }),
    ),
  );

/** Last day on which somebody reported, 0 when nobody did. `LARGE`, because Gnumeric gives MAX no array here. */
export const lastReport = (at: Speller): string =>
  used(
    at,
    `IF(${at.cell('kr.id')}="",0,SUMPRODUCT(LARGE((${at.column('checkIn.keyResult')}=${at.cell('kr.id')})*${at.column('checkIn.dayUsed')},1)))`,
    '0',
  );

/** The last check-in, or the start where there was none; 0 before the start. */
export const lastSign = (at: Speller): string => {
  const [asOf, last, start] = [asOfDay(at), at.cell('kr.lastReport'), at.cell('kr.startUsed')];
  return used(at, `IF(${last}>0,${last},IF(${start}="",0,IF(${asOf}>=${start},${start},0)))`, '0');
};

/** Days since the last check-in, or since the start where there was none; empty before the start. */
export const daysSince = (at: Speller): string =>
  used(at, orNoAnswer(`IF(${at.cell('kr.lastSign')}>0,${asOfDay(at)}-${at.cell('kr.lastSign')},"")`));

/** Of a yes-or-no result nothing is expected before it is due; of the others, more every day from the start. */
export const expectedFrom = (at: Speller): string =>
  used(at, `IF(${isAnyKind(at, STEP_KINDS)},${at.cell('kr.dueUsed')},${at.cell('kr.startUsed')})`);

const isAnyKind = (at: Speller, kinds: readonly Kind[]): string =>
  `OR(${kinds.map((kind) => isTerm(at.cell('kr.kind'), 'kind', kind)).join(',')})`;

/** A level that is kept is only done on its due day; until then a full score counts a hair less than 1. */
export const lightCode = (at: Speller): string => {
  const [score, phase] = [at.cell('kr.score'), at.cell('kr.phase')];
  const light = lightByPolicy(at, {
    score: `IF(OR(${score}="",${phase}<>"keeping"),${score},MIN(${score},${UNFINISHED}))`,
    expected: at.cell('kr.expected'),
    confidence: fractionOrBlank(at.cell('kr.confidence')),
    days: at.cell('kr.daysSince'),
  });
  return used(at, `IF(${phase}="closed","done",IF(${phase}="draft","no-data",${light}))`);
};

/** Weight that counts: blank or unreadable = 1, negative = 0, nothing when there is no score and missing ones are skipped. */
export const weightUsed = (at: Speller): string => {
  const [skip, weight] = [isTerm(at.setting('missing'), 'missing', 'skip'), at.cell('kr.weight')];
  return used(at, `IF(AND(${skip},${at.cell('kr.score')}=""),0,IF(ISNUMBER(${weight}),MAX(0,${weight}),1))`, '0');
};

export const weighted = (at: Speller): string => `N(${at.cell('kr.score')})*${at.cell('kr.weightUsed')}`;

/** Order of the board's list: red, outdated, amber; in each the one furthest behind first; the row makes it unique. */
export const alarm = (at: Speller): string => {
  const is = (code: string): string => `${at.cell('kr.lightCode')}="${code}"`;
  const rank = `IF(${is('red')},1,IF(${is('outdated')},2,3))`;
  const behind = `(N(${at.cell('kr.score')})-N(${at.cell('kr.expected')}))`;
  return `IF(OR(${is('red')},${is('outdated')},${is('amber')}),${rank}*1000+${behind}*100+ROW()/1000000,"")`;
};

/**
 * What the wording check said of this very text. A worksheet cannot read words, so a verdict is remembered beside the
 * text it was given for: it goes away by itself as soon as somebody rewrites the key result, and never contradicts it.
 */
export const wording = (at: Speller): string => {
  const text = at.cell('kr.keyResult');
  return whenUsed(text, `IF(EXACT(${text},${at.cell('kr.wordingText')}),${at.cell('kr.wordingVerdict')}&"","")`);
};
