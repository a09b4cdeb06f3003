import * as z from 'zod/mini';
import type { BookLayout } from '../blueprint/layout.ts';
import { type FoundSheet, formulaAt } from '../host/snapshot.ts';
import type { Problem } from '../model/tracker.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts';
import { SETTINGS, type Setting } from '../policy/settings.ts';
import { type CellValue, isBlank } from '../values/cell.ts';
import { parseDay } from '../values/parseDay.ts';
import { parseNumber } from '../values/parseNumber.ts';
import { readTerm } from '../words/terms.ts';

const numberIn = (low: number, high: number) => z.number().check(z.minimum(low), z.maximum(high));

/** What the value of a setting must be, once it is read as a number, a day, a code or text. */
const SCHEMAS: Readonly<Record<Setting['type'], z.ZodMiniType>> = {
  text: z.string().check(z.maxLength(200)),
  day: z.int().check(z.positive()),
  days: numberIn(0, 366),
  count: z.int().check(z.minimum(0), z.maximum(1000)),
  fraction: numberIn(0, 1),
  limit: numberIn(-1, 1),
  term: z.string(),
};

/** Pairs whose first must not be above its second. */
const ORDERED: readonly (readonly [keyof Policy, keyof Policy])[] = [
  ['cycleStart', 'cycleEnd'],
  ['confidenceRed', 'confidenceAmber'],
  ['minKeyResults', 'maxKeyResults'],
  ['minCompanyObjectives', 'maxCompanyObjectives'],
  ['low', 'idealLow'],
  ['idealLow', 'idealHigh'],
  ['idealHigh', 'high'],
];

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
    if (SCHEMAS[setting.type].safeParse(value).success) policy[setting.key] = value;
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

function readSetting(setting: Setting, found: CellValue): unknown {
  if (setting.type === 'text') return String(found);
  if (setting.type === 'day') return parseDay(found);
  if (setting.type === 'term') return setting.list === undefined ? undefined : readTerm(setting.list, String(found));
  return parseNumber(found);
}

/** Limits in the wrong order would make lights and verdicts contradict each other: both fall back to their defaults. */
function withOrder(policy: Policy, layout: BookLayout, problems: Problem[]): Policy {
  const wrong = ORDERED.filter(
    ([first, second]) =>
      Number(policy[first] ?? Number.NEGATIVE_INFINITY) > Number(policy[second] ?? Number.POSITIVE_INFINITY),
  );
  for (const [first] of wrong) {
    problems.push(badSetting(layout.settings.get(first), policy[first] as CellValue, first));
  }
  const defaults = wrong.flatMap((pair) => pair.map((key) => [key, DEFAULT_POLICY[key]] as const));
  return { ...policy, ...Object.fromEntries(defaults) };
}

const badSetting = (row: number | undefined, found: CellValue, setting: string): Problem => ({
  code: 'bad-setting',
  severity: 'error',
  place: { sheet: 'settings', row, column: 'setting.value' },
  found,
  facts: { setting },
});
