import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import type { EmulatedExcel } from '../emulatedExcel.ts';
import { frameName, type HostPlace } from './frame.ts';
import { type XdmHost, xdmHost } from './xdm.ts';

/** The whole of Office.js, started as on Excel on the web, in Node. */
export interface OfficeInNode {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly host: XdmHost;
}

const LIBRARY = new URL('../../../../node_modules/@microsoft/office-js/dist/', import.meta.url);
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const PLACE: HostPlace = { hostUrl: 'https://localhost/host.html', conversation: 'conversation', instance: 'pane-1' };

const nothing = (): void => undefined;

type Listener = (event: { readonly data: string; readonly origin: string; readonly source: unknown }) => void;

/** Opens a pane that has loaded Office.js by its script tag, and waits until it is ready. */
export async function openOffice(excel: EmulatedExcel): Promise<OfficeInNode> {
  const listeners = new Set<Listener>();
  const parent = { postMessage: (text: string) => setTimeout(() => host.receive(text)) };
  const host = xdmHost(excel, PLACE, (data) => {
    const event = { data, origin: 'https://localhost', source: parent };
    setTimeout(() => {
      for (const listener of listeners) listener(event);
    });
  });
  const world = createContext(paneWindow(frameName(excel, PLACE), parent, listeners));
  load(world, `${CDN}office.js`);
  const { Office } = world as unknown as Pick<OfficeInNode, 'Office'>;
  await Office.onReady();
  return { ...(world as unknown as Pick<OfficeInNode, 'Office' | 'Excel'>), host };
}

function load(world: object, address: string): void {
  const file = new URL(address.slice(CDN.length).replace(/\?.*$/, ''), LIBRARY);
  runInContext(readFileSync(file, 'utf8'), world, { filename: file.pathname });
}

/** As much of a window as Office.js looks at. */
function paneWindow(name: string, parent: object, listeners: Set<Listener>): object {
  const element = () => ({
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    addEventListener: nothing,
    style: {},
  });
  const storage = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
    removeItem: (key: string) => storage.delete(key),
  };
  const head = {
    ...element(),
    appendChild: (script: { src?: string; onload?: () => void }) => {
      if (script.src?.startsWith(CDN)) load(world, script.src);
      setTimeout(() => script.onload?.());
    },
  };
  const document = {
    ...element(),
    cookie: '',
    domain: 'localhost',
    readyState: 'complete',
    hasFocus: () => true,
    head,
    documentElement: element(),
    body: element(),
    URL: 'https://localhost/pane.html',
    // The client lets a link take addresses apart.
    createElement: (tag: string) => (tag === 'a' ? new URL('https://localhost/') : element()),
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      tag === 'head' ? [head] : tag === 'script' ? [{ src: `${CDN}office.js`, getAttribute: () => null }] : [],
    querySelectorAll: () => [],
    removeEventListener: nothing,
  };
  const world: Record<string, unknown> = {
    name,
    parent,
    document,
    sessionStorage,
    localStorage: sessionStorage,
    location: new URL('https://localhost/pane.html'),
    navigator: { userAgent: 'Mozilla/5.0 Chrome/120.0', platform: 'Linux', language: 'en-US' },
    history: {},
    addEventListener: (event: string, listener: Listener) => void (event === 'message' && listeners.add(listener)),
    removeEventListener: (_event: string, listener: Listener) => void listeners.delete(listener),
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    console: { log: nothing, error: nothing, warn: nothing },
  };
  world.window = world;
  world.self = world;
  world.top = parent;
  return world;
}
