import { type MountedPane, mountPane, type PaneOptions } from '../../../pane/mountPane.tsx';
import type { PaneApi } from '../../../pane/paneApi.ts';
import { bookApi } from './bookApi.ts';
import { type Answers, type Call, cannedApi } from './cannedApi.ts';

declare global {
  interface Window {
    /** Mounts the pane on views that were made beforehand; gives it a fresh root each time. */
    startPane: (answers: Answers, options: PaneOptions) => void;
    /** Mounts the pane on an empty workbook in memory. */
    startBook: (today: string, options: PaneOptions) => void;
    pane: MountedPane | undefined;
    calls: Call[];
  }
}

window.calls = [];
window.startPane = (answers, options) => mount(cannedApi(answers, freshCalls()), options);
window.startBook = (today, options) => mount(bookApi(today, freshCalls()), options);

function freshCalls(): Call[] {
  window.calls = [];
  return window.calls;
}

function mount(api: PaneApi, options: PaneOptions): void {
  window.pane?.dispose();
  const root = document.createElement('div');
  document.querySelector('main')?.replaceChildren(root);
  window.pane = mountPane(root, api, { storage: localStorage, ...options });
}
