import type { Arguments, Session } from './thing.ts';

/** Numbers of the events that are pushed, by the names they are registered under. */
export const EVENTS = {
  sheet: {
    DataChangedEvent: 10,
    ActivatedEvent: 11,
    DeactivatedEvent: 12,
    AddedEvent: 13,
    SelectionChangedEvent: 14,
    DeletedEvent: 15,
  },
  table: { DataChangedEvent: 101 },
} as const;

type Method<Target> = (target: Target, args: Arguments, session: Session) => unknown;

/** The methods by which an object's events are asked for and no longer asked for. */
export function eventMethods<Target>(
  kind: keyof typeof EVENTS,
  targetOf: (target: Target) => string,
): Readonly<Record<`_${string}`, Method<Target>>> {
  return Object.fromEntries(
    Object.entries(EVENTS[kind]).flatMap(([name, event]) => [
      [`_Register${name}`, method(event, targetOf, true)],
      [`_Unregister${name}`, method(event, targetOf, false)],
    ]),
  );
}

const method =
  <Target>(event: number, targetOf: (target: Target) => string, isOn: boolean): Method<Target> =>
  (target, _args, { listen }) => {
    listen(event, targetOf(target), isOn);
    return null;
  };
