import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { LIGHT_FILLS, LIGHT_TONES } from '../core/display/colours.ts';

const FILE = 'pane/theme/tokens.css';

/** Fluent's themes by the names the pane gives them; `sheets` starts from light and is set apart in themes.css. */
const THEMES: readonly (readonly [selector: string, theme: Theme])[] = [
  ['.okr-pane', webLightTheme],
  ['.okr-pane[data-theme="dark"]', webDarkTheme],
  ['.okr-pane[data-theme="contrast"]', teamsHighContrastTheme],
];

/** Chinese has no glyphs in Fluent's families; these are what Windows, macOS and Linux bring. */
const CHINESE = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC'";

/** Names of the custom properties that the pane's styles use. */
function usedNames(folder: string): ReadonlySet<string> {
  const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css') && !FILE.endsWith(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return new Set(styles.flatMap((style) => [...style.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name ?? '')));
}

function block(selector: string, properties: readonly (readonly [name: string, value: string])[]): string {
  return `${selector} {\n${properties.map(([name, value]) => `  --${name}: ${value};\n`).join('')}}\n`;
}

/** Only what the styles use, and of a later theme only what differs from the first: 20 kB less than all of Fluent. */
function tokens(): string {
  const used = usedNames('pane');
  const [, base] = THEMES[0] ?? ['', webLightTheme];
  const themes = THEMES.map(([selector, theme], at) =>
    block(
      selector,
      Object.entries(theme)
        .filter(([name, value]) => used.has(name) && (at === 0 || value !== base[name as keyof Theme]))
        .map(([name, value]) => [
          name,
          name === 'fontFamilyBase' ? `${value}`.replace(/sans-serif$/, `${CHINESE}, sans-serif`) : `${value}`,
        ]),
    ),
  );
  const lights = Object.entries(LIGHT_TONES).map(
    ([light, tone]) =>
      `.okr-pane .light-${light} {\n  color: #${tone.text};\n  background: #${tone.background};\n}\n` +
      `.okr-pane .fill-${light} {\n  fill: #${LIGHT_FILLS[light as keyof typeof LIGHT_FILLS]};\n}\n`,
  );
  return [
    '/* Written by npm run tokens from @fluentui/tokens and core/display/colours.ts; not by hand. */\n',
    ...themes,
    ...lights,
  ].join('\n');
}

const wanted = tokens();
if (!process.argv.includes('--check')) writeFileSync(FILE, wanted);
else if (readFileSync(FILE, 'utf8') !== wanted) {
  console.error(`${FILE} is not what npm run tokens writes`);
  process.exitCode = 1;
}
