import { expect, it } from 'vitest';
import { dayOf } from '../../../core/values/day.ts';
import { quarterOf } from '../../../core/values/quarterOf.ts';

const day = (year: number, month: number, date: number): number => dayOf(year, month, date) ?? 0;

it.each([
  ['the first day of a year', day(2026, 1, 1), '2026Q1', day(2026, 1, 1), day(2026, 3, 31)],
  ['a leap day', day(2028, 2, 29), '2028Q1', day(2028, 1, 1), day(2028, 3, 31)],
  ['the last day of a quarter', day(2026, 6, 30), '2026Q2', day(2026, 4, 1), day(2026, 6, 30)],
  ['the last day of a year', day(2026, 12, 31), '2026Q4', day(2026, 10, 1), day(2026, 12, 31)],
])('%s', (_why, today, name, start, end) => {
  expect(quarterOf(today)).toEqual({ name, start, end });
});
