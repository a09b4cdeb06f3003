import { HEADER_RULES } from './headers.ts';

const headerRows = (): readonly string[] =>
  HEADER_RULES.flatMap(({ which, headers }) =>
    Object.entries(headers).map(([name, value]) => `| ${which} | \`${name}: ${value}\` |`),
  );

/** What the people who serve the site have to know; it lies beside the files. */
export const readmeForIt = (baseUrl: string): string =>
  `${[
    '# Redlight OKR for Excel: the site',
    '',
    `Serve this folder as it is at ${baseUrl}/ over https, then give \`manifest.xml\` to Excel`,
    '(Microsoft 365 admin centre > Settings > Integrated apps > Upload custom apps, or a shared folder of add-ins).',
    '',
    'These are static files: no server code, no database, no account, no log of users.',
    '',
    '| For | Send |',
    '| --- | --- |',
    ...headerRows(),
    '',
    'Content types: `.js` as `text/javascript`, `.json` as `application/json`, `.html` as `text/html; charset=utf-8`.',
    'Send neither `X-Frame-Options` nor a `frame-ancestors` that shuts Excel on the web out: it shows the pane in a frame.',
    '',
    'To update, copy the new files over the old ones and keep the old `assets` for a day: open workbooks still ask for',
    'them. `manifest.xml` only has to be handed out again when it has changed; Excel keeps function metadata up to 24 hours.',
    '',
    "What the page may load is written into it as a Content-Security-Policy: this site, and Microsoft's library from",
    "`https://appsforoffice.microsoft.com`. Users' machines must reach both. No workbook data is sent anywhere.",
  ].join('\n')}\n`;
