import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { IconName } from '../../excel-addin/manifest/ribbon.ts';

const require = createRequire(import.meta.url);
let ready: Promise<void> | undefined;

/** One of our drawings as a PNG of that many pixels a side: the same bytes on every machine. */
export async function renderIcon(icon: IconName, size: number): Promise<Uint8Array> {
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((program) => initWasm(program));
  await ready;
  const drawing = await readFile(new URL(`../../excel-addin/icons/${icon}.svg`, import.meta.url), 'utf8');
  const renderer = new Resvg(drawing, { fitTo: { mode: 'width', value: size } });
  const image = renderer.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    renderer.free();
  }
}
