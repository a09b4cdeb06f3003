import type { Page } from 'playwright-core';
import type { Runtime } from './loadBundle.ts';

/** What the script answers a page: a value, or what went wrong. */
type Reply = { readonly answer: unknown } | { readonly failure: string };

/**
 * Gives a page of a browser `google.script`, as a sidebar has it: calls are carried out by the project that runs on the
 * spreadsheet in memory. To be done before the page is loaded.
 */
export async function connectPage(page: Page, { scriptRun, clientFunctions }: Runtime): Promise<void> {
  await page.exposeFunction('googleScriptCall', async (name: string, args: readonly unknown[]): Promise<Reply> => {
    try {
      return { answer: await scriptRun(name, args) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(provideGoogle, clientFunctions);
}

interface Handlers {
  readonly success?: (answer: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

/** Runs in the page, so it must not use anything from outside. */
function provideGoogle(names: readonly string[]): void {
  const call = Reflect.get(globalThis, 'googleScriptCall') as (
    name: string,
    args: readonly unknown[],
  ) => Promise<{ readonly answer?: unknown; readonly failure?: string }>;
  const runnerWith = (handlers: Handlers): Record<string, unknown> => ({
    withSuccessHandler: (success: NonNullable<Handlers['success']>) => runnerWith({ ...handlers, success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => runnerWith({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runnerWith({ ...handlers, userObject }),
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...args: readonly unknown[]): void =>
          void call(name, args).then(({ answer, failure }) => {
            if (failure === undefined) handlers.success?.(answer, handlers.userObject);
            else if (handlers.failure) handlers.failure(new Error(failure), handlers.userObject);
            else console.error(failure);
          }),
      ]),
    ),
  });
  const host = { close: () => document.body.replaceChildren(), setHeight: () => undefined, setWidth: () => undefined };
  Object.assign(globalThis, {
    google: { script: { run: runnerWith({}), host: { ...host, editor: { focus: () => undefined } } } },
  });
}
