import type { EmulatedExcel } from '../emulatedExcel.ts';
import { type Client, loadClient } from './loadClient.ts';

/** What the client sends over its bridge, and what it takes. */
interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
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
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      const answer = connection.answer(body);
      queueMicrotask(() =>
        client.receive(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } })),
      );
    },
  });
  connection.onPush = (entries) => client.receive(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  return { ...client, run: (batch) => client.Excel.run(batch), close: connection.close };
}
