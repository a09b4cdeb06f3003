import type { Language } from '../../core/model/vocabulary.ts';
import { mountPane } from '../../pane/mountPane.tsx';
import { sheetsPaneApi } from './paneApi.ts';
import type { ScriptRun } from './scriptRun.ts';

/** What Google puts into the page of a sidebar. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const language: Language = /^zh/i.test(navigator.language) ? 'zh-CN' : 'en';
const root = document.getElementById('pane');
if (root) {
  document.documentElement.lang = language;
  const api = sheetsPaneApi({ run: () => google.script.run, isOnline: () => navigator.onLine });
  // No storage: it would be shared by all files of this person, in which ids may meet.
  mountPane(root, api, { language, theme: 'sheets', who: '' });
}
