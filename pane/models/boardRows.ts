import { LIGHTS, type Light, PRIORITIES, type Priority } from '../../core/model/vocabulary.ts';
import { comparable } from '../../core/score/clamp.ts';
import type { VerdictPolicy } from '../../core/score/verdict.ts';
import type { ObjectiveView, TrackerView } from '../../core/view/view.ts';

/** How objectives are looked at. */
export const BOARD_BY = ['risk', 'progress', 'priority'] as const;
export type BoardBy = (typeof BOARD_BY)[number];

/** Under the low limit too hard, the ideal band in the middle, from the high limit too safe; limits are settings. */
export const PROGRESS_BANDS = ['low', 'below', 'ideal', 'above', 'high', 'none'] as const;
export type ProgressBand = (typeof PROGRESS_BANDS)[number];

/** A group's key by the way of looking at it. */
export type GroupKey =
  | { readonly by: 'risk'; readonly light: Light }
  | { readonly by: 'progress'; readonly band: ProgressBand }
  | { readonly by: 'priority'; readonly priority: Priority | null };

export type BoardRow =
  | { readonly kind: 'group'; readonly group: GroupKey; readonly count: number; readonly mean: number | null }
  | { readonly kind: 'objective'; readonly objective: ObjectiveView };

/** The most urgent light first. */
const RISK: readonly Light[] = ['red', 'outdated', 'amber', 'no-data', 'green', 'done'];

/** Objectives in groups, the group that asks for most first; inside a group the furthest behind first. */
export function boardRows({ objectives, bands }: TrackerView, by: BoardBy): readonly BoardRow[] {
  return groupsOf(by).flatMap((group): readonly BoardRow[] => {
    const members = objectives.filter((objective) => belongs(objective, group, bands)).sort(furthestBehind);
    if (members.length === 0) return [];
    const rows = members.map((objective): BoardRow => ({ kind: 'objective', objective }));
    return [{ kind: 'group', group, count: members.length, mean: meanOf(members) }, ...rows];
  });
}

function groupsOf(by: BoardBy): readonly GroupKey[] {
  switch (by) {
    case 'risk':
      return [...RISK, ...LIGHTS.filter((light) => !RISK.includes(light))].map((light) => ({ by, light }));
    case 'progress':
      return PROGRESS_BANDS.map((band) => ({ by, band }));
    case 'priority':
      return [...PRIORITIES, null].map((priority) => ({ by, priority }));
    default:
      return by satisfies never;
  }
}

function belongs({ lit, priority, rolledUp }: ObjectiveView, group: GroupKey, bands: VerdictPolicy): boolean {
  if (group.by === 'risk') return lit.light === group.light;
  return group.by === 'priority' ? priority === group.priority : bandOf(rolledUp, bands) === group.band;
}

/**
 * The band a score lies in.
 *
 * @example bandOf(0.65, DEFAULT_POLICY) // 'ideal'
 */
export function bandOf(score: number | null, { low, idealLow, idealHigh, high }: VerdictPolicy): ProgressBand {
  if (score === null) return 'none';
  const compared = comparable(score);
  if (compared < low) return 'low';
  if (compared < idealLow) return 'below';
  // As the verdict has it: too safe begins at the high limit, even where the ideal band ends there.
  if (compared >= high) return 'high';
  return compared <= idealHigh ? 'ideal' : 'above';
}

const gapOf = ({ expected, rolledUp }: ObjectiveView): number => (expected ?? 0) - (rolledUp ?? 0);
const furthestBehind = (one: ObjectiveView, other: ObjectiveView): number => gapOf(other) - gapOf(one);

/** Mean of those that have a score; `null` when none has. */
function meanOf(objectives: readonly ObjectiveView[]): number | null {
  const scores = objectives.flatMap(({ rolledUp }) => (rolledUp === null ? [] : [rolledUp]));
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
