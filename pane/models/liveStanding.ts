import type { Light, Preset } from '../../core/model/vocabulary.ts';
import { PRESETS } from '../../core/model/vocabulary.ts';
import { DEFAULT_POLICY } from '../../core/policy/policy.ts';
import type { SettingKey } from '../../core/policy/settings.ts';
import { type LightPolicy, lightOf, type Reason } from '../../core/score/light.ts';
import { scoreKeyResult } from '../../core/score/scoreKeyResult.ts';
import { parseDay } from '../../core/values/parseDay.ts';
import { parseNumber } from '../../core/values/parseNumber.ts';
import type { KeyResultView, ObjectiveView, SettingView, TrackerView } from '../../core/view/view.ts';
import { readTerm } from '../../core/words/terms.ts';
import { type CheckInDraft, typedValue } from './checkInDraft.ts';

/** What a key result would come to when the draft were submitted now. */
export interface LiveStanding {
  readonly score: number | undefined;
  readonly light: Light;
  readonly reason: Reason;
}

/** What a light depends on besides the key result itself. */
export interface LiveAbout {
  readonly objective: ObjectiveView | undefined;
  readonly policy: LightPolicy;
}

/** Score and light of a draft by core's own rules, so that the pane never promises what the workbook does not show. */
export function liveStanding(keyResult: KeyResultView, draft: CheckInDraft, about: LiveAbout): LiveStanding {
  const typed = typedValue(keyResult.kind, draft.value);
  const score = scoreKeyResult({
    kind: keyResult.kind,
    baseline: keyResult.baseline ?? undefined,
    target: keyResult.target ?? undefined,
    upper: keyResult.upper ?? undefined,
    current: typed.kind === 'value' ? typed.number : (keyResult.current ?? undefined),
    start: dayOf(keyResult.start),
    due: dayOf(keyResult.due),
  });
  const standing = {
    score,
    expected: keyResult.expected ?? undefined,
    confidence: draft.confidence ?? keyResult.confidence ?? undefined,
    daysSince: 0,
    phase: phaseOf(about.objective),
  };
  return { score, ...lightOf(standing, about.policy) };
}

const dayOf = (day: string | null): number | undefined => parseDay(day);

function phaseOf(objective: ObjectiveView | undefined): 'closed' | 'draft' | undefined {
  const state = objective?.state;
  return state === 'closed' || state === 'draft' ? state : undefined;
}

/** The part of the book's settings that decides lights. */
export function lightPolicyOf({ settings, rhythmDays }: TrackerView): LightPolicy {
  const value = (key: SettingKey): SettingView['value'] =>
    settings.find((setting) => setting.key === key)?.value ?? null;
  const number = (key: SettingKey): number | undefined => parseNumber(value(key));
  return {
    preset: presetOf(value('preset')),
    greenLimit: number('greenLimit'),
    amberLimit: number('amberLimit'),
    rhythmDays,
    graceDays: number('graceDays') ?? DEFAULT_POLICY.graceDays,
    confidenceRed: number('confidenceRed') ?? DEFAULT_POLICY.confidenceRed,
    confidenceAmber: number('confidenceAmber') ?? DEFAULT_POLICY.confidenceAmber,
  };
}

const presetOf = (found: SettingView['value']): Preset => {
  const preset = readTerm('preset', String(found ?? ''));
  return preset && PRESETS.includes(preset) ? preset : DEFAULT_POLICY.preset;
};
