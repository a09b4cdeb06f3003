import { parseArgs } from 'node:util';
import { DEVELOPMENT_URL } from '../excel-addin/manifest/site.ts';
import { readBaseUrl } from './excel/baseUrl.ts';
import { siteOf } from './excel/siteOf.ts';
import { writeSite } from './excel/writeSite.ts';

/**
 * `npm run build:excel -- --base-url https://okr.example.com/excel` writes the site that IT serves to dist/excel.
 * Without an address the manifest is for the developer's own machine.
 */
const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } });
const asked = values['base-url'];
const site = asked === undefined ? { baseUrl: DEVELOPMENT_URL } : readBaseUrl(asked);
if ('fault' in site) {
  console.error(site.fault);
  process.exitCode = 1;
} else {
  const built = await siteOf({ baseUrl: site.baseUrl, production: asked !== undefined });
  await writeSite(built, 'dist/excel');
  console.log(`dist/excel: ${built.files.size} files for ${site.baseUrl}`);
  if (asked === undefined) console.log('for development only; give --base-url https://… to hand it out');
}
