import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

/** What Microsoft's client is loaded for in Node: its two namespaces. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Hands the client a message of the host. */
  readonly receive: (text: string) => void;
}

/** Where the client's messages go, and what the host says it has. */
export interface ClientOptions {
  readonly send: (text: string) => void;
  readonly isSetSupported?: (name: string, version?: string) => boolean;
}

const LIBRARY = new URL('../../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js', import.meta.url);
let script: Script | undefined;

const nothing = (): void => undefined;

/** As much of a browser as the client looks at while it loads. */
const browser = () => ({
  navigator: { userAgent: 'node', platform: 'node' },
  location: { href: 'https://localhost/', search: '', hash: '' },
  document: { getElementsByTagName: () => [], getElementById: () => null, addEventListener: nothing, cookie: '' },
  addEventListener: nothing,
  setTimeout,
  clearTimeout,
  // It asks where messages are kept, finds no storage, and says so aloud.
  console: { log: nothing, error: nothing, warn: nothing },
});

/**
 * Microsoft's genuine client, as it is, in a world of its own: each call is another user's Excel.
 *
 * Its native bridge is the way by which Office on Windows and Mac speaks to it; events arrive over it as well.
 */
export function loadClient({ send, isSetSupported }: ClientOptions): Client {
  script ??= new Script(readFileSync(LIBRARY, 'utf8'), { filename: LIBRARY.pathname });
  const bridge: { sendMessageToHost: (text: string) => void; onMessageFromHost?: (text: string) => void } = {
    sendMessageToHost: send,
  };
  const world: Record<string, unknown> = { ...browser(), _richApiNativeBridge: bridge };
  world.window = world;
  createContext(world);
  script.runInContext(world);
  const client = world as unknown as Client;
  if (isSetSupported) {
    world.Office = Object.create(world.Office as object, { context: { value: { requirements: { isSetSupported } } } });
    // Off in what people have; on, the client names every call that the declared requirement sets do not hold.
    (
      client.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }
    ).CommonUtility._doApiNotSupportedCheck = true;
  }
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    receive: (text) => bridge.onMessageFromHost?.(text),
  };
}
