import type { Light } from '../../core/model/vocabulary.ts';
import type { KeyResultView, ProblemView, TrackerView } from '../../core/view/view.ts';
import { type Filterable, type Filters, matches, objectiveOf } from './filters.ts';

/** Groups of the list, the most urgent first. */
export const NOW_SECTIONS = ['red', 'outdated', 'due', 'amber', 'problems'] as const;
export type NowSection = (typeof NOW_SECTIONS)[number];

/** One line of the screen: a heading, a key result that needs somebody, or a problem. */
export type NowRow =
  | { readonly kind: 'section'; readonly section: NowSection; readonly count: number }
  | { readonly kind: 'keyResult'; readonly keyResult: KeyResultView; readonly team: string }
  | { readonly kind: 'problem'; readonly problem: ProblemView };

/** All that needs somebody, sorted: by section, then by priority, then the furthest behind. */
export function nowRows(view: TrackerView, filters: Filters): readonly NowRow[] {
  const groups = new Map<NowSection, KeyResultView[]>();
  for (const keyResult of view.keyResults) {
    const section = sectionOf(keyResult);
    if (section === undefined || !matches(filterable(view, keyResult), filters)) continue;
    const group = groups.get(section);
    if (group) group.push(keyResult);
    else groups.set(section, [keyResult]);
  }
  return NOW_SECTIONS.flatMap((section): readonly NowRow[] =>
    section === 'problems' ? problemRows(view, filters) : keyResultRows(view, section, groups.get(section) ?? []),
  );
}

/** How many lines need somebody, headings aside. */
export const countNow = (rows: readonly NowRow[]): number => rows.filter(({ kind }) => kind !== 'section').length;

const SECTION_OF_LIGHT: Readonly<Partial<Record<Light, NowSection>>> = { red: 'red', outdated: 'outdated' };

function sectionOf({ lit: { light }, checkInDue }: KeyResultView): NowSection | undefined {
  const urgent = SECTION_OF_LIGHT[light];
  if (urgent !== undefined) return urgent;
  if (checkInDue && light !== 'done') return 'due';
  return light === 'amber' ? 'amber' : undefined;
}

function filterable(view: TrackerView, { owner, objective }: KeyResultView): Filterable {
  const above = objectiveOf(view, objective);
  return { owner, team: above?.team ?? '', priority: above?.priority ?? null };
}

function keyResultRows(view: TrackerView, section: NowSection, found: readonly KeyResultView[]): readonly NowRow[] {
  if (found.length === 0) return [];
  const rows = [...found].sort((one, other) => urgency(view, one) - urgency(view, other));
  return [
    { kind: 'section', section, count: rows.length },
    ...rows.map(
      (keyResult): NowRow => ({
        kind: 'keyResult',
        keyResult,
        team: objectiveOf(view, keyResult.objective)?.team ?? '',
      }),
    ),
  ];
}

/** Less is more urgent: priority 1 before 3 before none, and within one priority the larger gap first. */
function urgency(view: TrackerView, { objective, expected, score }: KeyResultView): number {
  const priority = Number(objectiveOf(view, objective)?.priority ?? 4);
  return priority * 10 - Math.max(-1, Math.min(1, (expected ?? 0) - (score ?? 0)));
}

const SEVERITY = { error: 0, warning: 1, note: 2 } as const;

/** Problems belong to no team or owner, so they are left out while somebody looks for his or her own. */
function problemRows({ problems }: TrackerView, { team, owner, priority }: Filters): readonly NowRow[] {
  if (problems.length === 0 || team !== null || owner !== null || priority !== null) return [];
  const sorted = [...problems].sort((one, other) => SEVERITY[one.severity] - SEVERITY[other.severity]);
  return [
    { kind: 'section', section: 'problems', count: sorted.length },
    ...sorted.map((problem): NowRow => ({ kind: 'problem', problem })),
  ];
}
