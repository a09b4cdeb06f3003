import type { Language } from '../model/vocabulary.ts';
import type { LightWithReason } from '../score/light.ts';
import { type Day, formatDay } from '../values/day.ts';
import { reasonInWords } from '../words/reasons.ts';
import type { LitView } from './view.ts';

/** No answer, as JSON has it. */
export const orNull = <T>(value: T | undefined): T | null => value ?? null;

/** A day as ISO text; `null` = no answer. */
export const isoDay = (day: Day | undefined): string | null => (day === undefined ? null : formatDay(day));

/** A light with its reason in words. */
export const litView = ({ light, reason }: LightWithReason, language: Language): LitView => ({
  light,
  reason: reasonInWords(reason, language),
});
