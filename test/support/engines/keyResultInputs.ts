import fc from 'fast-check';
import type { Kind } from '../../../core/model/vocabulary.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { YES_NO } from '../../../core/values/yesNo.ts';
import { blank, decimals, from, inAnyCase, term } from './arbitraries.ts';
import { days } from './dayInputs.ts';
import type { Input } from './layOut.ts';

type Cells = fc.Arbitrary<CellValue>;

interface Measures {
  readonly baseline: CellValue;
  readonly target: CellValue;
  readonly current: CellValue;
  readonly upper: CellValue;
}

/** Numbers that meet: zero span, on the line, a hair off, half-way, over, going back. */
export function measures(): fc.Arbitrary<Measures> {
  const upper = fc.oneof(
    { arbitrary: from(20, 25, 35, 105), weight: 3 },
    { arbitrary: decimals(-100, 150), weight: 3 },
    { arbitrary: blank(), weight: 2 },
  );
  return fc
    .record({ span: spans(), upper, where: fc.nat(15), random: decimals(-150, 150) })
    .map(({ span: [baseline, target], upper, where, random }) => {
      const spots = spotsOn(Number(baseline ?? 0), Number(target ?? 0), Number(upper ?? 0));
      return { baseline, target, upper, current: [...spots, random, null, ''][where] ?? null };
    });
}

/** A band with the baseline on one side of it and the present value on the way, at an end or past it. */
function bands(): fc.Arbitrary<Measures> {
  return fc
    .record({
      low: decimals(-50, 50),
      width: from(0, 5, 20),
      away: from(-30, -4, 4, 30),
      part: from(-1, 0, 0.25, 0.5, 1, 1.5),
    })
    .map(({ low, width, away, part }) => {
      const edge = away < 0 ? low : low + width;
      const [target, upper] = part === 0.25 ? [low + width, low] : [low, low + width];
      return { baseline: edge + away, target, upper, current: edge + away * (1 - part) };
    });
}

/** Baseline and target, some of them the same; no baseline and target 0 is the same as well. */
function spans(): fc.Arbitrary<readonly [baseline: CellValue, target: CellValue]> {
  const place = fc.oneof(
    { arbitrary: from(0, 20, 25, 30, -5, 0.95, 100), weight: 4 },
    { arbitrary: decimals(-100, 100), weight: 3 },
    { arbitrary: blank(), weight: 2 },
  );
  return fc.oneof(
    { arbitrary: fc.tuple(place, place), weight: 10 },
    { arbitrary: place.map((both) => [both, both] as const), weight: 1 },
    { arbitrary: fc.tuple(blank(), from(0)), weight: 2 },
  );
}

/** Where a value on its way from a baseline to a target, or to the nearer end of a band, is worth a look. */
function spotsOn(baseline: number, target: number, upper: number): readonly number[] {
  const half = (to: number): number => (baseline + to) / 2;
  const [low, high] = [Math.min(target, upper), Math.max(target, upper)];
  const ends = [baseline, target, upper, target + 1e-4, target - 1e-4, target + target - baseline];
  return [...ends, half(target), half(target), half(target), half(low), half(low), half(high), half(high)];
}

/** Arguments of KRSCORE for one kind. */
export function scoreInput(kind: Kind): fc.Arbitrary<Input> {
  const word = term('kind', kind);
  if (kind === 'done') return fc.tuple(anything(), anything(), yesNo(), word, anything());
  if (kind === 'by-date') return fc.tuple(datedMeasures(), word, anything()).map(inOrder);
  if (kind !== 'between') return fc.tuple(measures(), word, anything()).map(inOrder);
  return fc
    .tuple(fc.oneof(measures(), bands()), word, fc.nat(7))
    .map(([m, word, spoilt]): Input => inOrder([m, word, spoilt === 0 ? 'n/a' : m.upper]));
}

type Measured = Omit<Measures, 'upper'>;

const inOrder = ([{ baseline, target, current }, word, upper]: readonly [Measured, CellValue, CellValue]): Input => [
  baseline,
  target,
  current,
  word,
  upper,
];

/** Start, due day and day finished, each of them missing at times. */
const datedMeasures = (): fc.Arbitrary<Measured> =>
  fc.tuple(days(), fc.nat(12)).map(([{ start, due, day }, gap]) => ({
    baseline: gap === 0 ? null : start,
    target: gap === 1 ? '' : due,
    current: gap === 2 ? null : gap === 3 ? '' : day,
  }));

/** What stands in a cell the kind has no use for. */
function anything(): Cells {
  return from<CellValue>(null, null, '', 'n/a', 3, 46023, true);
}

function yesNo(): Cells {
  const words = [...YES_NO.yes, ...YES_NO.no];
  return fc.oneof(
    inAnyCase(words.filter((word) => typeof word === 'string')),
    from<CellValue>(true, false, 1, 0),
    from<CellValue>(null, null, '', '', '1', '0', 'nope', '不', 'ye', 2, -1, 0.5, 'done '),
  );
}
