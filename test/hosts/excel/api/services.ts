import { NotImplemented } from '../model/fault.ts';
import type { ApiType, Arguments, Session, Thing } from './thing.ts';

/** A result of a custom function, as the client reports it. */
export interface FunctionResult {
  readonly id: unknown;
  readonly isGood: boolean;
  readonly value: unknown;
  readonly errorCode?: unknown;
}

type Method = (args: Arguments, session: Session) => unknown;

const nothing: Method = () => null;

/** Results come as rows of four where the host says it has CustomFunctions 1.7. */
const arrayResults: Method = ([results], { functionResults }) => {
  for (const [id, isGood, value, errorCode] of results as readonly (readonly unknown[])[])
    functionResults({ id, isGood: isGood === true, value, errorCode });
  return null;
};

const results: Method = ([given], { functionResults }) => {
  for (const { id, failed, value, errorCode } of given as readonly Readonly<Record<string, unknown>>[])
    functionResults({ id, isGood: failed !== true, value, errorCode });
  return null;
};

/** Services beside the workbook, which the client itself speaks to. */
const SERVICES: Readonly<Record<string, Readonly<Record<string, Method>>>> = {
  'Microsoft.ExcelServices.CustomFunctions': {
    _SetOsfControlContainerReadyForCustomFunctions: nothing,
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: arrayResults,
    SetInvocationResults: results,
    SetInvocationResult: results,
  },
  // The page of a shared runtime: it is there and to be seen as long as the emulator runs.
  'Microsoft.AppRuntime.AppRuntimeService': { SetAppRuntimeState: nothing, GetAppRuntimeState: () => 'Visible' },
  'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: nothing },
};

/** A service by its name. */
export function serviceThing(name: string): Thing {
  const methods = SERVICES[name];
  if (!methods) throw new NotImplemented(name);
  const refuse = (member: string): never => {
    throw new NotImplemented(`${name}.${member}`);
  };
  const type: ApiType = {
    name,
    scalars: [],
    navigations: [],
    read: refuse,
    write: refuse,
    part: refuse,
    call: (member, _target, args, session) => (methods[member] ?? refuse(member))(args, session),
    identity: () => ({}),
    items: () => undefined,
  };
  return { type, target: undefined };
}
