import fc from 'fast-check';
import { AMBITIONS, KINDS, type Kind, MISSING, PRESETS, ROLL_UPS, STATES } from '../../../core/model/vocabulary.ts';
import { type CellValue, isBlank } from '../../../core/values/cell.ts';
import { YES_NO } from '../../../core/values/yesNo.ts';
import { readTerm } from '../../../core/words/terms.ts';
import { decimals, from, inAnyCase, nudges, term, tidy } from './arbitraries.ts';
import { measures } from './keyResultInputs.ts';
import { kpis } from './lightInputs.ts';
import { settingRows, type TypedBook, type TypedRow } from './wholeBook.ts';

/** 2026-10-01 to 2026-12-31. */
const [START, END] = [46296, 46387];

const SEED = 20261123;

/** The same generated books in every run and on every engine. */
export const generateBooks = (count: number): readonly TypedBook[] =>
  fc.sample(books(), { seed: SEED, numRuns: count });

/**
 * A tracker as careless people fill it in: every kind in the words of either language, blanks and text where numbers
 * belong, days on every boundary, objectives aligned in several ways at once.
 *
 * Two things are left out because book and core differ in them on purpose, and the check names both: alignment in a
 * circle, and numbers or days typed as text.
 */
function books(): fc.Arbitrary<TypedBook> {
  return from(START - 1, START, START + 1, START + 45, START + 55, START + 55.5, END, END + 1).chain((asOf) =>
    fc
      .record({
        objectives: fc.array(objective(), { minLength: 9, maxLength: 14 }),
        keyResults: fc.array(keyResult(asOf), { minLength: 34, maxLength: 46 }),
        checkIns: fc.array(checkIn(asOf), { minLength: 15, maxLength: 40 }),
        kpis: fc.array(kpi(), { minLength: 3, maxLength: 6 }),
        settings: settings(asOf),
        order: fc.infiniteStream(fc.nat(999)).map((stream) => [...stream.take(80)].map(Number)),
      })
      .map((draft) => assemble(draft)),
  );
}

interface Draft {
  readonly objectives: readonly DraftObjective[];
  readonly keyResults: readonly Drafted[];
  readonly checkIns: readonly Drafted[];
  readonly kpis: readonly TypedRow[];
  readonly settings: readonly TypedRow[];
  readonly order: readonly number[];
}

/** A row that still has to be tied to another one: `tie` says to which. */
interface Drafted {
  readonly row: TypedRow;
  readonly tie: number;
}

interface DraftObjective {
  readonly row: TypedRow;
  readonly parents: readonly number[];
  readonly separator: string;
}

/** How many key results objectives may be aligned to. */
const SERVED = 6;

/** One key result in so many hangs in the air, or names an objective nobody has. */
const LOOSE = 20;

function assemble({ objectives, keyResults, checkIns, kpis, settings, order }: Draft): TypedBook {
  const owners = keyResults.map(({ tie }) => (tie % LOOSE === 0 ? undefined : tie % objectives.length));
  const krIds = keyResults.map((_, at) => `S-KR${at + 1}`);
  const krRows = keyResults.map(({ row, tie }, at): TypedRow => {
    const owner = owners[at];
    const loose = tie % 3 === 0 ? null : tie % 3 === 1 ? 'S-O99' : '';
    return { 'kr.id': krIds[at] ?? null, 'kr.objective': owner === undefined ? loose : nameOf(owner, tie), ...row };
  });
  const objectiveRows = objectives.map(({ row, parents, separator }, at): TypedRow => {
    // Only to what comes before it, so that no circle arises; rows are put into another order below. The one right
    // before it stands three times, so that chains grow longer than the worksheet follows.
    const above = objectives.slice(0, at).map((_, parent) => nameOf(parent, at));
    const last = above.slice(-1);
    const ofKeyResults = krIds.filter((_, kr) => (owners[kr] ?? at) < at).slice(0, SERVED);
    const candidates = [...above, ...last, ...last, ...ofKeyResults, 'S-O98'];
    const ids = parents.map((parent) => candidates[parent % candidates.length] ?? '');
    return { 'objective.id': `S-O${at + 1}`, 'objective.alignedTo': ids.join(separator) || null, ...row };
  });
  return {
    settings,
    objectives: shuffled(objectiveRows, order),
    keyResults: shuffled(krRows, order),
    checkIns: checkIns.map(({ row, tie }) => ({ 'checkIn.keyResult': krIds[tie % krIds.length] ?? null, ...row })),
    kpis,
  };
}

/** Ids are the same in any case, to worksheets and to us. */
const nameOf = (objective: number, chance: number): string =>
  chance % 5 === 0 ? `s-o${objective + 1}` : `S-O${objective + 1}`;

const shuffled = <T>(items: readonly T[], order: readonly number[]): readonly T[] =>
  items
    .map((item, at) => ({ item, rank: order[at] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

const rarely = (usual: fc.Arbitrary<CellValue>, ...others: readonly CellValue[]): fc.Arbitrary<CellValue> =>
  fc.oneof({ arbitrary: usual, weight: 14 }, { arbitrary: from(...others), weight: 1 });

const mostlyBlank = (values: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue> =>
  fc.oneof({ arbitrary: from<CellValue>(null), weight: 3 }, { arbitrary: values, weight: 2 });

const JUNK = ['tbd', '大约', { error: '#N/A' }, { error: '#DIV/0!' }] as const;

const weight = (): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { arbitrary: from<CellValue>(null, null, 1, 2, 3, 0.5), weight: 2 },
    { arbitrary: from<CellValue>('', 0, -1, 'high', { error: '#N/A' }), weight: 1 },
  );

function objective(): fc.Arbitrary<DraftObjective> {
  const row: fc.Arbitrary<TypedRow> = fc.record({
    'objective.objective': rarely(from('Grow', '做好服务'), null),
    'objective.ambition': fc.oneof(from<CellValue>(null, 'both'), ...AMBITIONS.map((code) => term('ambition', code))),
    'objective.weight': weight(),
    'objective.state': fc.oneof(
      { arbitrary: from<CellValue>(null, null, 'active', '?'), weight: 3 },
      { arbitrary: fc.oneof(...STATES.map((code) => term('state', code))), weight: 2 },
    ),
    'objective.priority': from<CellValue>(null, 1, 2, 3, '2', 'first'),
  });
  return fc.record({
    row,
    parents: fc.oneof(
      { arbitrary: fc.constant<number[]>([]), weight: 1 },
      { arbitrary: fc.array(fc.nat(997), { minLength: 1, maxLength: 4 }), weight: 3 },
    ),
    separator: from('; ', ';', ',', ', ', '，', '；', '、', '\n', ';\n', '; \n', ' ; '),
  });
}

function keyResult(asOf: number): fc.Arbitrary<Drafted> {
  const kind = fc.oneof(
    { arbitrary: from<CellValue>(null, ''), weight: 2 },
    { arbitrary: fc.oneof(...KINDS.map((code) => term('kind', code))), weight: 12 },
    { arbitrary: from<CellValue>('metrics'), weight: 1 },
  );
  return fc.record({ row: kind.chain((word) => keyResultOf(word, asOf)), tie: fc.nat(9_999) });
}

function keyResultOf(word: CellValue, asOf: number): fc.Arbitrary<TypedRow> {
  const kind = typeof word === 'string' ? readTerm('kind', word) : undefined;
  return fc
    .record({
      measure: fc.oneof(measures(), paced(asOf)),
      junk: from<CellValue>(...Array.from({ length: 16 }, () => null), ...JUNK),
      spoiled: from('kr.baseline', 'kr.target', 'kr.upper', 'kr.current'),
      step: step(kind, asOf),
      rest: fc.record({
        'kr.keyResult': rarely(from('Result'), null),
        'kr.weight': weight(),
        'kr.start': mostlyBlank(days(asOf)),
        'kr.due': mostlyBlank(days(asOf)),
        'kr.confidence': confidence(),
      }),
    })
    .map(({ measure, junk, spoiled, step, rest }): TypedRow => {
      const measured: TypedRow = {
        'kr.kind': word,
        'kr.baseline': measure.baseline,
        'kr.target': measure.target,
        'kr.upper': measure.upper,
        'kr.current': kind === 'done' || kind === 'by-date' ? step : measure.current,
        ...rest,
      };
      return isBlank(junk as CellValue) ? measured : { ...measured, [spoiled]: junk };
    });
}

/** A measure that is as far as one would expect, or behind by just what a limit allows, or a little more. */
function paced(asOf: number): ReturnType<typeof measures> {
  const expected = Math.max(0, Math.min(1, (Math.floor(asOf) - START) / (END - START)));
  const gaps = fc.tuple(from(-0.2, 0, 0.05, 0.1, 0.15, 0.18, 0.2, 0.25, 0.3, 0.4, 0.5), nudges());
  return fc
    .record({ baseline: from<CellValue>(0, null, 20, 100), target: from(40, 60, 5, -30), factor: from(1, 0.7), gaps })
    .map(({ baseline, target, factor, gaps: [gap, nudge] }) => {
      const bottom = Number(baseline);
      const current = tidy(bottom + (factor * expected - gap - nudge) * (target - bottom));
      return { baseline, target, current, upper: null };
    });
}

/** Where a result stands that is either finished or not. */
function step(kind: Kind | undefined, asOf: number): fc.Arbitrary<CellValue> {
  if (kind === 'by-date') return mostlyBlank(days(asOf));
  const words = [...YES_NO.yes, ...YES_NO.no];
  return fc.oneof(
    inAnyCase(words.filter((word) => typeof word === 'string')),
    from<CellValue>(true, false, 1, 0, null, '', 2, 'nope'),
  );
}

/** Days around the day looked at and around the ends of the cycle, some with a time of day, some no days at all. */
const days = (asOf: number): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { arbitrary: fc.integer({ min: START - 10, max: END + 10 }), weight: 4 },
    { arbitrary: from(START, END, ...[-18, -17, -1, 0, 1].map((step) => Math.floor(asOf) + step)), weight: 4 },
    { arbitrary: from<CellValue>(START + 0.75, asOf + 0.5, '', 'soon', { error: '#N/A' }, 12, 20261015), weight: 2 },
  );

function confidence(): fc.Arbitrary<CellValue> {
  const limits = fc.tuple(from(0.3, 0.5), nudges()).map(([limit, nudge]) => tidy(limit + nudge));
  return fc.oneof(from<CellValue>(null, null, 0, 1, 0.7, 0.9, 60, -0.1, 'high', { error: '#N/A' }), limits);
}

function checkIn(asOf: number): fc.Arbitrary<Drafted> {
  const row: fc.Arbitrary<TypedRow> = fc.record({
    'checkIn.date': rarely(days(asOf), null),
    'checkIn.progress': from('went on', null),
  });
  return fc.record({ row, tie: fc.nat(9_999) });
}

const kpi = (): fc.Arbitrary<TypedRow> =>
  fc.tuple(kpis(), rarely(from('Uptime'), null), rarely(from<CellValue>(null), 'n/a')).map(
    ([[value, low, high], name, junk]): TypedRow => ({
      'kpi.name': name,
      'kpi.value': junk ?? (value as CellValue),
      'kpi.safeLow': low as CellValue,
      'kpi.safeHigh': high as CellValue,
    }),
  );

/** Every setting a number or a light depends on; blank ones fall back to the defaults of the policy. */
function settings(asOf: number): fc.Arbitrary<readonly TypedRow[]> {
  const or = (...values: readonly CellValue[]): fc.Arbitrary<CellValue> => mostlyBlank(from(...values));
  return fc
    .record({
      cycleStart: rarely(from(START), null, START + 0.5),
      cycleEnd: rarely(from(END), null),
      rhythmDays: or(7, 14, 0, 60, 90),
      graceDays: or(0, 3, 5),
      preset: fc.oneof(from<CellValue>(null), ...PRESETS.map((code) => term('preset', code))),
      greenLimit: or(0, 0.05, 0.15, 0.8, 0.95),
      amberLimit: or(0.1, 0.3, 0.6),
      confidenceRed: or(0.2, 0.3),
      confidenceAmber: or(0.5, 0.6),
      idealHigh: fc.oneof(or(0.7, 0.8), decimals(0.6, 0.9)),
      missing: fc.oneof(from<CellValue>(null), ...MISSING.map((code) => term('missing', code))),
      rollUp: fc.oneof(from<CellValue>(null), ...ROLL_UPS.map((code) => term('rollUp', code))),
    })
    .map((values) => settingRows({ ...values, asOf }));
}
