import { exception, type World } from './world.ts';

/** An object a script gets from Google. */
export abstract class Served {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }
}

/** Lets every method of a class, inherited ones included, pass the meter as a call of that service. */
export function meterMethods(Class: { readonly prototype: Served }, service: string): void {
  const methods = new Map<string, unknown>();
  for (let proto: object = Class.prototype; proto !== Served.prototype; proto = Object.getPrototypeOf(proto))
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(proto)))
      if (!methods.has(name)) methods.set(name, value);
  for (const [name, method] of methods)
    if (name !== 'constructor' && isMethod(method))
      Object.defineProperty(Class.prototype, name, { configurable: true, value: meteredMethod(service, name, method) });
}

const isMethod = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';

const meteredMethod = (service: string, name: string, method: (...args: unknown[]) => unknown) =>
  function (this: Served, ...args: unknown[]): unknown {
    return this.world.meter.run(service, name, () => method.apply(this, args));
  };

/** Throws as Google's services do. */
export function fail({ world }: Served, message: string): never {
  throw exception(world, message);
}

/** An enumeration of Google's: objects that know their names. */
export function enumOf<E>(...names: readonly (keyof E & string)[]): E {
  return Object.freeze(
    Object.fromEntries(names.map((name) => [name, Object.freeze({ toString: () => name, toJSON: () => name })])),
  ) as E;
}
