import { DEVELOPMENT_URL } from '../excel-addin/manifest/site.ts';
import { certificateIn } from './excel/certificate.ts';
import { serveSite } from './excel/serveSite.ts';
import { siteOf } from './excel/siteOf.ts';
import { writeSite } from './excel/writeSite.ts';

/** `npm run dev:excel`: the add-in on this machine, built anew whenever its page is loaded. */
const FOLDER = 'out/excel';
const rebuild = async (): Promise<void> =>
  writeSite(await siteOf({ baseUrl: DEVELOPMENT_URL, production: false }), FOLDER);

await rebuild();
const certificate = await certificateIn('out/certificate', new Date());
serveSite(FOLDER, certificate, rebuild).listen(Number(new URL(DEVELOPMENT_URL).port));

console.log(`
The add-in is at ${DEVELOPMENT_URL}/ and built anew whenever its page is loaded.

Trust its certificate once: open ${DEVELOPMENT_URL}/ in the browser and accept it, or add out/certificate/localhost.crt:
  Windows   certutil -user -addstore Root out\\certificate\\localhost.crt
  Mac       security add-trusted-cert -k ~/Library/Keychains/login.keychain-db out/certificate/localhost.crt

Then give ${FOLDER}/manifest.xml to Excel:
  web       Home > Add-ins > More Add-ins > My Add-ins > Manage My Add-ins > Upload My Add-in
  Windows   put it into a shared folder, and add that folder under File > Options > Trust Center > Trust Center
            Settings > Trusted Add-in Catalogs; then Home > Add-ins > More Add-ins > Shared Folder
  Mac       copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ and restart Excel
  everyone  Microsoft 365 admin centre > Settings > Integrated apps > Upload custom apps (with build:excel and an
            address that is not this machine)
`);
