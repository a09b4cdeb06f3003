import { gzipSync } from 'node:zlib';
import { type Bundle, filesBefore } from './bundle.ts';

/** Bytes that travel before something can be used, gzipped file by file as a server sends them. */
export const functionBytes = (bundle: Bundle): number => packed(bundle, functionFiles(bundle));

/** The same for the first thing the pane shows: functions, buttons, the pane and its styles. */
export const firstScreenBytes = (bundle: Bundle): number => packed(bundle, firstScreenFiles(bundle));

const functionFiles = (bundle: Bundle): readonly string[] => filesBefore(bundle, bundle.entries.functions);

const firstScreenFiles = (bundle: Bundle): readonly string[] => {
  const { entries, outputs } = bundle;
  const page = filesBefore(bundle, entries.page);
  // The page asks for the pane as soon as Excel is ready, and for nothing else by itself.
  const pane = page.flatMap((file) => outputs[`out/bundle/${file}`]?.imports ?? []);
  const asked = pane
    .filter(({ kind }) => kind === 'dynamic-import')
    .map(({ path }) => path.slice('out/bundle/'.length));
  return [...functionFiles(bundle), ...page, ...asked.flatMap((file) => filesBefore(bundle, file)), entries.styles];
};

const packed = ({ files }: Bundle, names: readonly string[]): number =>
  [...new Set(names)].reduce((sum, name) => sum + gzipSync(files.get(name) ?? '').length, 0);
