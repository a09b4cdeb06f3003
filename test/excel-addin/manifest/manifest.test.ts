import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../excel-addin/commands/commandNames.ts';
import { manifest } from '../../../excel-addin/manifest/manifest.ts';
import { BUTTON_ICONS } from '../../../excel-addin/manifest/ribbon.ts';
import { BUTTON_ICON_SIZES, DEVELOPMENT_URL, ICON_SIZES, officeVersion } from '../../../excel-addin/manifest/site.ts';
import { renderIcons } from '../../../scripts/excel/icons.ts';

const ROOT = new URL('../../../', import.meta.url);

describe('manifest.xml', () => {
  it("at the top is what the data come to, for the developer's machine", async () => {
    const { version } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8'));
    const { iconPath } = await renderIcons();
    const made = manifest({ baseUrl: DEVELOPMENT_URL, version, iconPath });
    expect(await readFile(new URL('manifest.xml', ROOT), 'utf8')).toBe(made);
  });

  it('runs every command there is, and no other', async () => {
    const text = await readFile(new URL('manifest.xml', ROOT), 'utf8');
    const run = [...text.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect([...new Set(run)].sort()).toEqual([...COMMANDS].sort());
  });

  it.each([
    ['before the first release', '0.1.0', '1.0.1.0'],
    ['after it', '2.10.3', '1.2.10.3'],
  ])('has a version that Office takes %s', (_why, version, expected) => {
    expect(officeVersion(version)).toBe(expected);
  });
});

describe('an icon', () => {
  it('has as many pixels as its name says, and the same bytes every time', async () => {
    const [{ files }, again] = await Promise.all([renderIcons(), renderIcons()]);
    expect(files.size).toBe(ICON_SIZES.length + BUTTON_ICONS.length * BUTTON_ICON_SIZES.length);
    for (const [path, image] of files) {
      const [, size = ''] = /-(\d+)-\w{8}\.png$/.exec(path) ?? [];
      expect([path, ...sizeOf(image)]).toEqual([path, Number(size), Number(size)]);
      expect(again.files.get(path)).toEqual(image);
    }
  });
});

/** Width and height as a PNG's first chunk has them. */
function sizeOf(image: Uint8Array): readonly number[] {
  const view = new DataView(image.buffer, image.byteOffset);
  expect(view.getUint32(0)).toBe(0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
}
