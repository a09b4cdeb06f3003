import { isThing, type Session, type Thing } from '../api/thing.ts';
import { ExcelFault, type FaultCode, NotImplemented } from '../model/fault.ts';
import { at, placeOf } from './location.ts';
import { ACTION, type Action, type Answer, type Request } from './messages.ts';
import { argumentsOf, type Resolve, resolver } from './paths.ts';
import { asJson, query } from './query.ts';

/** A fault that is to happen: before which action, and what Excel calls it. */
export interface PlannedFault {
  readonly action: number;
  readonly code: FaultCode;
}

/** Carries out a request action by action; what was done before a fault stays done, as in Excel. */
export function answerTo(request: Request, session: Session, planned?: PlannedFault): Answer {
  const resolve = resolver(request, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (planned && index >= planned.action) throw new ExcelFault(planned.code);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(action, resolve, session) });
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error;
      return { Error: describe(error, index), Results: results, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** The whole request refused, before any of it was done. */
export const refusal = (code: FaultCode): Answer => ({
  Error: { ...describe(new ExcelFault(code), 0) },
  Results: [],
  TraceIds: [],
});

const describe = (fault: ExcelFault, index: number) => ({
  Code: fault.code,
  Message: fault.message,
  Location: placeOf(fault) ?? '',
  ActionIndex: index,
  HttpStatusCode: 400,
});

function perform(action: Action, resolve: Resolve, session: Session): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const thing = resolve(action.ObjectPathId);
  // Nothing is done to what is not there.
  if (thing === null) return null;
  const { type, target } = thing;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identity(thing, session);
    case ACTION.query:
      return query(thing, action.QueryInfo ?? {}, session);
    case ACTION.queryAsJson:
      return asJson(query(thing, action.QueryInfo ?? {}, session));
    case ACTION.method:
      return at(type.name, action.Name, () => call(thing, action, resolve, session));
    case ACTION.setProperty: {
      const [value] = argumentsOf(action.ArgumentInfo, resolve);
      at(type.name, action.Name, () => type.write(action.Name, target, value, session));
      return null;
    }
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        const member = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
        at(type.name, member, () => type.write(member, target, value, session));
      }
      return null;
    default:
      throw new NotImplemented(`action type ${action.ActionType}`);
  }
}

const references = new WeakMap<Thing, string>();

/** What makes an object findable again: its id, or the reference it is kept by. */
function identity(thing: Thing, session: Session): Readonly<Record<string, unknown>> {
  const reference = references.get(thing);
  const own = thing.type.identity(thing.target, session);
  return reference === undefined ? own : { ...own, _ReferenceId: reference };
}

function call(thing: Thing, action: Action, resolve: Resolve, session: Session): unknown {
  const args = argumentsOf(action.ArgumentInfo, resolve);
  if (action.Name === '_KeepReference' && thing.type.isKept) {
    const reference = references.get(thing) ?? session.book.nextId();
    references.set(thing, reference);
    session.kept.set(reference, thing);
    return null;
  }
  if (action.Name === '_RemoveReference') {
    session.kept.delete(String(args[0]));
    return null;
  }
  const value = thing.type.call(action.Name, thing.target, args, session);
  return isThing(value) ? null : value;
}
