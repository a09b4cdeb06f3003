import type { Intent, Outcome, PlanLine } from '../../../core/intents/intent.ts';
import type { HostAction, PaneApi, PaneCapabilities, Views } from '../../../pane/paneApi.ts';

/** What the pane asked of its host. */
export type Call =
  | { readonly call: 'run' | 'plan'; readonly intent: Intent }
  | { readonly call: 'act'; readonly action: HostAction }
  | { readonly call: 'view'; readonly part: string };

/** Answers made beforehand: JSON, so that a test can hand them to a page. */
export interface Answers {
  readonly views: Partial<Views>;
  /** The first key result so many times, numbered: made in the page, because so much is slow to hand over. */
  readonly copies?: number;
  readonly plan?: readonly PlanLine[];
  readonly outcome?: Outcome;
  /** What views fail with. */
  readonly failure?: string;
  /** True: views never come. */
  readonly silent?: boolean;
  readonly can?: Partial<PaneCapabilities>;
}

/** A host that gives the same answers always and writes down what it was asked. */
export function cannedApi(answers: Answers, calls: Call[]): PaneApi {
  const views = answers.copies === undefined ? answers.views : copied(answers.views, answers.copies);
  return {
    can: { insertFormula: true, watchEdits: false, customFunctions: true, ...answers.can },
    view: async ({ part }) => {
      calls.push({ call: 'view', part });
      if (answers.silent) return new Promise(() => {});
      const view = views[part];
      if (answers.failure !== undefined || view === undefined) throw new Error(answers.failure ?? `no ${part} here`);
      return view as never;
    },
    plan: async (intent) => {
      calls.push({ call: 'plan', intent });
      return answers.plan ?? [];
    },
    run: async (intent) => {
      calls.push({ call: 'run', intent });
      return answers.outcome ?? { done: true, message: 'done', items: [], lines: [] };
    },
    act: async (action) => {
      calls.push({ call: 'act', action });
    },
    onEdit: async () => () => {},
  };
}

function copied({ tracker, ...views }: Partial<Views>, copies: number): Partial<Views> {
  const [first] = tracker?.keyResults ?? [];
  if (!tracker || !first) return views;
  const numbers = Array.from({ length: copies }, (_, at) => at);
  return {
    ...views,
    tracker: {
      ...tracker,
      keyResults: numbers.map((at) => ({ ...first, id: `KR${at}`, text: `Key result ${at}` })),
      objectives: tracker.objectives.map((objective, at) => ({ ...objective, keyResults: at === 0 ? numbers : [] })),
    },
  };
}
