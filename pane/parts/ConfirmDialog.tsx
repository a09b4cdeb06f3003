import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { usePane } from '../state/usePane.ts';
import { SHELL } from '../words/shell.ts';

interface Props {
  readonly title: string;
  readonly confirm: string;
  /** False while there is nothing to confirm, for instance until a plan has been read. */
  readonly ready?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * Asks before something is written. A native modal dialog: it keeps focus inside, closes on Escape, and gives focus
 * back to what opened it.
 */
export function ConfirmDialog({ title, confirm, ready = true, onConfirm, onClose, children }: Props) {
  const { say } = usePane();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      <div class="dialog-body">{children}</div>
      <div class="actions">
        <button type="button" class="primary" disabled={!ready} onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" onClick={onClose}>
          {say(SHELL.cancel)}
        </button>
      </div>
    </dialog>
  );
}
