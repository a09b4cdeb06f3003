import fc from 'fast-check';
import type { Preset } from '../../../core/model/vocabulary.ts';
import { PRESET_RULES } from '../../../core/score/light.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { decimals, from, nudges, term, tidy } from './arbitraries.ts';
import type { Input } from './layOut.ts';

/** Arguments of KRLIGHT: a score on or beside a limit of its preset, a confidence and a silence on theirs. */
export function lightInput(preset: Preset): fc.Arbitrary<Input> {
  const word = preset === 'gap' ? fc.oneof(term('preset', 'gap'), from(null, '', undefined)) : term('preset', preset);
  return fc
    .tuple(standings(preset), confidences(), silences(), word)
    .map(([{ score, expected, green, amber }, [confidence, ...floors], [since, ...patience], word]): Input => {
      return [score, expected, confidence, since, word, ...patience, green, amber, ...floors].map(
        (cell) => cell ?? null,
      );
    });
}

interface Standing {
  readonly score: CellValue;
  readonly expected: CellValue;
  readonly green: CellValue;
  readonly amber: CellValue;
}

/** Mostly on or beside the limit of green or amber, the preset's own or another. */
function standings(preset: Preset): fc.Arbitrary<Standing> {
  const rule = PRESET_RULES[preset];
  const side = from('green', 'green', 'green', 'amber', 'amber', 'amber', 'amber', 'anywhere', 'blank', 'done', 'done');
  return fc
    .record({ limits: limits(), side, anywhere: decimals(-0.2, 1.1), nudge: nudges(), blank: fc.nat(19) })
    .map(({ limits: { green, amber, expected }, side, anywhere, nudge, blank }) => {
      const limit = side === 'amber' ? numberOr(amber, rule.amber) : numberOr(green, rule.green);
      const spot = limit + nudge;
      const beside = tidy({ gap: expected - spot, ratio: expected * spot, grade: spot }[rule.compares]);
      const scores = { green: beside, amber: beside, anywhere, blank: nudge > 0 ? null : '', done: tidy(1 + nudge) };
      return { score: scores[side], expected: blank === 0 ? null : blank === 1 ? '' : expected, green, amber };
    });
}

interface Limits {
  readonly green: CellValue;
  readonly amber: CellValue;
  readonly expected: number;
}

function limits(): fc.Arbitrary<Limits> {
  const blank = from<CellValue>(null, '');
  const ownGreen = from(0, 0.05, 0.15, 0.3, 0.8);
  const ownAmber = from(0.1, 0.3, 0.5, 0.6);
  const expected = from(0, 0, 0.2, 0.4, 0.5, 0.52, 0.7, 0.8, 1, 1, 0.36);
  return fc.oneof(
    { arbitrary: fc.record({ green: blank, amber: blank, expected }), weight: 6 },
    { arbitrary: fc.record({ green: ownGreen, amber: blank, expected }), weight: 2 },
    { arbitrary: fc.record({ green: blank, amber: ownAmber, expected }), weight: 2 },
    { arbitrary: fc.record({ green: ownGreen, amber: ownAmber, expected }), weight: 2 },
    // Limits over 1 tell how much counts as reached where nothing is expected yet.
    { arbitrary: fc.record({ green: from(1.2), amber: from(1.1), expected: from(0) }), weight: 1 },
  );
}

/** Confidence, and the limits of red and amber; mostly none, because a floor hides the pace. */
function confidences(): fc.Arbitrary<readonly CellValue[]> {
  const own = fc.tuple(from<CellValue>(null, '', 0.3, 0.2), from<CellValue>(null, '', 0.5, 0.6), nudges());
  return fc.oneof(
    {
      weight: 2,
      arbitrary: from<readonly CellValue[]>([null, null, null], ['', null, ''], [0.9, null, null], [1, 0.2, 0.6]),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(own, from('red', 'amber')).map(([[red, amber, nudge], side]) => {
        const limit = side === 'red' ? numberOr(red, 0.3) : numberOr(amber, 0.5);
        return [tidy(limit + nudge), red, amber];
      }),
    },
  );
}

/** Days of silence, rhythm and grace; mostly in time. */
function silences(): fc.Arbitrary<readonly CellValue[]> {
  return fc.oneof(
    {
      weight: 2,
      arbitrary: from<readonly CellValue[]>(
        [null, null, null],
        ['', '', ''],
        [5, null, null],
        [0, 7, 0],
        [null, -5, null],
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(from<CellValue>(null, '', 7, 30), from<CellValue>(null, '', 0, 5), from(0, 0, 1, -1, 0.5, 10))
        .map(([rhythm, grace, more]) => {
          return [numberOr(rhythm, 14) + numberOr(grace, 3) + more, rhythm, grace];
        }),
    },
  );
}

/** Arguments of KPILIGHT: on and beside both edges and both margins, with either edge open. */
export function kpis(): fc.Arbitrary<Input> {
  const edges = fc.tuple(
    fc.oneof(from(95, 0, -20, 2, 0.25), decimals(-50, 100)),
    from(5, 0, 0.5, 20, -3),
    from('both', 'both', 'low', 'high', 'none'),
  );
  return fc
    .tuple(edges, from('low', 'high', 'low margin', 'high margin', 'inside', 'blank'), nudges())
    .map(([[first, width, open], where, nudge]): Input => {
      const last = tidy(first + width);
      const spots: Readonly<Record<typeof where, CellValue>> = {
        low: tidy(first + nudge),
        high: tidy(last + nudge),
        'low margin': tidy(first - Math.abs(first) / 10 + nudge),
        'high margin': tidy(last + Math.abs(last) / 10 + nudge),
        inside: tidy((first + last) / 2),
        blank: nudge > 0 ? null : '',
      };
      const none = nudge > 0 ? null : '';
      const low = open === 'high' || open === 'none' ? none : first;
      const high = open === 'low' || open === 'none' ? none : last;
      return [spots[where], low, high];
    });
}

const numberOr = (cell: CellValue, otherwise: number): number => (typeof cell === 'number' ? cell : otherwise);
