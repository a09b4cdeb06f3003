import type { HistoryEntry, KeyResult, Tracker } from '../model/tracker.ts';
import type { Kind } from '../model/vocabulary.ts';
import { MIN_PAST_RESULTS, type PastResult, targetRange } from '../score/targetRange.ts';
import type { ItemView } from './view.ts';
import { orNull } from './viewValues.ts';

/** Kinds whose target is a value to move to. */
const MOVING: readonly Kind[] = ['metric', 'at-least', 'at-most'];

/**
 * What past cycles say about a target: results of the same kind and category, of the same owner alone where there are
 * enough of them; `null` without enough, or when they did not move.
 */
export function rangeView(keyResult: KeyResult, { history, policy }: Tracker): ItemView['range'] {
  const { kind, category, owner, baseline = 0, target } = keyResult;
  if (!MOVING.includes(kind) || category === undefined) return null;
  const alike = history.filter((entry) => entry.kind === kind && entry.category === category);
  const own = alike.filter((entry) => owner !== undefined && entry.owner === owner).flatMap(pastResult);
  const past = own.length >= MIN_PAST_RESULTS ? own : alike.flatMap(pastResult);
  const range = targetRange(past, { baseline, proposed: target }, policy);
  if (range === undefined || range === 'no-movement') return null;
  const { safe, stretch, reckless, verdict } = range;
  return { safe, stretch, reckless, verdict: orNull(verdict) };
}

function pastResult({ baseline, target, final, confidence }: HistoryEntry): readonly PastResult[] {
  if (baseline === undefined || target === undefined || final === undefined) return [];
  return [{ baseline, target, final, confidence }];
}
