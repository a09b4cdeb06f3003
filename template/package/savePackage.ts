import { zipSync } from 'fflate';
import { CONTENT_TYPES } from './contentTypes.ts';
import type { Package } from './package.ts';

/**
 * The package as a file; the same parts always give the same bytes.
 *
 * The list of content types goes first, because some readers look for it there; the rest keeps its order.
 * Every date is the first one zip can hold, in local time as zip counts it.
 */
export function savePackage({ parts }: Package): Uint8Array {
  const names = [...parts.keys()];
  const isTypes = (name: string) => name.toLowerCase() === CONTENT_TYPES.toLowerCase();
  const ordered = [...names.filter(isTypes), ...names.filter((name) => !isTypes(name))];
  const files = Object.fromEntries(ordered.map((name) => [name, parts.get(name) ?? new Uint8Array()]));
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
