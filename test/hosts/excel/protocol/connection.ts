import type { Session, Thing } from '../api/thing.ts';
import type { EmulatedExcel } from '../emulatedExcel.ts';
import { NotImplemented } from '../model/fault.ts';
import { answerTo, refusal } from './answerTo.ts';
import { type Entry, entriesOf } from './pushes.ts';
import { type Answer, isCleanUp, type Request } from './messages.ts';

/** Excel on the web takes and gives no more. */
const LARGEST = 5 * 1024 * 1024;

/** The line of one add-in to the emulated Excel. */
export interface Connection {
  /** Answers the text of a request with the text of an answer. */
  readonly answer: (text: string) => string;
  /** Where events go; each call of the handler is after the answer that caused it. */
  onPush: (entries: readonly Entry[]) => void;
  readonly close: () => void;
}

/** Opens a line: references, event registrations and pushes are its own. */
export function connect(excel: EmulatedExcel): Connection {
  const kept = new Map<string, Thing>();
  const listening = new Map<string, number>();
  const session: Session = {
    book: excel.book,
    calculation: excel.calculation,
    kept,
    functionResults: (result) => excel.functionResults.push(result),
    listen: (event, target, isOn) => {
      const key = `${event} ${target}`;
      listening.set(key, Math.max(0, (listening.get(key) ?? 0) + (isOn ? 1 : -1)));
    },
  };
  const connection: Connection = {
    answer: (text) => {
      const answer = excel.as(connection, () => respond(excel, session, text));
      return bytes(answer) > LARGEST ? JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded')) : answer;
    },
    onPush: () => undefined,
    close: () => excel.book.watchers.delete(watch),
  };
  const watch = (change: Parameters<typeof entriesOf>[0]): void => {
    const who = { isOwn: excel.actor === connection, isRemote: excel.actor !== 'person' && excel.actor !== connection };
    const entries = entriesOf(change, who, kept, excel.book).filter(
      ([, event, target]) => (listening.get(`${event} ${target}`) ?? 0) > 0,
    );
    if (entries.length > 0) setTimeout(() => connection.onPush(entries));
  };
  excel.book.watchers.add(watch);
  return connection;
}

const bytes = (text: string): number => Buffer.byteLength(text);

function respond(excel: EmulatedExcel, session: Session, text: string): string {
  const request = JSON.parse(text) as Request;
  const record = { request: bytes(text), actions: request.Actions.length, isCleanUp: isCleanUp(request) };
  const answer = record.isCleanUp ? answerTo(request, session) : carryOut(excel, session, request, record.request);
  const answerText = JSON.stringify(answer);
  excel.requests.push({ ...record, response: bytes(answerText) });
  return answerText;
}

function carryOut(excel: EmulatedExcel, session: Session, request: Request, size: number): Answer {
  const fault = excel.nextRequest();
  if (size > LARGEST) return refusal('RequestPayloadSizeLimitExceeded');
  if (excel.isEditingCell) return refusal('InvalidOperationInCellEditMode');
  try {
    return answerTo(request, session, fault);
  } catch (error) {
    if (error instanceof NotImplemented) excel.missing.push(error.message);
    throw error;
  }
}
