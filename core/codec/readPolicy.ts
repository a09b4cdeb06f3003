import type { BookLayout } from '../blueprint/layout.ts';
import { type FoundSheet, formulaAt } from '../host/snapshot.ts';
import type { Problem } from '../model/tracker.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts';
import { SETTINGS, type Setting } from '../policy/settings.ts';
import { type CellValue, isBlank } from '../values/cell.ts';
import { isAllowed, readSetting, wrongPairs } from './readSetting.ts';

/** Reads the settings sheet over the defaults; what cannot be used is reported and its default kept. */
export function readPolicy(sheet: FoundSheet | undefined, layout: BookLayout, problems: Problem[]): Policy {
  const settings = layout.sheets.settings;
  const position = settings?.columns.get('setting.value');
  if (!sheet || position === undefined) return DEFAULT_POLICY;
  const policy: Record<string, unknown> = { ...DEFAULT_POLICY };
  for (const setting of SETTINGS) {
    const row = layout.settings.get(setting.key);
    if (row === undefined) continue;
    const found = sheet.rows[row - 1]?.[position] ?? null;
    // The default as-of day is a formula (today); a cached result of it is as old as the file.
    if (isBlank(found) || CLOCK.test(formulaAt(sheet, row - 1, position) ?? '')) continue;
    const value = readSetting(setting, found);
    if (isAllowed(setting, value)) policy[setting.key] = value;
    else problems.push(badSetting(row, found, setting.key));
    problems.push(...typedAsText(setting, row, found, value));
  }
  return withOrder(policy as unknown as Policy, layout, problems);
}

const CLOCK = /\b(TODAY|NOW)\(/i;

/** A number or day that stands as text is understood here, but the formulas of the workbook do not see it. */
function typedAsText({ type }: Setting, row: number, found: CellValue, value: unknown): readonly Problem[] {
  if (typeof found !== 'string' || typeof value !== 'number') return [];
  const place = { sheet: 'settings', row, column: 'setting.value' } as const;
  if (type === 'day') return [{ code: 'day-as-text', severity: 'warning', place, found, facts: { day: value } }];
  return [{ code: 'number-as-text', severity: 'warning', place, found, facts: { number: value } }];
}

/** Limits in the wrong order would make lights and verdicts contradict each other: both fall back to their defaults. */
function withOrder(policy: Policy, layout: BookLayout, problems: Problem[]): Policy {
  const wrong = wrongPairs(policy);
  for (const [first] of wrong) {
    problems.push(badSetting(layout.settings.get(first), policy[first] as CellValue, first));
  }
  const defaults = wrong.flatMap((pair) => pair.map((key) => [key, DEFAULT_POLICY[key]] as const));
  return { ...policy, ...Object.fromEntries(defaults) };
}

/** A setting whose value cannot be used. */
export const badSetting = (row: number | undefined, found: CellValue, setting: string): Problem => ({
  code: 'bad-setting',
  severity: 'error',
  place: { sheet: 'settings', row, column: 'setting.value' },
  found,
  facts: { setting },
});
