import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import type { ExcelRun } from '../../../excel-addin/host/excelHost.ts';
import type { Answer, Request } from './protocol.ts';

const LIBRARY = new URL('../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js', import.meta.url);

/** As much of a browser as Microsoft's client looks at while it loads. */
const BROWSER = {
  navigator: { userAgent: 'node', platform: 'node' },
  location: { href: 'https://localhost/', search: '', hash: '' },
  document: {
    getElementsByTagName: () => [],
    getElementById: () => null,
    addEventListener: () => undefined,
    cookie: '',
  },
  addEventListener: () => undefined,
};

function loadClient(): void {
  for (const [name, value] of Object.entries({ ...BROWSER, window: globalThis }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  // It asks where messages are kept, finds no storage, and says so aloud.
  const { error } = console;
  console.error = () => undefined;
  const { log } = console;
  console.log = () => undefined;
  runInThisContext(readFileSync(LIBRARY, 'utf8'), { filename: LIBRARY.pathname });
  Object.assign(console, { error, log });
}

/** `Excel.run` of Microsoft's genuine client over something that answers its requests. */
export function clientOver(answer: (request: Request, text: string) => Answer): ExcelRun {
  if (!('Excel' in globalThis)) loadClient();
  const session = {
    _resolveRequestUrlAndHeaderInfo: async () => null,
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: string, _flags: number, { Body }: { readonly Body: string | Request }) => {
        const text = typeof Body === 'string' ? Body : JSON.stringify(Body);
        const body = answer(JSON.parse(text) as Request, text);
        return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: body };
      },
    }),
  };
  const run = Excel.run as unknown as (over: typeof session, batch: unknown) => Promise<never>;
  return (batch) => run(session, batch);
}
