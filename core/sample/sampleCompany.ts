import type { BookContent, RowValues } from '../host/content.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';
import type { Cycle } from '../values/quarterOf.ts';
import { CASES } from './cases.ts';
import { CHANGES } from './changes.ts';
import { CHECK_INS } from './checkIns.ts';
import { cycleBefore } from './cycleBefore.ts';
import { HISTORY } from './history.ts';
import { KEY_RESULTS } from './keyResults.ts';
import { KPIS } from './kpis.ts';
import { OBJECTIVES } from './objectives.ts';
import { RETROS } from './retros.ts';
import { numbered, placeRows, type Scene } from './seed.ts';
import { TEAMS } from './teams.ts';

/** The cycle the sample plays in. */
export type SampleCycle = Cycle;

/** How far into the cycle the book is looked at. */
const LOOKED_AT = 0.6;

/**
 * A company in mid-cycle, to try the product with: every kind of key result, every light, two cycles of history.
 *
 * Its days are parts of the cycle and its as-of day is fixed, so that it never ages. Lights are as mixed as they are
 * meant to be in cycles of eight weeks and more. Ids, numbers and days are the same in both languages.
 *
 * @example sampleCompany('en', { name: '2026Q4', start: 46296, end: 46387 }).policy.asOf // 46351
 */
export function sampleCompany(
  language: Language,
  cycle: SampleCycle,
): { readonly content: BookContent; readonly policy: Partial<Policy> } {
  const { name, start, end } = cycle;
  const asOf = start + Math.round(LOOKED_AT * (end - start));
  const scene: Scene = { language, start, end, asOf, cycleName: (back) => cycleBefore(cycle, back) };
  const content: BookContent = {
    teams: placeRows('team', TEAMS, scene),
    objectives: placeRows('objective', OBJECTIVES, scene),
    keyResults: placeRows('kr', KEY_RESULTS, scene),
    checkIns: checkInRows(scene),
    kpis: placeRows('kpi', KPIS, scene),
    retros: placeRows('retro', RETROS, scene),
    changes: placeRows('change', CHANGES, scene),
    history: placeRows('history', HISTORY, scene),
    cases: placeRows('case', CASES, scene),
  };
  return { content, policy: { cycleName: name, cycleStart: start, cycleEnd: end, asOf, language } };
}

/** Check-ins in the order in which people would have added them. */
function checkInRows(scene: Scene): readonly RowValues[] {
  const rows = placeRows('checkIn', numbered('CI-', 3, CHECK_INS), scene);
  const ids = rows.map((row) => row['checkIn.id'] ?? null);
  const inOrder = [...rows].sort((a, b) => Number(a['checkIn.date']) - Number(b['checkIn.date']));
  return inOrder.map((row, index) => ({ ...row, 'checkIn.id': ids[index] ?? null }));
}
