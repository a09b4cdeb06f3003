import { type Day, dayOf } from '../../core/values/day.ts';

/** The day it is where the reader is. */
export function today(now = new Date()): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`no such day: ${now}`);
  return day;
}
