import type { EmulatedExcel } from '../emulatedExcel.ts';
import { NotImplemented } from '../model/fault.ts';
import type { Connection } from '../protocol/connection.ts';
import { appContext, type HostPlace } from './frame.ts';

/** A message between the pane and its host, as Office.js on the web posts it. */
interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const INVOKE = 0;
const REGISTER = 1;
const EXECUTE_RICH_API = 93;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const COMMAND_COMPLETED = 94;

/** A ribbon command that has said it is done. */
interface CompletedCommand {
  readonly id: string;
  readonly status: unknown;
}

/** The host's side of the conversation with one pane. */
export interface XdmHost {
  /** Takes a message of the pane. */
  readonly receive: (text: string) => void;
  /** Pushes an event the pane has registered for; false while it has not. */
  readonly push: (event: string, data: unknown) => boolean;
  readonly completed: CompletedCommand[];
  readonly close: () => void;
}

/** Speaks with a pane; `post` sends it a message. */
export function xdmHost(excel: EmulatedExcel, place: HostPlace, post: (text: string) => void): XdmHost {
  const connection = excel.connect();
  const registered = new Map<string, Message>();
  const completed: CompletedCommand[] = [];
  const reply = (to: Message, data: unknown, responseType: 0 | 1 = 0): void =>
    post(
      JSON.stringify({
        _messageType: 1,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: place.hostUrl,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  const push = (event: string, data: unknown): boolean => {
    const registration = registered.get(event);
    if (registration) reply(registration, data, 1);
    return registration !== undefined;
  };
  connection.onPush = (entries) => push('richApiMessage', { ArrayData: entries });
  const receive = (text: string): void => {
    const message = messageOf(text);
    if (message?._messageType !== 0 || message._conversationId !== place.conversation) return;
    if (message._actionType === INVOKE) reply(message, invoke(message));
    else {
      if (message._actionType === REGISTER) registered.set(message._actionName, message);
      else registered.delete(message._actionName);
      reply(message, { Error: 0 });
    }
  };
  const invoke = ({ _actionName: name, _data: data }: Message): unknown => {
    if (name === 'ContextActivationManager_getAppContextAsync') return appContext(excel, place);
    // Focus, keys and telemetry are of no consequence.
    if (name.startsWith('ContextActivationManager_')) return null;
    if (name !== 'executeMethod') return lacking(excel, name);
    return executeMethod(data as MethodCall);
  };
  const executeMethod = (call: MethodCall): unknown => {
    const id = call.DdaMethod.DispatchId;
    if (id === EXECUTE_RICH_API) return { Version: 1, Error: 0, Data: [200, [], richAnswer(excel, connection, call)] };
    if (id === LOAD_SETTINGS) return { Error: 0, Settings: [...excel.documentSettings] };
    if (id === SAVE_SETTINGS) return saveSettings(excel, call);
    if (id === COMMAND_COMPLETED) {
      completed.push({ id: String(call['0']), status: call['1'] });
      return { Error: 0 };
    }
    return lacking(excel, `Office.js method ${id}`);
  };
  return { receive, push, completed, close: connection.close };
}

/** What `executeMethod` carries; arguments of some methods come by their number. */
interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [key: string, json: string])[] };
  readonly [argument: string]: unknown;
}

function messageOf(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}

function saveSettings({ documentSettings }: EmulatedExcel, { DdaSettingsMethod: saved }: MethodCall): unknown {
  documentSettings.clear();
  for (const [key, json] of saved?.Properties ?? []) documentSettings.set(key, json);
  return { Error: 0 };
}

/** An answer; a fault of the emulator itself reaches the pane as an error, and the test through what is missing. */
function richAnswer({ missing }: EmulatedExcel, { answer }: Connection, { ArrayData }: MethodCall): string {
  try {
    return answer(String(ArrayData?.[4]));
  } catch (error) {
    const Message = error instanceof Error ? error.message : String(error);
    if (!missing.includes(Message)) missing.push(Message);
    return JSON.stringify({ Error: { Code: 'NotImplemented', Message }, Results: [], TraceIds: [] });
  }
}

/** Kept for the test to stumble over, since the pane itself only sees an error. */
function lacking({ missing }: EmulatedExcel, what: string): unknown {
  const { message } = new NotImplemented(what);
  missing.push(message);
  return { Error: 5007 };
}
