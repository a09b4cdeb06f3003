/** What of `google.script.run` the sidebar uses: calls that end in one of two handlers. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  okrView(...args: readonly unknown[]): void;
  okrPlan(...args: readonly unknown[]): void;
  okrRun(...args: readonly unknown[]): void;
  okrAct(...args: readonly unknown[]): void;
}

export type ServerCall = 'okrView' | 'okrPlan' | 'okrRun' | 'okrAct';
