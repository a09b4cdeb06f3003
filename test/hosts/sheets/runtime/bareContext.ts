import { type Context, createContext, runInContext, type Script } from 'node:vm';
import { removeLaterMembers } from './laterMembers.ts';

/** What a script finds besides the language: services, the clock of the runtime, and where its log goes. */
export interface Surroundings {
  readonly globals: object;
  readonly now: () => number;
  readonly log: string[];
}

/** Built-ins of one context: what services hand out must be `instanceof` these. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly JSON: JSON;
}

/** A script that was loaded, with what it declares. */
export interface Loaded {
  readonly realm: Realm;
  readonly declared: Readonly<Record<string, unknown>>;
}

/**
 * A place with what Apps Script has and nothing else: the language up to ES2019, `console`, `Intl`, `WebAssembly`, and
 * services. No timer, no `URL`, no `TextEncoder`, no `crypto`.
 */
export function bareContext({ globals, now, log }: Surroundings): Context {
  const context = createContext(Object.create(null));
  const say = (...said: readonly unknown[]): void => void log.push(said.map(String).join(' '));
  Object.assign(context, globals, { console: { log: say, info: say, warn: say, error: say } });
  removeLaterMembers(context);
  (runInContext(TURN_CLOCK, context) as (now: () => number) => void)(now);
  return context;
}

/** Loads a script into a context of its own, as Google does for every execution. */
export function loadInto(context: Context, script: Script): Loaded {
  script.runInContext(context);
  return { realm: runInContext('({ Date, Error, JSON })', context) as Realm, declared: context };
}

/** Names a script may use without declaring them. */
export const namesIn = (context: Context): ReadonlySet<string> =>
  new Set(runInContext('Object.getOwnPropertyNames(globalThis)', context) as readonly string[]);

/**
 * Lets `new Date()` and `Date.now()` tell the time of the runtime. Text, because what tools add to functions they
 * translate would be missing inside the context.
 */
const TURN_CLOCK = `(function (now) {
  const Real = Date;
  function Clock(...args) {
    if (!new.target) return new Real(now()).toString();
    return Reflect.construct(Real, args.length === 0 ? [now()] : args, new.target);
  }
  Object.defineProperties(Clock, { ...Object.getOwnPropertyDescriptors(Real), now: { value: now } });
  Object.defineProperty(Real.prototype, 'constructor', { value: Clock, writable: true, configurable: true });
  globalThis.Date = Clock;
})`;
