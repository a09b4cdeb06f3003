import { ExcelFault } from '../model/fault.ts';

const small = (member: string): string => `${member.charAt(0).toLowerCase()}${member.slice(1)}`;

/** Where an error happened, as the client shows it: the class and the member, in the add-in's spelling. */
const locationOf = (type: string, member: string): string => `${type}.${small(member)}`;

const locations = new WeakMap<ExcelFault, string>();

/** Does some work at a place; what Excel refuses there remembers it. */
export function at<T>(type: string, member: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExcelFault && !locations.has(error)) locations.set(error, locationOf(type, member));
    throw error;
  }
}

export const placeOf = (fault: ExcelFault): string | undefined => locations.get(fault);
