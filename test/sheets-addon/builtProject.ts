import type { Snapshot } from '../../core/host/snapshot.ts';
import { bundleLate, bundleScript, bundleSidebar } from '../../scripts/sheets/bundle.ts';
import { LATE_FILE, SIDEBAR_FILE } from '../../sheets-addon/server/files.ts';
import { loadBundle, type Project, type Runtime } from '../hosts/sheets/runtime/loadBundle.ts';
import { type SheetsBook, sheetsBook } from './sheetsBook.ts';

let built: Promise<Required<Project>> | undefined;

/** The add-on as `npm run build:sheets` makes it, built once. */
export function builtProject(): Promise<Required<Project>> {
  built ??= build();
  return built;
}

async function build(): Promise<Required<Project>> {
  const [code, late, sidebar] = await Promise.all([bundleScript(), bundleLate(), bundleSidebar()]);
  return { code, files: { [LATE_FILE]: late, [SIDEBAR_FILE]: sidebar } };
}

/** Code of the part that is read when it is wanted. */
export const lateCode = ({ files }: Required<Project>): string =>
  (files[LATE_FILE] ?? '').replace(/^<script>/, '').replace(/<\/script>\s*$/, '');

/** The built add-on on a spreadsheet, after somebody opened it. */
export async function openedAddOn(
  start?: Snapshot,
  options: Parameters<typeof sheetsBook>[1] = { calculates: false },
): Promise<SheetsBook & { readonly addOn: Runtime }> {
  const book = sheetsBook(start, options);
  const addOn = loadBundle(await builtProject(), book);
  addOn.open({ authMode: 'NONE' });
  return { ...book, addOn };
}
