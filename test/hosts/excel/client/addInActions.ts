import type { FunctionResult } from '../api/services.ts';
import type { EmulatedExcel } from '../emulatedExcel.ts';
import type { XdmHost } from './xdm.ts';

/** A cell or a range as a function is given it. */
type FunctionArgument = unknown;

/** What Excel asks of an add-in by itself. */
export interface AddInActions {
  /** Calls a custom function as a cell would; gives the value or rows of values, or throws with Excel's error code. */
  readonly callFunction: (id: string, args: readonly FunctionArgument[]) => Promise<unknown>;
  /** Presses a button of the ribbon; done when the add-in says so. */
  readonly invokeCommand: (functionName: string, control?: string) => Promise<void>;
}

const FUNCTION_CATEGORY = 1;
const FUNCTION_CALL = 1000;
const PATIENCE = 20_000;

/** Invokes functions and commands of the add-in behind a conversation. */
export function addInActions(excel: EmulatedExcel, host: XdmHost): AddInActions {
  let calls = 0;
  return {
    callFunction: async (id, args) => {
      calls += 1;
      const call = `call-${calls}`;
      const message = JSON.stringify([call, id, args, 'Sheet1!A1', 0]);
      const entries = [[FUNCTION_CATEGORY, FUNCTION_CALL, '', message, 0]];
      await until(() => host.push('richApiMessage', { ArrayData: entries }), `the add-in to listen for ${id}`);
      const result = await until(() => excel.functionResults.find((known) => known.id === call), `an answer of ${id}`);
      return resultOf(result);
    },
    invokeCommand: async (functionName, control = functionName) => {
      calls += 1;
      const id = `command-${calls}`;
      const data = [id, functionName, JSON.stringify({ source: { id: control } })];
      await until(() => host.push('appCommandInvoked', data), 'the add-in to listen for commands');
      await until(() => host.completed.some((command) => command.id === id), `the command ${functionName} to end`);
    },
  };
}

/** The error a function answered with, as Excel numbers it. */
const ERRORS: Readonly<Record<string, string>> = {
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

function resultOf({ isGood, value, errorCode }: FunctionResult): unknown {
  if (isGood) return value;
  throw new Error(`${ERRORS[String(errorCode)] ?? '#VALUE!'} ${String(value ?? '')}`.trim());
}

/** Waits for something that only another process can bring about. */
async function until<T>(found: () => T | undefined | false, what: string): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = found();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
