import { useState } from 'preact/hooks';
import { usePane } from '../state/usePane.ts';
import { SHELL } from '../words/shell.ts';

/** Longer texts are cut here until somebody asks for more; a cell may hold 32,767 characters. */
const SHORT = 180;

/**
 * Text out of a cell: always text, in its own direction, so that no mark in it turns what stands beside it around.
 */
export function CellText({ text, whole = false }: { readonly text: string; readonly whole?: boolean }) {
  const { say } = usePane();
  if (text.trim() === '') return <span class="quiet">{say(SHELL.untitled)}</span>;
  return <bdi>{whole ? text : shortened(text)}</bdi>;
}

/** Text out of a cell that may be long: its beginning, and the rest on demand. */
export function LongText({ text }: { readonly text: string }) {
  const [whole, setWhole] = useState(false);
  if (text.length <= SHORT) return <CellText text={text} />;
  return (
    <>
      <CellText text={text} whole={whole} /> <MoreButton whole={whole} onToggle={() => setWhole(!whole)} />
    </>
  );
}

/** True when `CellText` does not show all of it. */
export const isLong = (text: string): boolean => text.length > SHORT;

/** Opens a long text and shortens it again. */
export function MoreButton({ whole, onToggle }: { readonly whole: boolean; readonly onToggle: () => void }) {
  const { say } = usePane();
  return (
    <button type="button" class="link" aria-expanded={whole} onClick={onToggle}>
      {say(whole ? SHELL.less : SHELL.more)}
    </button>
  );
}

/** Never between the halves of a character outside the basic plane. */
export const shortened = (text: string): string =>
  text.length <= SHORT ? text : `${text.slice(0, SHORT).replace(/[\uD800-\uDBFF]$/, '')}…`;
