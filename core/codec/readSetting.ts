import * as z from 'zod/mini';
import type { Language } from '../model/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';
import type { Setting } from '../policy/settings.ts';
import type { CellValue } from '../values/cell.ts';
import { parseDay } from '../values/parseDay.ts';
import { parseNumber } from '../values/parseNumber.ts';
import { readTerm, word } from '../words/terms.ts';

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

/** The value of a setting as the policy holds it, whether or not it is one the setting may have. */
export function readSetting(setting: Setting, found: CellValue): unknown {
  if (setting.type === 'text') return String(found);
  if (setting.type === 'day') return parseDay(found);
  if (setting.type === 'term') return setting.list === undefined ? undefined : readTerm(setting.list, String(found));
  return parseNumber(found);
}

/** True for a value that the setting may have. */
export const isAllowed = ({ type }: Setting, value: unknown): boolean => SCHEMAS[type].safeParse(value).success;

/** Pairs of limits in the wrong order, which would make lights and verdicts contradict each other. */
export const wrongPairs = (policy: Policy): readonly (readonly [keyof Policy, keyof Policy])[] =>
  ORDERED.filter(
    ([first, second]) =>
      Number(policy[first] ?? Number.NEGATIVE_INFINITY) > Number(policy[second] ?? Number.POSITIVE_INFINITY),
  );

/** A value of a setting as its cell shows it: codes as words of the language. */
export const shownSetting = ({ list }: Setting, value: unknown, language: Language): CellValue =>
  list === undefined ? (value as CellValue) : word(list, value as never, language);
