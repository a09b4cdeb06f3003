import type { Day } from '../values/day.ts';
import { parseDay } from '../values/parseDay.ts';
import type { IntentContext } from './intent.ts';

/** What a question needs to know of who asks it. */
export type AskContext = Pick<IntentContext, 'today' | 'language'>;

/** The day of who asks; hosts give ISO text, so anything else is a bug. */
export function askedDay({ today }: Pick<IntentContext, 'today'>): Day {
  const day = parseDay(today);
  if (day === undefined) throw new Error(`today is no ISO day: ${today}`);
  return day;
}
