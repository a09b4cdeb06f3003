import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  /** The control; it takes the id and what describes it. */
  readonly children: (control: { readonly id: string; readonly 'aria-describedby': string }) => ComponentChildren;
}

/** A control with its label, its help and what is wrong with what was typed. */
export function Field({ label, help, error, children }: Props) {
  const id = useId();
  const described = `${id}-about`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described })}
      <div id={described} class="about" aria-live="polite">
        {error && <span class="wrong">{error}</span>}
        {help && !error && <span class="quiet">{help}</span>}
      </div>
    </div>
  );
}
