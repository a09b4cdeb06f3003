import { build } from 'esbuild';
import { LATE_VARIABLE } from '../../sheets-addon/server/files.ts';
import { declarations } from './declarations.ts';

/** The one variable the script has. */
const VARIABLE = 'OKR_';

/**
 * Code of the add-on as one file in a variable.
 *
 * ES2019, because the parser that guards saving an Apps Script project refuses newer syntax, and big integers
 * altogether.
 */
async function bundle(entry: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    logOverride: { bigint: 'error' },
  });
  return outputFiles[0]?.text ?? '';
}

/** The script that Google loads for every call: the bundle, and below it the declarations that Google sees. */
export const bundleScript = async (): Promise<string> =>
  `${await bundle('sheets-addon/server/main.ts', VARIABLE)}${declarations(VARIABLE)}\n`;

/** The part that is read when it is wanted: a page, because files of a project that are no pages are run at once. */
export const bundleLate = async (): Promise<string> =>
  `<script>${await bundle('sheets-addon/server/late.ts', LATE_VARIABLE)}</script>\n`;

/** The sidebar, whole in itself: its script and style stand in the page. */
export async function bundleSidebar(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['sheets-addon/sidebar/main.ts', 'pane/pane.css'],
    outdir: 'out',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  // A closing tag inside a text of the script would end it.
  const script = text('.js').replace(/<\/(?=script)/gi, '<\\/');
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<style>html, body, #pane { height: 100%; margin: 0 }
${text('.css')}</style>
</head>
<body>
<div id="pane"></div>
<script>${script}</script>
</body>
</html>
`;
}
