import type { MountedPane, PaneOptions } from '../../../pane/mountPane.tsx';
import type { BookApi } from './bookApi.ts';
import type { Answers, Call } from './cannedApi.ts';

/** What the test page offers to whoever drives it from outside. */
declare global {
  interface Window {
    /** Mounts the pane on views that were made beforehand; gives it a fresh root each time. */
    startPane: (answers: Answers, options: PaneOptions) => void;
    /** Mounts the pane on an empty workbook in memory. */
    startBook: (today: string, options: PaneOptions) => void;
    /** Changes the workbook of `startBook` as people do in its cells. */
    typePastThePane: BookApi['typePastThePane'] | undefined;
    /** Mounts the pane on views that come as JSON from the server, as from a host in another process. */
    startServed: (options: PaneOptions) => Promise<void>;
    pane: MountedPane | undefined;
    calls: Call[];
  }
}
