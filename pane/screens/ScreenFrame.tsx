import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScreenName } from '../screenName.ts';
import { usePane } from '../state/usePane.ts';
import { SHELL } from '../words/shell.ts';
import { Now } from './Now.tsx';
import { LATER } from './screens.ts';

const arrived = new Map<ScreenName, ComponentType>([['now', Now]]);

/** The screen in view, loaded first where it is not there yet. */
export function ScreenFrame({ screen }: { readonly screen: ScreenName }) {
  const { say } = usePane();
  const [failure, setFailure] = useState<string>();
  const [, setArrived] = useState(0);
  const Screen = arrived.get(screen);
  const fetch = (): void => {
    if (screen === 'now' || arrived.has(screen)) return;
    setFailure(undefined);
    LATER[screen]().then(
      (found) => {
        arrived.set(screen, found);
        setArrived(arrived.size);
      },
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  useEffect(fetch, [screen]);
  if (Screen) return <Screen />;
  if (failure === undefined) return <p role="status">{say(SHELL.loading)}</p>;
  return (
    <div class="message refused" role="alert">
      <p>{failure}</p>
      <button type="button" onClick={fetch}>
        {say(SHELL.tryAgain)}
      </button>
    </div>
  );
}
