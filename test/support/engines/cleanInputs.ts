import fc from 'fast-check';
import { KINDS, PRESETS } from '../../../core/model/vocabulary.ts';
import { blank, from, maybeBlank, unknownWord } from './arbitraries.ts';
import { ambitions, days } from './dayInputs.ts';
import { measures, scoreInput } from './keyResultInputs.ts';
import type { Input } from './layOut.ts';
import { kpis, lightInput } from './lightInputs.ts';
import { finalScores, scoresAndWeights } from './rangeInputs.ts';

/** What people mean to type, per function, drawn so that limits and ties come up all the time. */
export const CLEAN_INPUTS: Readonly<Record<string, fc.Arbitrary<Input>>> = {
  KRPROGRESS: measures().map(({ baseline, target, current }) => [baseline, target, current]),
  KRSCORE: fc.oneof(
    ...KINDS.map((kind) => scoreInput(kind)),
    fc.tuple(measures(), unknownWord()).map(([m, word]): Input => [m.baseline, m.target, m.current, word, m.upper]),
    fc
      .tuple(measures(), from(null, '', undefined))
      .map(([m, kind]): Input => [m.baseline, m.target, m.current, kind, kind === undefined ? undefined : m.upper]),
    fc.tuple(blank(), blank(), blank(), fc.oneof(blank(), unknownWord()), blank()),
  ),
  KREXPECTED: fc
    .tuple(days(), ambitions())
    .map(([{ start, due, day }, ambition]): Input => [maybeBlank(start), maybeBlank(due), maybeBlank(day), ambition]),
  KRLIGHT: fc.oneof(...PRESETS.map((preset) => lightInput(preset)), lightInput('gap')),
  OKRSCORE: scoresAndWeights(),
  OKRVERDICT: finalScores(),
  KPILIGHT: kpis(),
};
