import { useEffect, useRef } from 'preact/hooks';
import { Notifications } from './parts/Notifications.tsx';
import { Proposal } from './parts/Proposal.tsx';
import { PANEL_ID, Tabs, tabId } from './parts/Tabs.tsx';
import { TopBar } from './parts/TopBar.tsx';
import { ScreenFrame } from './screens/ScreenFrame.tsx';
import type { Store } from './state/store.ts';
import { useKeptFocus } from './state/useKeptFocus.ts';
import { PaneContext, useStore } from './state/usePane.ts';
import { SHELL } from './words/shell.ts';

/** The whole pane: bar, tabs, one screen, and what is read out. */
export function App({ store }: { readonly store: Store }) {
  const pane = useStore(store);
  const main = useRef<HTMLDivElement>(null);
  const { state, language } = pane;
  const keepFocus = useKeptFocus(main);
  useEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [state.screen, state.item]);
  return (
    <PaneContext.Provider value={pane}>
      <section class="pane-frame" lang={language} aria-label={pane.say(SHELL.pane)}>
        <TopBar />
        <Tabs />
        <div
          ref={main}
          id={PANEL_ID}
          class="pane-main"
          role="tabpanel"
          aria-labelledby={tabId(state.tab)}
          onFocusIn={keepFocus}
        >
          <ScreenFrame key={state.screen} screen={state.screen} />
        </div>
        <Proposal />
        <Notifications />
      </section>
    </PaneContext.Provider>
  );
}
