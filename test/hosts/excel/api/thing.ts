import type { Calculation } from '../model/calculation.ts';
import { ExcelFault } from '../model/fault.ts';
import type { Workbook } from '../model/workbook.ts';
import type { FunctionResult } from './services.ts';

/** What members of objects may use: the workbook, what its formulas come to, and the add-in that asks. */
export interface Session {
  readonly book: Workbook;
  readonly calculation: Calculation;
  /** Begins or ends the push of an event of an object. */
  readonly listen: (event: number, target: string, isOn: boolean) => void;
  /** An object kept by an earlier request or an event. */
  readonly kept: Map<string, Thing>;
  readonly functionResults: (result: FunctionResult) => void;
}

/** An object of Excel's API as the client addresses it: its class, and what of the workbook it stands for. */
export interface Thing<Target = unknown> {
  readonly type: ApiType<Target>;
  readonly target: Target;
}

/** Arguments of a method; objects arrive as things. */
export type Arguments = readonly unknown[];

/** A class of Excel's API: names as on the wire. Declared as methods, so that a thing of any target is a thing. */
export interface ApiType<Target = unknown> {
  readonly name: string;
  /** What the client keeps between requests, by a reference. */
  readonly isKept?: boolean;
  read(member: string, target: Target, session: Session): unknown;
  write(member: string, target: Target, value: unknown, session: Session): void;
  part(member: string, target: Target, session: Session): Thing | null;
  call(member: string, target: Target, args: Arguments, session: Session): unknown;
  /** Scalars a `load()` without names asks for. */
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
  identity(target: Target, session: Session): Readonly<Record<string, unknown>>;
  /** Things in a collection; `undefined` for no collection. */
  items(target: Target, session: Session): readonly Thing[] | undefined;
}

export const thingOf = <Target>(type: ApiType<Target>, target: Target): Thing => ({ type, target }) as Thing;

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && 'type' in value && 'target' in value;

/** A text that must be there. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelFault('InvalidArgument', JSON.stringify(value));
  return value;
}

/** A whole number that must be there. */
export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new ExcelFault('InvalidArgument', JSON.stringify(value));
  return value;
}

/** Something that must be there, else Excel says it has no such item. */
export function found<T>(value: T | undefined, key?: string): T {
  if (value === undefined) throw new ExcelFault('ItemNotFound', key);
  return value;
}
