import type { EmulatedExcel } from '../emulatedExcel.ts';
import { type Client, loadClient } from './loadClient.ts';

/** The body of a request is the last thing in its envelope; cut out, megabytes need not be parsed twice. */
function unwrap(text: string): { readonly id: string; readonly body: string } {
  const id = /^\{"id":(\d+),/.exec(text)?.[1];
  const start = text.indexOf('"body":');
  if (id === undefined || start < 0) throw new Error(`not a request: ${text.slice(0, 100)}`);
  return { id, body: text.slice(start + '"body":'.length, -2) };
}

/** An add-in in Node: Microsoft's client in a world of its own, over the emulated Excel. */
export interface BridgedClient extends Client {
  /** `Excel.run` of that client. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

/** Opens the client over its native bridge: all of it but Office.js's own start, in a few milliseconds. */
export function openBridge(excel: EmulatedExcel): BridgedClient {
  const connection = excel.connect();
  const client = loadClient({
    isSetSupported: (name, version) => excel.isSetSupported(name, version),
    send: (text) => {
      const { id, body } = unwrap(text);
      const answer = connection.answer(body);
      queueMicrotask(() =>
        client.receive(`{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${answer}}}`),
      );
    },
  });
  connection.onPush = (entries) => client.receive(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  return { ...client, run: (batch) => client.Excel.run(batch), close: connection.close };
}
