import { cellOf } from '../codec/cellOf.ts';
import type { Book } from '../codec/readBook.ts';
import { isAllowed, readSetting } from '../codec/readSetting.ts';
import type { Language } from '../model/vocabulary.ts';
import { SETTINGS, type Setting } from '../policy/settings.ts';
import { type CellValue, isBlank } from '../values/cell.ts';
import { formatDay } from '../values/day.ts';
import { TERMS, type Term } from '../words/terms.ts';
import type { SettingView } from './view.ts';

/** Every setting with its words and its value, in the order of the settings sheet. */
export const settingViews = (book: Book, language: Language): readonly SettingView[] =>
  SETTINGS.map((setting) => ({
    key: setting.key,
    name: setting.words[language],
    note: setting.note[language],
    type: setting.type,
    value: settingValue(book, setting),
    options: optionsOf(setting, language),
  }));

/** What cannot be read is shown as found, so that people see what to mend. */
function settingValue({ located }: Book, setting: Setting): CellValue {
  const row = located.layout.settings.get(setting.key);
  const cell = row === undefined ? undefined : cellOf(located, 'setting.value', row);
  // A formula is the default as-of day: today.
  if (!cell || isBlank(cell.value) || cell.formula !== undefined) return null;
  const value = readSetting(setting, cell.value);
  if (!isAllowed(setting, value)) return cell.value;
  return setting.type === 'day' ? formatDay(value as number) : (value as CellValue);
}

const optionsOf = ({ list }: Setting, language: Language): SettingView['options'] =>
  list === undefined ? [] : Object.entries<Term>(TERMS[list]).map(([code, term]) => ({ code, word: term[language] }));
