import { mountPane, type PaneOptions } from '../../../pane/mountPane.tsx';
import type { PaneApi } from '../../../pane/paneApi.ts';
import { bookApi } from './bookApi.ts';
import { type Answers, type Call, cannedApi } from './cannedApi.ts';
import type {} from './window.ts';

window.calls = [];
window.startPane = (answers, options) => mount(cannedApi(answers, freshCalls()), options);
window.startBook = (today, options) => {
  const api = bookApi(today, freshCalls());
  window.typePastThePane = api.typePastThePane;
  mount(api, options);
};
window.startServed = async (options) => {
  const answers = fetch('answers.json').then((response) => response.json() as Promise<Answers>);
  const calls = freshCalls();
  const api = cannedApi({ views: {} }, calls);
  mount({ ...api, view: async (query, asker) => cannedApi(await answers, calls).view(query, asker) }, options);
};

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
