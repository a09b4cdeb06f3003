import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface Options {
  readonly count: number;
  /** Height of a row before it is measured, in pixels. */
  readonly estimate: number;
  /** A row that stays drawn wherever the list is scrolled to, because focus is in it; -1 for none. */
  readonly keep: number;
  /** What in a row takes the focus. */
  readonly focusable: string;
}

type RowOptions = VirtualizerOptions<HTMLElement, HTMLElement>;

/** The rows of a long list that are in view; the pane's main part is what scrolls. */
export function useVirtual(options: Options) {
  const list = useRef<HTMLElement>(null);
  const wanted = useRef(-1);
  const [, redraw] = useReducer((drawn: number, _: null) => drawn + 1, 0);
  const now: RowOptions = {
    count: options.count,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => options.estimate,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(null),
    overscan: 6,
    scrollMargin: marginOf(list.current),
    rangeExtractor: (range) => withKept(defaultRangeExtractor(range), [options.keep, wanted.current], options.count),
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(now));
  rows.setOptions(now);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  useLayoutEffect(() => {
    const row = list.current?.querySelector(`[data-index='${wanted.current}']`);
    if (!row) return;
    wanted.current = -1;
    (row.matches(options.focusable)
      ? (row as HTMLElement)
      : row.querySelector<HTMLElement>(options.focusable)
    )?.focus();
  });
  // How far down the list begins is known once it is drawn.
  useEffect(() => redraw(null), []);
  /** Draws a row wherever it is and gives it the focus, which scrolls it into view. */
  const focusRow = (at: number): void => {
    wanted.current = at;
    rows.measure();
  };
  return { list, rows, focusRow };
}

function withKept(drawn: number[], kept: readonly number[], count: number): number[] {
  const missing = kept.filter((row) => row >= 0 && row < count && !drawn.includes(row));
  return missing.length === 0 ? drawn : [...new Set([...drawn, ...missing])].sort((one, other) => one - other);
}

const scrollerOf = (list: HTMLElement | null): HTMLElement | null => list?.closest<HTMLElement>('.pane-main') ?? null;

/** How far below the top of what scrolls the list begins. */
function marginOf(list: HTMLElement | null): number {
  const scroller = scrollerOf(list);
  if (!list || !scroller) return 0;
  return Math.round(list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
}
