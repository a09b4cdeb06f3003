import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import open from 'open';
import sirv from 'sirv';
import { bundlePage, PLAYGROUND } from './playground/bundle.ts';
import { type START_WORDS, startSays } from './playground/startWords.ts';

/** Where the page is served when nobody says otherwise. */
const USUAL_PORT = 4380;

const OPTIONS = {
  lang: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  check: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** `npm start`: builds the browser page if need be, serves it on this machine only, and opens it. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return startSays('usage');
  const port = Number(values.port ?? USUAL_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return fail('badPort', values.port ?? '');
  startSays('building');
  const { folder, made } = await bundlePage(PLAYGROUND);
  if (!made) startSays('upToDate');
  const server = createServer(
    sirv(folder, { etag: true, setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') }),
  );
  const address = await listen(server, port);
  if (values.check) return check(server, address);
  startSays('serving', address);
  if (!values['no-open']) await open(values.lang === undefined ? address : `${address}?lang=${values.lang}`);
}

/** Listens at a port, or at a free one when it is taken. */
async function listen(server: Server, wanted: number): Promise<string> {
  const attempt = (port: number): Promise<void> =>
    new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', failed);
        done();
      });
    });
  await attempt(wanted).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    startSays('portTaken', String(wanted));
    return attempt(0);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

/** Fetches everything the page needs to begin, and ends. */
async function check(server: Server, address: string): Promise<void> {
  for (const name of ['', 'page.js', 'calculator.js', 'style.css']) {
    const { ok, status } = await fetch(address + name);
    if (!ok) fail('notServed', `${address}${name}: ${status}`);
  }
  if (process.exitCode === undefined) startSays('checked', address);
  server.closeAllConnections();
  server.close();
}

function fail(word: keyof typeof START_WORDS, fact: string): void {
  startSays(word, fact);
  process.exitCode = 1;
}

await start();
