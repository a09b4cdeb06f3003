import type { SettingKey } from '../../core/policy/settings.ts';
import type { CellValue } from '../../core/values/cell.ts';
import { formatDay } from '../../core/values/day.ts';
import { parseDay } from '../../core/values/parseDay.ts';
import { parseNumber } from '../../core/values/parseNumber.ts';
import type { SettingView } from '../../core/view/view.ts';

/** What is typed into the settings form and not saved, by setting. */
export type SettingsDraft = Readonly<Partial<Record<SettingKey, string>>>;

/** What a typed setting comes to, or what is wrong with it. */
export type TypedSetting = { readonly value: CellValue } | { readonly wrong: 'fraction' | 'count' | 'day' };

/** A setting as its field shows it. */
export const settingText = ({ value }: SettingView): string => (value === null ? '' : String(value));

/** Reads what was typed as the type of the setting wants it; blank is blank. */
export function typedSetting({ type }: SettingView, text: string): TypedSetting {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  switch (type) {
    case 'text':
    case 'term':
      return { value: trimmed };
    case 'day': {
      const day = parseDay(trimmed);
      return day === undefined ? { wrong: 'day' } : { value: formatDay(day) };
    }
    case 'days':
    case 'count': {
      const count = parseNumber(trimmed);
      return count !== undefined && Number.isInteger(count) && count >= 0 ? { value: count } : { wrong: 'count' };
    }
    case 'fraction':
    case 'limit': {
      const fraction = parseNumber(trimmed);
      return fraction !== undefined && fraction >= 0 && fraction <= 1 ? { value: fraction } : { wrong: 'fraction' };
    }
    default:
      return type satisfies never;
  }
}

/** The settings that were changed, as the intent wants them; `undefined` while one of them cannot be read. */
export function changedSettings(
  settings: readonly SettingView[],
  draft: SettingsDraft,
): Readonly<Partial<Record<SettingKey, CellValue>>> | undefined {
  const changed: Partial<Record<SettingKey, CellValue>> = {};
  for (const setting of settings) {
    const text = draft[setting.key];
    if (text === undefined || text === settingText(setting)) continue;
    const typed = typedSetting(setting, text);
    if ('wrong' in typed) return undefined;
    changed[setting.key] = typed.value;
  }
  return changed;
}
