/** An error value for a cell; only `#VALUE!` and `#N/A` carry a sentence. */
export interface CellFault {
  readonly code: string;
  readonly message: string;
}

/** What Excel's runtime of custom functions gives the page. Its own types are a package of their own. */
interface CustomFunctionsRuntime {
  /** Ties an id of functions.json to what calculates it; the last argument of every call is Excel's own. */
  associate(id: string, calculate: (...sent: unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => CellFault;
}

/** The runtime: ids can be tied at once, errors are there when the first call comes. */
export const customFunctions = (): CustomFunctionsRuntime =>
  (globalThis as unknown as { readonly CustomFunctions: CustomFunctionsRuntime }).CustomFunctions;
