import { type MountedPane, mountPane, type PaneOptions } from '../../../pane/mountPane.tsx';
import { type Answers, type Call, cannedApi } from './cannedApi.ts';

declare global {
  interface Window {
    /** Mounts the pane on views that were made beforehand; gives it a fresh root each time. */
    startPane: (answers: Answers, options: PaneOptions) => void;
    pane: MountedPane | undefined;
    calls: Call[];
  }
}

window.calls = [];
window.startPane = (answers, options) => {
  window.pane?.dispose();
  const root = document.createElement('div');
  document.querySelector('main')?.replaceChildren(root);
  window.calls = [];
  window.pane = mountPane(root, cannedApi(answers, window.calls), { storage: localStorage, ...options });
};
