import { useRef } from 'preact/hooks';
import { rowAfter } from '../models/rowAfter.ts';
import { TABS, type TabName } from '../screenName.ts';
import { usePane } from '../state/usePane.ts';
import { SHELL, TAB_WORDS } from '../words/shell.ts';

/** Id of the part that shows what a tab stands for. */
export const PANEL_ID = 'okr-panel';
export const tabId = (tab: TabName): string => `okr-tab-${tab}`;

/** Along a row of tabs, left and right mean what up and down mean in a list. */
const ALONG: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

/** The screens as a list of tabs: arrows, Home and End go along them, and the one arrived at is shown. */
export function Tabs() {
  const { store, state, say } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const go = (key: string): boolean => {
    const at = TABS.indexOf(state.tab);
    const to = TABS[rowAfter(ALONG[key] ?? key, { at, count: TABS.length, stops: () => true }) ?? -1];
    if (to === undefined) return false;
    store.show(to, null, { fromTabs: true });
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
    return true;
  };
  return (
    <div
      ref={list}
      class="tabs"
      role="tablist"
      aria-label={say(SHELL.screens)}
      onKeyDown={(event) => {
        if (go(event.key)) event.preventDefault();
      }}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === state.tab}
          aria-controls={PANEL_ID}
          tabIndex={tab === state.tab ? 0 : -1}
          onClick={() => store.show(tab, null, { fromTabs: true })}
        >
          {say(TAB_WORDS[tab])}
        </button>
      ))}
    </div>
  );
}
