/** One function as Excel calls it: its arguments, then an object of Excel's own. */
export type Registered = (...args: readonly unknown[]) => unknown;

/** An error as Microsoft's client makes it. */
export class CellErrorOfExcel extends Error {
  readonly code: string;

  constructor(code: string, message = '') {
    super(message);
    this.code = code;
  }
}

/** Stands in for the runtime of custom functions: remembers what is tied to which id. */
export function functionRegistry(): ReadonlyMap<string, Registered> {
  const registered = new Map<string, Registered>();
  const associate = (id: string, calculate: Registered): void => {
    if (registered.has(id)) throw new Error(`${id} is associated twice`);
    registered.set(id, calculate);
  };
  Object.assign(globalThis, { CustomFunctions: { associate, Error: CellErrorOfExcel } });
  return registered;
}
