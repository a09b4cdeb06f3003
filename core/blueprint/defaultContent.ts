import type { BookContent, RowValues } from '../host/content.ts';
import type { Style } from '../host/port.ts';
import type { Language } from '../model/vocabulary.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts';
import { SETTINGS, type Setting, type SettingKey } from '../policy/settings.ts';
import { word } from '../words/terms.ts';

/** Objectives a fresh book keeps an id ready for, so that key results can be linked without any tool. */
const READY_OBJECTIVES = 5;

/** What a fresh book holds before anybody has typed anything: all settings, and a few ids kept ready. */
export function defaultContent(style: Style, policy: Partial<Policy> = {}, team = 'S'): BookContent {
  return {
    settings: SETTINGS.map(({ key }) => settingRow(key, style, policy)),
    objectives: Array.from({ length: READY_OBJECTIVES }, (_, at) => ({ 'objective.id': `${team}-O${at + 1}` })),
  };
}

/** One row of the settings sheet; a blank value leaves the default of the policy, or of the light rule, in force. */
export function settingRow(key: SettingKey, { language }: Style, policy: Partial<Policy>): RowValues {
  const setting = SETTINGS.find((candidate) => candidate.key === key);
  if (!setting) throw new Error(`no setting ${key}`);
  const value = key === 'language' ? (policy.language ?? language) : (policy[key] ?? DEFAULT_POLICY[key] ?? null);
  // A book looks at today unless somebody fixes a day.
  if (key === 'asOf' && value === null) return { ...named(setting, language), 'setting.value': { formula: 'TODAY()' } };
  const shown = setting.list && value !== null ? word(setting.list, value as never, language) : value;
  return { ...named(setting, language), 'setting.value': shown };
}

const named = (setting: Setting, language: Language): RowValues => ({
  'setting.key': setting.key,
  'setting.name': setting.words[language],
  'setting.note': setting.note[language],
});
