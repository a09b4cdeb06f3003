import type { ThemeName } from '../../pane/screenName.ts';

/** The theme Office shows itself in; light where it does not say, as on the web. */
export function officeTheme(): ThemeName {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return isDark(Office.context.officeTheme?.bodyBackgroundColor) ? 'dark' : 'light';
}

/** True for a background that white text is read on, by its mean of red, green and blue. */
function isDark(colour: string | undefined): boolean {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  return [red, green, blue].reduce((sum, part) => sum + Number.parseInt(part, 16), 0) < (3 * 255) / 2;
}
