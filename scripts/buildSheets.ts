import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { LATE_FILE, SIDEBAR_FILE } from '../sheets-addon/server/files.ts';
import { bundleLate, bundleScript, bundleSidebar } from './sheets/bundle.ts';
import { checkManifest } from './sheets/checkManifest.ts';

/** Builds the Google Sheets add-on into dist/sheets, ready for `clasp push`. */
const FOLDER = 'dist/sheets';

const problems = checkManifest(await readFile('appsscript.json', 'utf8'));
if (problems.length > 0) throw new Error(`appsscript.json: ${problems.join('; ')}`);
await mkdir(FOLDER, { recursive: true });
await copyFile('appsscript.json', `${FOLDER}/appsscript.json`);
const files: Readonly<Record<string, string>> = {
  'okr.js': await bundleScript(),
  [`${LATE_FILE}.html`]: await bundleLate(),
  [`${SIDEBAR_FILE}.html`]: await bundleSidebar(),
};
for (const [name, text] of Object.entries(files)) {
  await writeFile(`${FOLDER}/${name}`, text);
  console.log(`${FOLDER}/${name}: ${Buffer.byteLength(text)} bytes`);
}
await copyFile('.claspignore', `${FOLDER}/.claspignore`);
