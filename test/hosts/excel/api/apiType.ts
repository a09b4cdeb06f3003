import { NotImplemented } from '../model/fault.ts';
import type { Properties } from '../model/properties.ts';
import { bagType } from './bag.ts';
import type { ApiType, Arguments, Session, Thing } from './thing.ts';

/** Names that travel differently from how add-ins write them. */
type Alias = 'Gridlines' | 'Headings';

/** Names of a class's members on the wire; a misspelt one does not compile. */
type Wire<Api> = Capitalize<keyof Api & string> | `_${string}` | Alias;

/** Members of a class by their names on the wire. */
interface Members<Api, Target> {
  readonly name: string;
  readonly isKept?: boolean;
  readonly identity?: (target: Target, session: Session) => Readonly<Record<string, unknown>>;
  readonly items?: (target: Target, session: Session) => readonly Thing[];
  readonly reads?: Partial<Record<Wire<Api>, (target: Target, session: Session) => unknown>>;
  readonly writes?: Partial<Record<Wire<Api>, (target: Target, value: unknown, session: Session) => void>>;
  readonly parts?: Partial<Record<Wire<Api>, (target: Target, session: Session) => Thing | null>>;
  /** Where the object keeps the properties it has besides, whose names the client knows. */
  readonly bag?: (target: Target) => Properties;
  readonly methods?: Partial<Record<Wire<Api>, (target: Target, args: Arguments, session: Session) => unknown>>;
}

/**
 * A class of Excel's API, of which a test may use what is declared here; everything else fails it loudly.
 *
 * `Api` is Microsoft's own type of the class, so that every name is checked against it.
 */
export function apiType<Api, Target>(members: Members<Api, Target>): ApiType<Target> {
  const { name, isKept, identity, items, reads, writes, parts, methods, bag } = members;
  const entryOf = <T>(table: Partial<Record<string, T>> | undefined, member: string): T | undefined => table?.[member];
  const besides = (member: string, target: Target): readonly [ApiType<Properties>, Properties] => {
    if (!bag) throw new NotImplemented(`${name}.${member}`);
    return [bagType(name), bag(target)];
  };
  return {
    name,
    ...(isKept === undefined ? {} : { isKept }),
    scalars: Object.keys(reads ?? {}),
    navigations: Object.keys(parts ?? {}),
    read: (member, target, session) => {
      const read = entryOf(reads, member);
      if (read) return read(target, session);
      const [type, properties] = besides(member, target);
      return type.read(member, properties, session);
    },
    write: (member, target, value, session) => {
      const write = entryOf(writes, member);
      if (write) return write(target, value, session);
      const [type, properties] = besides(member, target);
      return type.write(member, properties, value, session);
    },
    part: (member, target, session) => {
      const part = entryOf(parts, member);
      if (part) return part(target, session);
      const [type, properties] = besides(member, target);
      return type.part(member, properties, session);
    },
    call: (member, target, args, session) => {
      const method = entryOf(methods, member);
      if (!method) throw new NotImplemented(`${name}.${member}()`);
      return method(target, args, session);
    },
    identity: (target, session) => identity?.(target, session) ?? {},
    items: (target, session) => items?.(target, session),
  };
}
