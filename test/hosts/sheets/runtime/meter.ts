import { type AuthMode, refusalOf } from './permissions.ts';

/** One call of a service, counted from 1. */
export interface ServiceCall {
  readonly number: number;
  readonly service: string;
  readonly method: string;
}

/** Looks at calls before they are carried out: may throw, or change the book as another user would. */
export type BeforeCall = (call: ServiceCall) => void;

/** How long an execution may take; simple triggers and cells get less than what people start. */
const LIMITS_MS: Readonly<Record<AuthMode, number>> = {
  NONE: 30_000,
  LIMITED: 30_000,
  CUSTOM_FUNCTION: 30_000,
  FULL: 6 * 60_000,
};
const FIRST_MOMENT = Date.UTC(2026, 9, 1, 8);

/** Makes the exception a script sees. */
export type MakeError = (message: string) => Error;

/**
 * Counts what a script asks of Google, and refuses as Google does: what the authorisation does not allow, what comes
 * too late, and whatever a test wants to fail.
 */
export class Meter {
  /** What a call costs, in milliseconds of the clock. */
  costPerCall = 0;
  mode: AuthMode = 'FULL';
  makeError: MakeError = (message) => new Error(message);
  /** Told when an execution ends. */
  onEnd: (execution: number) => void = () => undefined;
  /** Which execution runs; 0 outside of all. */
  executionId = 0;
  #executions = 0;
  #now = FIRST_MOMENT;
  #started = FIRST_MOMENT;
  #isOver = false;
  #depth = 0;
  #calls: ServiceCall[] = [];
  #watchers = new Set<BeforeCall>();

  /** Milliseconds since 1970 by the runtime's own clock, which moves only when it is told to. */
  now(): number {
    return this.#now;
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Calls since the last reset, builders of rules, validations and charts not counted. */
  calls(): readonly ServiceCall[] {
    return this.#calls;
  }

  /** Calls by `Service.method`. */
  counts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { service, method } of this.#calls) {
      const name = `${service}.${method}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  }

  resetCalls(): void {
    this.#calls = [];
  }

  /** Watches calls from now on; gives a function that ends it. */
  watch(watcher: BeforeCall): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** One call of a service; what it does inside is not counted again. */
  run<T>(service: string, method: string, action: () => T): T {
    if (this.#depth > 0) return action();
    this.#enter(service, method);
    return this.#inside(1, action);
  }

  /** Changes the book as somebody else would: no call of the script. */
  outside<T>(action: () => T): T {
    return this.#inside(1, action);
  }

  /** One execution of the script, with its own authorisation and its own six minutes. */
  execution<T>(mode: AuthMode, action: () => T): T {
    const before = { mode: this.mode, started: this.#started, isOver: this.#isOver, id: this.executionId };
    this.#executions += 1;
    [this.mode, this.#started, this.#isOver, this.executionId] = [mode, this.#now, false, this.#executions];
    try {
      return this.#inside(0, action);
    } finally {
      this.onEnd(this.executionId);
      [this.mode, this.#started, this.#isOver, this.executionId] = [
        before.mode,
        before.started,
        before.isOver,
        before.id,
      ];
    }
  }

  #inside<T>(depth: number, action: () => T): T {
    const before = this.#depth;
    this.#depth = depth;
    try {
      return action();
    } finally {
      this.#depth = before;
    }
  }

  #enter(service: string, method: string): void {
    const refusal = refusalOf(this.mode, service, method);
    if (refusal !== undefined) throw this.makeError(refusal);
    this.#keepTime();
    if (service.endsWith('Builder') || BUILDER_MAKERS.has(method)) return;
    const call = { number: this.#calls.length + 1, service, method };
    this.#calls.push(call);
    this.#now += this.costPerCall;
    this.#keepTime();
    for (const watcher of this.#watchers) this.#inside(1, () => watcher(call));
  }

  /** Google ends the whole execution: whatever a script still tries after that fails as well. */
  #keepTime(): void {
    const isRunning = this.executionId > 0; // what a test does by itself takes no time
    if (isRunning && this.#now - this.#started > LIMITS_MS[this.mode]) this.#isOver = true;
    if (this.#isOver) throw this.makeError('Exceeded maximum execution time');
  }
}

const BUILDER_MAKERS: ReadonlySet<string> = new Set(['newConditionalFormatRule', 'newDataValidation', 'newChart']);
