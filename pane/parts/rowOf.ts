/** The number of the virtual row an element stands in; -1 outside of all. */
export function rowOf(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest('[data-index]') : null;
  return row ? Number(row.getAttribute('data-index')) : -1;
}
