import { BUTTON_ICONS, type IconName } from '../../excel-addin/manifest/ribbon.ts';
import { BUTTON_ICON_SIZES, ICON_SIZES, type IconSize } from '../../excel-addin/manifest/site.ts';
import { contentHash } from './contentHash.ts';
import { renderIcon } from './renderIcon.ts';

/** All icons as the site serves them. */
export interface Icons {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly iconPath: (icon: IconName, size: IconSize) => string;
}

/** Renders every icon in every size it is asked for in. */
export async function renderIcons(): Promise<Icons> {
  const wanted = [
    ...ICON_SIZES.map((size) => ['app', size] as const),
    ...BUTTON_ICONS.flatMap((icon) => BUTTON_ICON_SIZES.map((size) => [icon, size] as const)),
  ];
  const paths = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  for (const [icon, size] of wanted) {
    const image = await renderIcon(icon, size);
    const path = `assets/${icon}-${size}-${contentHash(image)}.png`;
    paths.set(`${icon} ${size}`, path);
    files.set(path, image);
  }
  return {
    files,
    iconPath: (icon, size) => {
      const path = paths.get(`${icon} ${size}`);
      if (path === undefined) throw new Error(`there is no icon ${icon} of ${size} pixels`);
      return path;
    },
  };
}
