import type { Intent, Outcome, PlanLine } from '../../core/intents/intent.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import type { ItemView, QualityView, TrackerView } from '../../core/view/view.ts';
import { type Filters, NO_FILTERS } from '../models/filters.ts';
import { withTeamNames } from '../models/withTeamNames.ts';
import type { Asker, HostAction, PaneApi, ViewQuery } from '../paneApi.ts';
import type { ScreenName, TabName } from '../screenName.ts';
import { type Drafts, draftsIn } from './drafts.ts';
import { failed, type Load, reading } from './load.ts';
import { type PaneStorage, rememberedName, rememberName } from './storage.ts';

/** A sentence for the live region; the number makes the same sentence twice two notices. */
export interface Notice {
  readonly number: number;
  readonly text: string;
  readonly tone: 'done' | 'refused';
}

export interface PaneState {
  readonly screen: ScreenName;
  /** The tab that is selected, also while an item stands in front of it. */
  readonly tab: TabName;
  /** Screen changes since the tabs were used, which keep the focus; after any other it goes to the heading. */
  readonly arrivals: number;
  /** The item looked at, or the key result to check in first. */
  readonly item: string | null;
  readonly language: Language;
  readonly who: string;
  readonly filters: Filters;
  readonly tracker: Load<TrackerView>;
  readonly quality: Load<QualityView>;
  readonly itemView: Load<ItemView>;
  readonly notice: Notice | null;
  /** What the host wants to be confirmed: a button of its own was pressed. */
  readonly proposal: Intent | null;
  readonly busy: boolean;
}

export interface StoreOptions {
  readonly language: Language;
  readonly who: string;
  readonly screen?: ScreenName | undefined;
  readonly storage?: PaneStorage | undefined;
}

const SLOTS = { tracker: 'tracker', quality: 'quality', item: 'itemView' } as const;

/** The pane's one place for what it knows, and everything that changes it. */
export class Store {
  readonly drafts: Drafts;
  readonly api: PaneApi;
  private readonly storage: PaneStorage | undefined;
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  /** Number of the last question per slot: an answer that was overtaken by a later question is old news. */
  private readonly questions = new Map<string, number>();

  constructor(api: PaneApi, options: StoreOptions) {
    this.api = api;
    this.storage = options.storage;
    this.drafts = draftsIn(options.storage);
    this.state = startingState(options);
  }

  get(): PaneState {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  filter(filters: Filters): void {
    this.change({ filters });
  }

  /** Takes the name of who is asking, and keeps it for the next sitting. */
  introduce(who: string): void {
    rememberName(this.storage, who);
    this.change({ who });
  }

  /** Goes to a screen; focus follows to its heading unless the tabs, which keep it, were used. */
  show(screen: ScreenName, item: string | null = null, { fromTabs } = { fromTabs: false }): void {
    const isOther = screen === 'item' && item !== this.state.item;
    this.change({
      screen,
      tab: screen === 'item' ? this.state.tab : screen,
      item,
      itemView: isOther ? { status: 'idle' } : this.state.itemView,
      arrivals: fromTabs ? 0 : this.state.arrivals + 1,
      // What came of the last action is old news to somebody who turns to something else.
      notice: fromTabs ? null : this.state.notice,
    });
  }

  /** Sentences of the book's own views come from the host, so they are asked for again. */
  speak(language: Language): void {
    this.change({ language });
    void this.refresh();
  }

  async load(query: ViewQuery): Promise<void> {
    const slot = SLOTS[query.part];
    const question = (this.questions.get(slot) ?? 0) + 1;
    this.questions.set(slot, question);
    this.change({ [slot]: reading(this.state[slot] as Load<unknown>) });
    const answer = await settled(() => this.read(query));
    if (this.questions.get(slot) !== question) return;
    const before = this.state[slot] as Load<unknown>;
    const after = 'value' in answer ? { status: 'ready', value: answer.value } : failed(before, answer.message);
    this.change({ [slot]: after });
  }

  /** Reads again whatever is in view. */
  async refresh(): Promise<void> {
    const { screen, item } = this.state;
    if (screen !== 'quality') this.change({ quality: { status: 'idle' } });
    await Promise.all([
      this.load({ part: 'tracker' }),
      screen === 'quality' && this.load({ part: 'quality' }),
      screen === 'item' && item !== null && this.load({ part: 'item', id: item }),
    ]);
  }

  plan(intent: Intent): Promise<readonly PlanLine[]> {
    return this.api.plan(intent, this.asker());
  }

  /** Runs an intent and tells what came of it; `undefined` when the host itself failed. */
  async run(intent: Intent): Promise<Outcome | undefined> {
    const outcome = await this.work(() => this.api.run(intent, this.asker()));
    if (!outcome) return undefined;
    this.notify(outcome.message, outcome.done ? 'done' : 'refused');
    if (outcome.done || outcome.why === 'changed-meanwhile') await this.refresh();
    return outcome;
  }

  /** True when the host did it. */
  async act(action: HostAction): Promise<boolean> {
    const done = await this.work(() => this.api.act(action).then(() => true));
    return done ?? false;
  }

  notify(text: string, tone: Notice['tone'] = 'done'): void {
    this.change({ notice: { number: (this.state.notice?.number ?? 0) + 1, text, tone } });
  }

  /** Shows what an intent would do; `null` takes it away again. */
  propose(proposal: Intent | null): void {
    this.change({ proposal });
  }

  dismiss(): void {
    this.change({ notice: null });
  }

  private async read(query: ViewQuery): Promise<unknown> {
    if (query.part !== 'tracker') return this.api.view(query, this.asker());
    return withTeamNames(await this.api.view(query, this.asker()));
  }

  private asker(): Asker {
    return { who: this.state.who, language: this.state.language };
  }

  private change(patch: Partial<PaneState>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener();
  }

  private async work<T>(call: () => Promise<T>): Promise<T | undefined> {
    this.change({ busy: true });
    const answer = await settled(call);
    this.change({ busy: false });
    if ('value' in answer) return answer.value;
    this.notify(answer.message, 'refused');
    return undefined;
  }
}

function startingState({ language, who, screen = 'now', storage }: StoreOptions): PaneState {
  return {
    screen,
    tab: screen === 'item' ? 'now' : screen,
    arrivals: 0,
    item: null,
    language,
    who: who || rememberedName(storage),
    filters: NO_FILTERS,
    tracker: { status: 'idle' },
    quality: { status: 'idle' },
    itemView: { status: 'idle' },
    notice: null,
    proposal: null,
    busy: false,
  };
}

type Settled<T> = { readonly value: T } | { readonly message: string };

/** A host's failure as a value: its sentence is for people. */
async function settled<T>(call: () => Promise<T>): Promise<Settled<T>> {
  try {
    return { value: await call() };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
