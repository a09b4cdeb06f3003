import { loadClient } from '../client/loadClient.ts';

/** What the client itself knows of a class; names as on the wire. */
export interface ClientClass {
  readonly name: string;
  readonly isCollection: boolean;
  readonly scalars: readonly string[];
  readonly updateable: ReadonlySet<string>;
  /** Parts of the object, and the class of each. */
  readonly navigations: ReadonlyMap<string, string>;
  readonly members: ReadonlySet<string>;
}

/** Members every object of the client has; they reveal its class without a request. */
interface ClientObject {
  readonly _className: string;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

let schema: ReadonlyMap<string, ClientClass> | undefined;

/** All classes of Excel's API as Microsoft's client declares them, read off it once. */
export function clientSchema(): ReadonlyMap<string, ClientClass> {
  schema ??= readSchema();
  return schema;
}

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function readSchema(): ReadonlyMap<string, ClientClass> {
  const { Excel } = loadClient({ send: () => undefined });
  const context = new Excel.RequestContext();
  const classes = new Map<string, ClientClass>();
  for (const candidate of Object.values(Excel as unknown as Record<string, unknown>)) {
    if (!isClientClass(candidate)) continue;
    const path = (context.workbook as unknown as { readonly _objectPath: unknown })._objectPath;
    const object = new candidate(context, path);
    classes.set(object._className, classOf(object, candidate.prototype));
  }
  return classes;
}

type Constructor = { new (context: unknown, path: unknown): ClientObject; readonly prototype: object };

const isClientClass = (value: unknown): value is Constructor =>
  typeof value === 'function' && Object.hasOwn(value.prototype ?? {}, '_className');

function classOf(object: ClientObject, prototype: object): ClientClass {
  const scalars = object._scalarPropertyOriginalNames ?? [];
  const navigations = (object._navigationPropertyNames ?? []).flatMap((name) => {
    const part = partOf(object, name);
    return part === undefined ? [] : [[capital(name), part] as const];
  });
  return {
    name: object._className,
    isCollection: object._isCollection === true,
    scalars,
    updateable: new Set(scalars.filter((_, at) => object._scalarPropertyUpdateable?.[at])),
    navigations: new Map(navigations),
    members: new Set([...Object.getOwnPropertyNames(prototype).map(capital), ...scalars]),
  };
}

/** Some parts can only be asked for through others; those are nobody's business here. */
function partOf(object: ClientObject, name: string): string | undefined {
  try {
    return (object as unknown as Readonly<Record<string, ClientObject>>)[name]?._className;
  } catch {
    return undefined;
  }
}
