import type { Language } from '../../core/model/vocabulary.ts';
import { mountPane } from '../../pane/mountPane.tsx';
import { FILE_TAG } from '../server/files.ts';
import { fileStorage } from './fileStorage.ts';
import { sheetsPaneApi } from './paneApi.ts';
import type { ScriptRun } from './scriptRun.ts';

/** What Google puts into the page of a sidebar. */
declare const google: { readonly script: { readonly run: ScriptRun } };

/** Begun when the whole page is read: what the script adds to it stands behind this. */
function begin(): void {
  const root = document.getElementById('pane');
  if (!root) return;
  const language: Language = /^zh/i.test(navigator.language) ? 'zh-CN' : 'en';
  document.documentElement.lang = language;
  const api = sheetsPaneApi({ run: () => google.script.run, isOnline: () => navigator.onLine });
  const file = document.querySelector(`meta[name="${FILE_TAG}"]`)?.getAttribute('content');
  const storage = fileStorage(file, () => localStorage);
  mountPane(root, api, { language, theme: 'sheets', who: '', ...(storage ? { storage } : {}) });
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
