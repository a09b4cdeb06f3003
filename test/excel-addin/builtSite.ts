import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteOf } from '../../scripts/excel/siteOf.ts';
import { writeSite } from '../../scripts/excel/writeSite.ts';

let built: Promise<string> | undefined;

/** The folder of the add-in's site as `npm run build:excel` makes it for localhost, built once. */
export function builtSite(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-excel-site-'));
  await writeSite(await siteOf({ baseUrl: 'https://localhost:3000', production: false }), folder);
  return folder;
}
