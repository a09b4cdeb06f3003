/** Something that is read from the workbook. What was read before stays in view while it is read again. */
export type Load<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly value?: T }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'error'; readonly message: string; readonly value?: T };

/** What was read last; `undefined` before the first answer. */
export const lastValue = <T>(load: Load<T>): T | undefined => ('value' in load ? load.value : undefined);

/** The same thing being read again. */
export const reading = <T>(load: Load<T>): Load<T> => {
  const value = lastValue(load);
  return value === undefined ? { status: 'loading' } : { status: 'loading', value };
};

/** The same thing after a read that failed. */
export const failed = <T>(load: Load<T>, message: string): Load<T> => {
  const value = lastValue(load);
  return value === undefined ? { status: 'error', message } : { status: 'error', message, value };
};
