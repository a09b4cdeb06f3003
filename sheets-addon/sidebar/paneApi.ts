import type { Asker, PaneApi } from '../../pane/paneApi.ts';
import { failureInWords } from './failureWords.ts';
import type { ScriptRun, ServerCall } from './scriptRun.ts';

/** What the sidebar has besides Google's calls. */
export interface Surroundings {
  readonly run: () => ScriptRun;
  readonly isOnline: () => boolean;
}

/**
 * The pane's view of Google Sheets: one round trip a call, JSON both ways.
 *
 * Google tells a sidebar nothing of what people type in the grid, so `onEdit` never calls back; screens have a button
 * to refresh instead.
 */
export function sheetsPaneApi({ run, isOnline }: Surroundings): PaneApi {
  let last: Asker = { who: '', language: 'en' };
  const call = <T>(name: ServerCall, argument: unknown, asker: Asker): Promise<T> => {
    last = asker;
    return new Promise((resolve, reject) => {
      const fail = (error: unknown): void =>
        reject(new Error(failureInWords(error, { language: asker.language, isOnline: isOnline() })));
      run()
        .withSuccessHandler((answer) => resolve(answer as T))
        .withFailureHandler(fail)
        [name](argument, asker);
    });
  };
  return {
    view: (query, asker) => call('okrView', query, asker),
    plan: (intent, asker) => call('okrPlan', intent, asker),
    run: (intent, asker) => call('okrRun', intent, asker),
    act: async (action) => {
      await call<null>('okrAct', action, last);
    },
    onEdit: async () => () => undefined,
    can: { insertFormula: true, watchEdits: false, customFunctions: true },
  };
}
