/** An entry of a menu, as people see it. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** What a person answers to a dialog: the name of the button, and what was typed. */
export interface Answer {
  readonly button: 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
  readonly text?: string;
}

/** What people saw of a script, and what they answer it. */
export interface UiState {
  readonly menus: { readonly caption: string; readonly entries: readonly MenuEntry[]; readonly isAddon: boolean }[];
  readonly toasts: { readonly message: string; readonly title: string; readonly timeoutSeconds: number | null }[];
  /** Alerts and prompts, oldest first. */
  readonly dialogs: { readonly kind: 'alert' | 'prompt'; readonly title: string; readonly prompt: string }[];
  /** Sidebars and dialogs of HTML, newest last. */
  readonly pages: {
    readonly kind: 'sidebar' | 'modal' | 'modeless';
    readonly title: string;
    readonly html: string;
    readonly width: number | undefined;
    readonly height: number | undefined;
  }[];
  /** Answers to come, next first; a dialog nobody answers is a fault of the test. */
  readonly answers: Answer[];
}

export const newUiState = (): UiState => ({ menus: [], toasts: [], dialogs: [], pages: [], answers: [] });
