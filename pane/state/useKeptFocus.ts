import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Brings the focus back to the screen's heading when what had it is gone, for instance the button of a rewrite that has
 * been applied: nobody who works by keys begins again at the top of the page. Gives what is told where the focus goes.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const isGone = last.current instanceof Element && !last.current.isConnected;
    if (!isGone || document.activeElement !== document.body) return;
    last.current = null;
    main.current?.querySelector('h1')?.focus();
  });
  return ({ target }) => {
    last.current = target;
  };
}
