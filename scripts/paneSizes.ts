import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Gzipped bytes of the pane as a host bundles it. */
export interface PaneSizes {
  /** What is fetched before the first screen stands: the entry, what it imports at once, and the styles. */
  readonly first: number;
  /** Every part, the later screens and the function catalogue included. */
  readonly whole: number;
}

/** Bundles the pane in parts, as pages do, and weighs them. */
export async function paneSizes(): Promise<PaneSizes> {
  const { outputFiles, metafile } = await build({
    entryPoints: { pane: 'pane/mountPane.tsx', styles: 'pane/pane.css' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'out',
    charset: 'utf8',
  });
  const parts = Object.entries(metafile.outputs);
  const atOnce = new Set<string>();
  const add = (name: string): void => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) if (kind === 'import-statement') add(path);
  };
  add('out/pane.js');
  add('out/styles.css');
  const weight = (names: readonly string[]): number =>
    outputFiles
      .filter(({ path }) => names.some((name) => path.endsWith(`/${name}`)))
      .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  return { first: weight([...atOnce]), whole: weight(parts.map(([name]) => name)) };
}
