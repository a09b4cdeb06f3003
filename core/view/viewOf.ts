import { type Book, readBook } from '../codec/readBook.ts';
import { HostError } from '../host/hostError.ts';
import type { SyncWorkbookHost, WorkbookHost } from '../host/port.ts';
import { carryOut, carryOutNow, finished, type Step } from '../host/steps.ts';
import { type AskContext, askedDay } from '../intents/askedDay.ts';
import { describeHostError } from '../words/hostErrors.ts';
import { itemView } from './itemView.ts';
import { qualityView } from './qualityView.ts';
import { trackerView, type ViewContext } from './trackerView.ts';
import type { ViewQuery, Views } from './view.ts';

/** What a screen shows, from one read. A host that cannot be read rejects with a sentence for people. */
export async function viewOf<Q extends ViewQuery>(
  host: WorkbookHost,
  query: Q,
  context: AskContext,
): Promise<Views[Q['part']]> {
  try {
    return await carryOut(host, viewSteps(query, context));
  } catch (error) {
    throw inWords(error, context);
  }
}

/** The same on a host that answers at once. */
export function viewNow<Q extends ViewQuery>(host: SyncWorkbookHost, query: Q, context: AskContext): Views[Q['part']] {
  try {
    return carryOutNow(host, viewSteps(query, context));
  } catch (error) {
    throw inWords(error, context);
  }
}

const viewSteps = <Q extends ViewQuery>(query: Q, context: AskContext): Step<Views[Q['part']]> => ({
  needs: 'read',
  options: { formulas: 'places' },
  next: (snapshot) => {
    const view: Views[Q['part']] = VIEWS[query.part as Q['part']](readBook(snapshot), query, {
      today: askedDay(context),
      language: context.language,
    });
    return finished(view);
  },
});

type Maker<T> = (book: Book, query: ViewQuery, context: ViewContext) => T;

const VIEWS: { readonly [Part in keyof Views]: Maker<Views[Part]> } = {
  tracker: (book, _query, context) => trackerView(book, context),
  quality: (book, _query, context) => qualityView(book, context),
  item: (book, query, context) => itemView(book, 'id' in query ? query.id : '', context),
};

const inWords = (error: unknown, { language }: AskContext): unknown =>
  error instanceof HostError ? new Error(describeHostError(error, language)) : error;
