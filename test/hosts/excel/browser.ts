import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { generate } from 'selfsigned';
import sirv from 'sirv';
import { launchBrowser } from '../../support/browser/launch.ts';
import { addInActions, type AddInActions } from './client/addInActions.ts';
import { frameName } from './client/frame.ts';
import { type XdmHost, xdmHost } from './client/xdm.ts';
import { EmulatedExcel, type ExcelOptions, type RequestRecord } from './emulatedExcel.ts';

/** How a pane is opened in Excel on the web. */
export interface OpenOptions extends ExcelOptions {
  /** A folder of built files (its `taskpane.html` is the pane unless `page` says another), or an https address on localhost. */
  readonly pane: string;
  readonly page?: string;
  /** What the clock of the browser begins at; the machine's time without. */
  readonly now?: Date;
}

/** The emulated Excel in a browser, with the pane in a frame of it. */
export interface OpenedExcel extends AddInActions {
  readonly page: Page;
  /** The frame of the pane. */
  readonly frame: Frame;
  readonly excel: EmulatedExcel;
  readonly book: EmulatedExcel['book'];
  /** Requests of the pane, without those that only clean up. */
  readonly requests: () => readonly RequestRecord[];
  /** Closes everything; throws when the pane asked for something the emulator lacks. */
  readonly close: () => Promise<void>;
}

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const LIBRARY = new URL('../../../node_modules/@microsoft/office-js/dist/', import.meta.url);
const CONVERSATION = 'conversation';
const INSTANCE = 'pane-1';

/** Opens a built pane in headless Chromium, in an iframe of a page that plays Excel on the web. */
export async function openExcel({
  pane,
  page: path = 'taskpane.html',
  now,
  ...options
}: OpenOptions): Promise<OpenedExcel> {
  const excel = new EmulatedExcel({ calculates: true, ...options });
  const server = /^https:/.test(pane) ? undefined : await serve(pane);
  const paneUrl = server ? `${server.origin}/${path}` : pane;
  const hostUrl = `${new URL(paneUrl).origin}/okr-emulated-excel.html`;
  const browser = await launchBrowser();
  const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: excel.locale });
  if (now) await page.clock.install({ time: now });
  const host = await playHost(page, excel, { hostUrl, paneUrl });
  await page.goto(hostUrl);
  const frame = await paneFrame(page, paneUrl);
  return {
    page,
    frame,
    excel,
    book: excel.book,
    ...addInActions(excel, host),
    requests: () => excel.trips,
    close: () => close(browser, server?.server, host, excel),
  };
}

async function close(browser: Browser, server: Server | undefined, host: XdmHost, { missing }: EmulatedExcel) {
  host.close();
  await browser.close();
  server?.close();
  if (missing.length > 0) throw new Error(missing.join('\n'));
}

interface Places {
  readonly hostUrl: string;
  readonly paneUrl: string;
}

/** The page around the pane: it passes messages on, and the emulator in this process answers them. */
async function playHost(page: Page, excel: EmulatedExcel, { hostUrl, paneUrl }: Places): Promise<XdmHost> {
  const place = { hostUrl, conversation: CONVERSATION, instance: INSTANCE };
  // One message after the other, as a window would post them.
  let line: Promise<unknown> = Promise.resolve();
  const host = xdmHost(excel, place, (text) => {
    line = line.then(() => page.evaluate(postToPane, text)).catch(() => undefined);
  });
  await page.exposeFunction('okrReceive', (text: string) => host.receive(text));
  await page.route(`${CDN}**`, async (route) => {
    const file = new URL(
      route
        .request()
        .url()
        .slice(CDN.length)
        .replace(/[?#].*$/, ''),
      LIBRARY,
    );
    await route.fulfill({ body: readFileSync(file), contentType: 'text/javascript' });
  });
  const html = hostPage(paneUrl, frameName(excel, place));
  await page.route(hostUrl, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  return host;
}

/** Runs in the page. */
function postToPane(text: string): void {
  (document.querySelector('iframe') as HTMLIFrameElement).contentWindow?.postMessage(text, '*');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

const hostPage = (paneUrl: string, name: string): string => `<!doctype html>
<title>Excel, emulated</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style>
<script>
addEventListener('message', ({ data }) => typeof data === 'string' && window.okrReceive(data));
</script>
<iframe name="${escaped(name)}" src="${escaped(paneUrl)}"></iframe>`;

async function paneFrame(page: Page, paneUrl: string): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`no frame for ${paneUrl}`);
  await frame.waitForLoadState('load');
  return frame;
}

/** Serves a folder over https, as an add-in's pages must be. */
async function serve(folder: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const files = sirv(folder, { dev: true });
  const server = createServer({ key, cert }, (request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { server, origin: `https://localhost:${(server.address() as AddressInfo).port}` };
}
