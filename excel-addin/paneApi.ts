import { readBook } from '../core/codec/readBook.ts';
import { HostError } from '../core/host/hostError.ts';
import type { WorkbookHost } from '../core/host/port.ts';
import { askedDay } from '../core/intents/askedDay.ts';
import type { IntentContext } from '../core/intents/intent.ts';
import type { Language } from '../core/model/vocabulary.ts';
import { trackerView } from '../core/view/trackerView.ts';
import type { ViewPlace } from '../core/view/view.ts';
import { describeHostError } from '../core/words/hostErrors.ts';
import type { Asker, PaneApi, ViewQuery, Views } from '../pane/paneApi.ts';
import { COMMAND_WORDS } from './words/commandWords.ts';

/** What the pane's calls need of Excel besides reading and writing a tracker. */
interface BookAtHand {
  readonly goTo: (place: ViewPlace) => Promise<void>;
  readonly insertFormula: (formula: string) => Promise<'inserted' | 'cell-in-use'>;
  readonly onEdit: (callback: () => void) => Promise<() => Promise<void>>;
}

/** What the pane works with in Excel. */
export interface ExcelPane {
  readonly host: WorkbookHost;
  readonly book: BookAtHand;
  /** ISO day. */
  readonly today: () => string;
  /** Language of what Excel itself answers, where nobody said which one is wanted. */
  readonly language: () => Language;
  /** Hears the name under which something was written. */
  readonly onNamed: (who: string) => void;
}

/** The pane's calls, answered in the page itself: one read for a view, one read and one write for an intent. */
export function excelPaneApi(pane: ExcelPane): PaneApi {
  const { host, book, language } = pane;
  const contextOf = (asker: Asker): IntentContext => ({ ...asker, today: pane.today() });
  return {
    view: (query, asker) => view(host, query, contextOf(asker)),
    plan: async (intent, asker) => {
      const outcome = await (await later()).planOf(host, intent, contextOf(asker));
      if (outcome.done) return outcome.lines;
      if (outcome.why === 'nothing-to-do') return [];
      throw new Error(outcome.message);
    },
    run: async (intent, asker) => {
      const outcome = await (await later()).perform(host, intent, contextOf(asker));
      if (outcome.done && asker.who !== '') pane.onNamed(asker.who);
      return outcome;
    },
    act: (action) =>
      told(language(), async () => {
        if (action.kind === 'go-to') return book.goTo(action.place);
        const came = await book.insertFormula(action.formula);
        if (came === 'cell-in-use') throw new Error(COMMAND_WORDS.cellInUse[language()]);
      }),
    onEdit: (callback) =>
      told(language(), async () => {
        const stop = await book.onEdit(callback);
        return () => void stop();
      }),
    can: { insertFormula: true, watchEdits: true, customFunctions: true, functionEdition: 'excel' },
  };
}

/** Everything but the first screen: what decides and writes, and the word lists, load when they are asked for. */
const later = () => import('./laterCalls.ts');

async function view<Q extends ViewQuery>(
  host: WorkbookHost,
  query: Q,
  context: IntentContext,
): Promise<Views[Q['part']]> {
  if (query.part !== 'tracker') return (await later()).viewOf(host, query, context);
  const snapshot = await told(context.language, () => host.read({ formulas: 'places' }));
  const tracker = trackerView(readBook(snapshot), { today: askedDay(context), language: context.language });
  return tracker as Views[Q['part']];
}

/** Work whose faults of the host come out as sentences for people. */
async function told<T>(language: Language, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof HostError ? new Error(describeHostError(error, language)) : error;
  }
}
