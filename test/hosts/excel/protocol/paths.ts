import { serviceThing } from '../api/services.ts';
import { isThing, type Session, type Thing, thingOf } from '../api/thing.ts';
import { WORKBOOK } from '../api/workbook.ts';
import { ExcelFault, NotImplemented } from '../model/fault.ts';
import { at } from './location.ts';
import { type ArgumentInfo, PATH, type Path, type Request } from './messages.ts';

/** What a path stands for; `null` for a null object. */
export type Resolve = (path: number) => Thing | null;

/**
 * Finds objects by their paths, each on its first use and once per request.
 *
 * The client asks for an object as soon as it has a proxy of it, so methods such as `add` run in the add-in's order.
 */
export function resolver({ ObjectPaths }: Request, session: Session): Resolve {
  const found = new Map<number, Thing | null>();
  const resolve: Resolve = (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = ObjectPaths[id];
    if (!path) throw new Error(`the request has no object path ${id}`);
    const thing = follow(path, resolve, session);
    found.set(id, thing);
    return thing;
  };
  return resolve;
}

function follow(path: Path, resolve: Resolve, session: Session): Thing | null {
  const { ObjectPathType: type, Name } = path;
  if (type === PATH.global) return thingOf(WORKBOOK, session.book);
  if (type === PATH.newObject) return serviceThing(Name);
  if (type === PATH.null) return null;
  if (type === PATH.reference) return keptThing(Name, session);
  const parent = resolve(path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  const args = argumentsOf(path.ArgumentInfo, resolve);
  switch (type) {
    case PATH.property:
      return at(parent.type.name, Name, () => parent.type.part(Name, parent.target, session));
    case PATH.indexer:
      return at(parent.type.name, 'getItem', () => object(parent.type.call('GetItem', parent.target, args, session)));
    case PATH.method:
      return at(parent.type.name, Name, () => object(parent.type.call(Name, parent.target, args, session)));
    default:
      throw new NotImplemented(`object path type ${type}`);
  }
}

function keptThing(reference: string, { kept }: Session): Thing {
  const thing = kept.get(reference);
  if (!thing) throw new ExcelFault('InvalidReference', reference);
  return thing;
}

function object(value: unknown): Thing | null {
  if (value === null || isThing(value)) return value;
  throw new Error('a method that gives an object gave a value');
}

/** Arguments with objects in the place of their paths. */
export const argumentsOf = (info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] =>
  (info?.Arguments ?? []).map((argument, index) =>
    withObjects(argument, info?.ReferencedObjectPathIds?.[index], resolve),
  );

function withObjects(argument: unknown, path: number | readonly number[] | undefined, resolve: Resolve): unknown {
  if (typeof path === 'number' && path !== 0) return resolve(path);
  if (Array.isArray(argument) && Array.isArray(path))
    return argument.map((part, index) => withObjects(part, path[index], resolve));
  if (typeof argument === 'object' && argument !== null && '_ObjectPathId' in argument)
    return resolve(Number(argument._ObjectPathId));
  return argument;
}
