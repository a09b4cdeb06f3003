import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly help?: string;
  readonly children?: ComponentChildren;
}

/** What stands where there is nothing to show: that it is so, why, and the way on. */
export function Empty({ title, help, children }: Props) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {help && <p class="quiet">{help}</p>}
      {children}
    </div>
  );
}
