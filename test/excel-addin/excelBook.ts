import type { Snapshot } from '../../core/host/snapshot.ts';
import { type ExcelHost, excelHost } from '../../excel-addin/host/excelHost.ts';
import { clientOver } from '../support/excelStandIn/client.ts';
import { answerTo, isCleanUp, type Kept } from '../support/excelStandIn/protocol.ts';
import { workbookOf } from '../support/excelStandIn/workbook.ts';

/** One request to Excel and its answer, in bytes; requests that only let go of ranges do not count. */
export interface Trip {
  readonly request: number;
  readonly response: number;
}

/** A fault to happen: in which request, after which share of its actions, with which code. */
export interface Fault {
  readonly request: number;
  readonly after: number;
  readonly code: string;
}

/** A workbook open in a stand-in for Excel, to which Microsoft's genuine client speaks. */
export interface ExcelBook {
  /** Our host over it; each call is another user. */
  readonly host: () => ExcelHost;
  readonly trips: () => readonly Trip[];
  readonly protect: (sheet: string) => void;
  /** Lets a request fail, counted from now; `undefined` lets all succeed. */
  readonly fail: (fault: Fault | undefined) => void;
}

export function excelBook(start: Snapshot): ExcelBook {
  const book = workbookOf(start);
  const kept: Kept = new Map();
  const trips: Trip[] = [];
  let fault: Fault | undefined;
  let asked = 0;
  const run = clientOver((request, text) => {
    if (isCleanUp(request)) return answerTo(request, book, kept);
    asked += 1;
    const isFaulty = fault?.request === asked;
    const stop = { at: Math.floor(request.Actions.length * (fault?.after ?? 0)), code: fault?.code ?? '' };
    const answer = answerTo(request, book, kept, isFaulty ? stop : undefined);
    trips.push({ request: Buffer.byteLength(text), response: Buffer.byteLength(JSON.stringify(answer)) });
    return answer;
  });
  return {
    host: () => excelHost(run, () => false),
    trips: () => trips,
    protect: (name) => {
      for (const sheet of book.sheets) if (sheet.name === name) sheet.isProtected = true;
    },
    fail: (next) => {
      fault = next;
      asked = 0;
    },
  };
}
