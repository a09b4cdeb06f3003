import { formatNumber, formatPercent } from '../core/display/formatNumber.ts';
import { type Argument, type FunctionEntry, isBadArgument, type Range } from '../core/functions/define.ts';
import { rangeFrom } from '../core/functions/krRange.ts';
import type { RangeVerdict } from '../core/model/vocabulary.ts';
import type { Context } from './context.ts';
import type { CliWord } from './words.ts';

const VERDICT_WORDS: Readonly<Record<RangeVerdict, CliWord>> = {
  'too-low': 'rangeTooLow',
  sensible: 'rangeSensible',
  'too-high': 'rangeTooHigh',
};

/** What KRRANGE's cells mean, in words; `undefined` for other functions. */
export function rangeInWords(
  entry: FunctionEntry,
  args: readonly Argument[],
  { say, language }: Context,
): string | undefined {
  if (entry.name !== 'KRRANGE') return undefined;
  const [past, baseline, proposed] = args;
  const range = rangeFrom({ past: past as Range, baseline: numberOf(baseline), proposed: numberOf(proposed) });
  if (isBadArgument(range)) return undefined;
  const shown = (value: number): string => formatNumber(Math.round(value * 100) / 100, language);
  const row = say('rangeRow', {
    safe: shown(range.safe),
    stretch: shown(range.stretch),
    reckless: shown(range.reckless),
  });
  if (range.verdict === undefined || range.usualScore === undefined) return row;
  return `${row}\n${say(VERDICT_WORDS[range.verdict], { score: formatPercent(range.usualScore, language) })}`;
}

const numberOf = (argument: Argument): number | undefined => (typeof argument === 'number' ? argument : undefined);
