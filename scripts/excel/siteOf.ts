import { readFile } from 'node:fs/promises';
import { CATALOGUE } from '../../core/functions/catalogue.ts';
import { LANGUAGES } from '../../core/model/vocabulary.ts';
import { functionsMetadata } from '../../excel-addin/functions/functionsMetadata.ts';
import { manifest } from '../../excel-addin/manifest/manifest.ts';
import { SITE_FILES } from '../../excel-addin/manifest/site.ts';
import { supportPage } from '../../excel-addin/support/supportPage.ts';
import { type Bundle, bundle } from './bundle.ts';
import { renderIcons } from './icons.ts';
import { lintManifest } from './manifestLint/lintManifest.ts';
import { readmeForIt } from './readmeForIt.ts';

/**
 * What the page may load: its own files and Microsoft's library, which is the one thing an add-in must not bring
 * itself. Nothing may be sent anywhere else, and no script may stand in the page's text.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Where the site will be served from. */
export interface SiteOptions {
  readonly baseUrl: string;
  /** For people: an address on the developer's own machine is refused. */
  readonly production: boolean;
}

/** A whole site by path, and what its code was made of. */
export interface BuiltSite {
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly bundle: Bundle;
}

const ROOT = new URL('../../', import.meta.url);

/** Everything the add-in's site serves, the manifest included: the same bytes from the same source. */
export async function siteOf({ baseUrl, production }: SiteOptions): Promise<BuiltSite> {
  const [bundled, icons, template, packageText] = await Promise.all([
    bundle(ROOT),
    renderIcons(),
    readFile(new URL('excel-addin/pane/index.html', ROOT), 'utf8'),
    readFile(new URL('package.json', ROOT), 'utf8'),
  ]);
  const { version } = JSON.parse(packageText) as { readonly version: string };
  const manifestText = manifest({ baseUrl, version, iconPath: icons.iconPath });
  const faults = lintManifest(manifestText, { production });
  if (faults.length > 0) throw new Error(faults.map(({ rule, fault }) => `manifest, ${rule}: ${fault}`).join('\n'));
  const files = new Map<string, Uint8Array | string>([
    [SITE_FILES.page, pageFrom(template, { policy: CONTENT_POLICY, ...bundled.entries })],
    // Named in the manifest, whose addresses stay: the code itself has another name with every change.
    [SITE_FILES.functions, `import './${bundled.entries.functions}';\n`],
    ...LANGUAGES.map((language) => [SITE_FILES.metadata[language], metadataText(language)] as const),
    [SITE_FILES.support, supportPage(version)],
    ['manifest.xml', manifestText],
    ['README.md', readmeForIt(baseUrl)],
    ...icons.files,
    ...bundled.files,
  ]);
  return { files, bundle: bundled };
}

const metadataText = (language: (typeof LANGUAGES)[number]): string =>
  `${JSON.stringify(functionsMetadata(CATALOGUE, language), null, 2)}\n`;

/** The page with its places filled; a place nobody fills is a mistake. */
function pageFrom(template: string, places: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => {
    const text = places[name];
    if (text === undefined) throw new Error(`index.html asks for ${name}`);
    return text;
  });
}
