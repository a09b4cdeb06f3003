import { render } from 'preact';
import type { Intent } from '../core/intents/intent.ts';
import type { Language } from '../core/model/vocabulary.ts';
import { App } from './App.tsx';
import type { PaneApi } from './paneApi.ts';
import type { ScreenName, ThemeName } from './screenName.ts';
import type { PaneStorage } from './state/storage.ts';
import { Store } from './state/store.ts';

/** How a host wants the pane to begin. */
export interface PaneOptions {
  readonly language: Language;
  readonly theme: ThemeName;
  /** Name of the user where the host knows it, else `''`: then the pane asks. */
  readonly who: string;
  readonly screen?: ScreenName;
  /** Keeps half-typed check-ins when the pane is closed; without it they live as long as the pane. */
  readonly storage?: PaneStorage;
}

/** What a host can do with a pane it has mounted. */
export interface MountedPane {
  dispose(): void;
  /** Goes to a screen; the item by its id, for its history or to check it in. */
  show(screen: ScreenName, item?: string): void;
  /** Says something to the user as the pane itself would. */
  notify(message: string): void;
  /** Shows what an intent would do, and does it once that is confirmed. */
  propose(intent: Intent): void;
  /** Reads the workbook again. */
  refresh(): void;
  /** Follows the host, which may change its theme while the pane is open. */
  setTheme(theme: ThemeName): void;
}

/** Edits come in bursts; the pane reads the workbook once after each burst. */
const QUIET_MILLISECONDS = 400;

/** Puts the pane into an element of the host's page, which brings `pane.css`. */
export function mountPane(root: HTMLElement, api: PaneApi, options: PaneOptions): MountedPane {
  const store = new Store(api, options);
  root.classList.add('okr-pane');
  root.dataset.theme = options.theme;
  render(<App store={store} />, root);
  void store.load({ part: 'tracker' });
  const stopWatching = watchEdits(store);
  return {
    dispose: () => {
      stopWatching();
      render(null, root);
    },
    show: (screen, item) => store.show(screen, item ?? null),
    notify: (message) => store.notify(message),
    propose: (intent) => store.propose(intent),
    refresh: () => void store.refresh(),
    setTheme: (theme) => {
      root.dataset.theme = theme;
    },
  };
}

/** Reads the workbook again when people changed it beside the pane; gives what ends that. */
function watchEdits(store: Store): () => void {
  if (!store.api.can.watchEdits) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onEdit = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void store.refresh(), QUIET_MILLISECONDS);
  };
  // A host that cannot watch after all leaves the Refresh button.
  const watching = store.api.onEdit(onEdit).catch(() => () => {});
  return () => {
    clearTimeout(timer);
    void watching.then((stop) => stop());
  };
}
