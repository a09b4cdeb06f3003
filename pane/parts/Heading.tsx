import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../state/usePane.ts';

/** The heading of a screen: it takes the focus of whoever was sent here, so that reading goes on from here. */
export function Heading({ children }: { readonly children: ComponentChildren }) {
  const { arrivals } = usePane().state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrivals > 0) heading.current?.focus();
  }, [arrivals]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
