import { rowAfter } from './rowAfter.ts';
import type { TreeRow } from './treeRows.ts';

/** What a key does in a tree: moves to a row, or opens or closes one. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly row: number }
  | { readonly kind: 'toggle'; readonly key: string }
  | { readonly kind: 'expand-all'; readonly keys: readonly string[] };

/** What the keys of the tree pattern of the ARIA practices do; `undefined` for any other key. */
export function treeMove(rows: readonly TreeRow[], at: number, key: string): TreeMove | undefined {
  const row = rows[at];
  if (!row) return undefined;
  if (key === 'ArrowRight') return opening(rows, at, row);
  if (key === 'ArrowLeft') return closing(row);
  if (key === '*') return { kind: 'expand-all', keys: siblingsOf(rows, row) };
  const to = rowAfter(key, { at, count: rows.length, stops: () => true });
  return to === undefined ? undefined : { kind: 'focus', row: to };
}

function opening(rows: readonly TreeRow[], at: number, { expanded, node }: TreeRow): TreeMove | undefined {
  if (expanded === false) return { kind: 'toggle', key: node.key };
  return expanded && rows[at + 1] ? { kind: 'focus', row: at + 1 } : undefined;
}

function closing({ expanded, node, parent }: TreeRow): TreeMove | undefined {
  if (expanded) return { kind: 'toggle', key: node.key };
  return parent >= 0 ? { kind: 'focus', row: parent } : undefined;
}

const siblingsOf = (rows: readonly TreeRow[], { parent }: TreeRow): readonly string[] =>
  rows.filter((row) => row.parent === parent && row.expanded === false).map(({ node }) => node.key);

/** The next row, going round, whose text begins with what was typed. */
export function typeahead(texts: readonly string[], at: number, typed: string): number | undefined {
  const wanted = typed.toLowerCase();
  // A second letter narrows the search down where it is; a first one goes on from there.
  const from = typed.length > 1 ? at : at + 1;
  for (let step = 0; step < texts.length; step += 1) {
    const row = (from + step) % texts.length;
    if (texts[row]?.startsWith(wanted)) return row;
  }
  return undefined;
}
