import type { Session, Thing } from '../api/thing.ts';
import { at } from './location.ts';
import type { QueryInfo } from './messages.ts';

/** Names that were asked for, and what was asked for of each; no names at all ask for every scalar. */
interface Wanted {
  readonly names: Map<string, Wanted>;
  all: boolean;
}

const nothingWanted = (): Wanted => ({ names: new Map(), all: false });

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** `a/b/c` asks for `c` of `b` of `a`. */
function wantedBy({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const wanted = nothingWanted();
  if (Select.length + Expand.length === 0) wanted.all = true;
  for (const path of [...Select, ...Expand]) {
    let here = wanted;
    for (const name of path.split('/')) {
      if (name === '*' || name === '$all' || name === 'items') here.all = true;
      else if (name !== '$none') {
        const next = here.names.get(capital(name)) ?? nothingWanted();
        here.names.set(capital(name), next);
        here = next;
      }
    }
  }
  return wanted;
}

/** What a `load` answers: what was asked for and nothing else, so that the client is honest about the rest. */
export const query = (thing: Thing, info: QueryInfo, session: Session): unknown =>
  answer(thing, wantedBy(info), session, info);

function answer(thing: Thing, wanted: Wanted, session: Session, { Top, Skip = 0 }: QueryInfo = {}): unknown {
  const { type, target } = thing;
  const items = type.items(target, session);
  if (items === undefined) return ofObject(thing, wanted, session);
  const own = [...wanted.names].filter(([name]) => type.scalars.includes(name));
  const ofItems: Wanted = {
    names: new Map([...wanted.names].filter(([name]) => !type.scalars.includes(name))),
    all: wanted.all || wanted.names.size === 0,
  };
  const shown = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...ofObject(thing, { names: new Map(own), all: wanted.all }, session),
    ...(own.length > 0 && ofItems.names.size === 0 && !wanted.all
      ? {}
      : {
          _Items: shown.map((item) => ({
            ...item.type.identity(item.target, session),
            ...(answer(item, ofItems, session) as object),
          })),
        }),
  };
}

function ofObject({ type, target }: Thing, wanted: Wanted, session: Session): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const names = wanted.all
    ? [...type.scalars.filter((name) => name !== '_ReferenceId'), ...wanted.names.keys()]
    : wanted.names.keys();
  for (const name of names) {
    const deeper = wanted.names.get(name);
    const isPart = (deeper?.names.size ?? 0) > 0 || deeper?.all === true || type.navigations.includes(name);
    values[name] = at(type.name, name, () => {
      if (!isPart) return type.read(name, target, session);
      const part = type.part(name, target, session);
      return part && answer(part, hasWishes(deeper) ? deeper : { names: new Map(), all: true }, session);
    });
  }
  return values;
}

const hasWishes = (wanted: Wanted | undefined): wanted is Wanted =>
  wanted !== undefined && (wanted.all || wanted.names.size > 0);

/** The same in the add-in's spelling, as `retrieve` wants it. */
export function asJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) =>
      name === '_Items'
        ? ['items', (part as readonly unknown[]).map(asJson)]
        : [`${name.charAt(0).toLowerCase()}${name.slice(1)}`, asJson(part)],
    ),
  );
}
