import type { ComponentChildren } from 'preact';
import { type Load, lastValue } from '../state/load.ts';
import { usePane } from '../state/usePane.ts';
import { SHELL } from '../words/shell.ts';

interface Props<T> {
  readonly load: Load<T>;
  readonly retry: () => void;
  readonly children: (value: T) => ComponentChildren;
}

/** What is known of something that is read: it, that it is being read, or why it could not be and what to do. */
export function LoadState<T>({ load, retry, children }: Props<T>) {
  const { say } = usePane();
  const value = lastValue(load);
  return (
    <>
      {load.status === 'error' && (
        <div class="message refused" role="alert">
          <p>
            <strong>{say(SHELL.failed)}</strong> <bdi>{load.message}</bdi>
          </p>
          <button type="button" onClick={retry}>
            {say(SHELL.tryAgain)}
          </button>
        </div>
      )}
      {value === undefined && load.status !== 'error' && (
        <p class="loading" role="status">
          {say(SHELL.loading)}
        </p>
      )}
      {value !== undefined && children(value)}
    </>
  );
}
