import { createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../core/model/vocabulary.ts';
import { type Filling, fill } from '../../core/words/fill.ts';
import type { Term } from '../../core/words/terms.ts';
import type { PaneState, Store } from './store.ts';

/** Puts a sentence into the pane's language. */
type Say = (sentence: Term, facts?: Filling) => string;

/** What every part of the pane may use. */
export interface Pane {
  readonly store: Store;
  readonly state: PaneState;
  readonly language: Language;
  readonly say: Say;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** State and words of the pane a component stands in. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a part of the pane stands outside it');
  return pane;
}

/** Follows the store: for the root alone, which draws everything below it again. */
export function useStore(store: Store): Pane {
  const [state, setState] = useState(store.get());
  useLayoutEffect(() => {
    const follow = (): void => setState(store.get());
    // Something may have happened between the first drawing and now.
    follow();
    return store.subscribe(follow);
  }, [store]);
  return useMemo(() => {
    const { language } = state;
    return { store, state, language, say: (sentence, facts) => fill(sentence, language, facts) };
  }, [store, state]);
}
