import type { Intent } from '../../core/intents/intent.ts';
import type { Asker, PaneApi } from '../../pane/paneApi.ts';
import type { Selection } from '../book/activeCell.ts';
import type { LostFunctions } from '../book/lostFunctions.ts';

/** Screens that commands go to. */
type CommandScreen = 'now' | 'check-in' | 'quality' | 'board' | 'set-up';

/** As much of the pane as commands use: every one of them ends in something to see there. */
export interface CommandPane {
  show(screen: CommandScreen, item?: string): void;
  notify(message: string): void;
  /** Shows what an intent would do, and does it once that is confirmed. */
  propose(intent: Intent): void;
  /** Reads the book again. */
  refresh(): void;
}

/** What commands work with. */
export interface CommandDesk {
  readonly api: PaneApi;
  readonly asker: () => Asker;
  /** Opens the pane, if it is not open, and gives it once it is there. */
  readonly pane: () => Promise<CommandPane>;
  readonly selectedRow: () => Promise<Selection>;
  readonly recalculate: () => Promise<void>;
  readonly lostFunctions: () => Promise<LostFunctions>;
}
