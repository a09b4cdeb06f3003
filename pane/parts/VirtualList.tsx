import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { rowAfter, type Walk } from '../models/rowAfter.ts';
import { rowOf } from './rowOf.ts';
import { useVirtual } from './useVirtual.ts';

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly estimate: number;
  /** False for a row without a button, a heading. */
  readonly stops?: (item: T) => boolean;
  readonly children: (item: T, at: number) => ComponentChildren;
}

/** A list of any length of which only what is in view is drawn. Up and Down go from row to row, Home and End to the ends. */
export function VirtualList<T>({ label, items, estimate, stops, children }: Props<T>) {
  const [focused, setFocused] = useState(-1);
  const { list, rows, focusRow } = useVirtual({ count: items.length, estimate, keep: focused, focusable: 'button' });
  const walk = (at: number): Walk => ({
    at,
    count: items.length,
    stops: (row) => {
      const item = items[row];
      return item !== undefined && (stops?.(item) ?? true);
    },
  });
  return (
    <ul
      ref={(element) => {
        list.current = element;
      }}
      class="virtual"
      aria-label={label}
      style={{ height: `${rows.getTotalSize()}px` }}
      onKeyDown={(event) => {
        const to = rowAfter(event.key, walk(rowOf(event.target)));
        if (to === undefined) return;
        event.preventDefault();
        focusRow(to);
      }}
      onFocusIn={(event) => setFocused(rowOf(event.target))}
      onFocusOut={() => setFocused(-1)}
    >
      {rows.getVirtualItems().map(({ index, start, key }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={key}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              ref={rows.measureElement}
              style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
            >
              {children(item, index)}
            </li>
          )
        );
      })}
    </ul>
  );
}
