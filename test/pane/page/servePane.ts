import { createServer } from 'node:http';
import { build } from 'esbuild';

/** What a host's page allows: no script or style but its own files, nothing inline. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'";

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pane</title><link rel="stylesheet" href="pane.css"><link rel="stylesheet" href="page.css"></head>
<body><main></main><script type="module" src="page.js"></script></body></html>`;

const PAGE_CSS = 'html, body, main { height: 100%; margin: 0; }';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html; charset=utf-8',
};

export interface ServedPane {
  readonly url: string;
  close(): Promise<void>;
}

/** The pane's files as a host would bundle them: parts that are loaded later stay files of their own. */
async function bundlePane(entry: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { page: entry, pane: 'pane/pane.css' },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    outdir: '/',
    charset: 'utf8',
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]));
}

/** Serves the test page under a policy as strict as the strictest host's. */
export async function servePane(answers = '{}'): Promise<ServedPane> {
  const files = new Map<string, Uint8Array | string>(await bundlePane('test/pane/page/page.ts'));
  files.set('/answers.json', answers).set('/', PAGE).set('/page.css', PAGE_CSS);
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url);
    const type = TYPES[url.split('.').pop() ?? ''] ?? TYPES.html ?? '';
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': CSP });
    response.end(file ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
