import type { IntentContext } from '../../core/intents/intent.ts';
import type { Language } from '../../core/model/vocabulary.ts';

/** The language of the person who works with the file; Google tells it even before anybody has consented. */
export function languageOfUser(): Language {
  try {
    return /^zh/i.test(Session.getActiveUserLocale()) ? 'zh-CN' : 'en';
  } catch {
    return 'en';
  }
}

/** The day it is in the time zone of the file, as ISO text. */
export function today(): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd');
}

const WHO_KEY = 'okr.who';

/** The name somebody has given before; Google tells us no address without one more permission. */
export const knownName = (): string => PropertiesService.getUserProperties().getProperty(WHO_KEY) ?? '';

export const rememberName = (name: string): void => {
  PropertiesService.getUserProperties().setProperty(WHO_KEY, name);
};

/** Who asks, on which day. */
export const contextFor = ({ who, language }: Omit<IntentContext, 'today'>): IntentContext => ({
  today: today(),
  who,
  language,
});
