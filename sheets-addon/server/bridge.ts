import { HostError } from '../../core/host/hostError.ts';
import type { Intent, Outcome, PlanLine } from '../../core/intents/intent.ts';
import { fill } from '../../core/words/fill.ts';
import { describeHostError } from '../../core/words/hostErrors.ts';
import type { Asker, HostAction, ViewQuery } from '../../pane/paneApi.ts';
import { planIntent, runIntent } from './ask.ts';
import { DIALOG_WORDS } from './dialogWords.ts';
import { contextFor } from './execution.ts';
import { viewInSheets } from './views.ts';

/** Sidebar: what a screen shows. */
export const okrView = (query: ViewQuery, asker: Asker): unknown =>
  answer(asker, () => viewInSheets(query, contextFor(asker)));

/** Sidebar: what an intent would do; an intent that is refused is told as an error, with its sentence. */
export const okrPlan = (intent: Intent, asker: Asker): readonly PlanLine[] =>
  answer(asker, () => {
    const plan = planIntent(intent, contextFor(asker));
    if (!plan.done) throw new Error(plan.message);
    return plan.lines;
  });

/** Sidebar: does it. */
export const okrRun = (intent: Intent, asker: Asker): Outcome =>
  answer(asker, () => runIntent(intent, contextFor(asker)));

/** Sidebar: goes to a cell, or puts a formula into the one people have chosen, if it is empty. */
export const okrAct = (action: HostAction, asker: Asker): null =>
  answer(asker, () => {
    if (action.kind === 'go-to') goTo(action, asker);
    else insertFormula(action, asker);
    return null;
  });

function goTo({ place }: Extract<HostAction, { kind: 'go-to' }>, { language }: Asker): void {
  const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.sheetName);
  if (!tab) throw new Error(fill(DIALOG_WORDS.sheetGone, language, { sheet: place.sheetName }));
  tab.getRange(`${place.column ?? 'A'}${place.row}`).activate();
}

function insertFormula({ formula }: Extract<HostAction, { kind: 'insert-formula' }>, { language }: Asker): void {
  const cell = SpreadsheetApp.getActiveSheet().getActiveCell();
  const isFree = cell.getValue() === '' && cell.getFormula() === '';
  if (!isFree) throw new Error(fill(DIALOG_WORDS.cellInUse, language, { cell: cell.getA1Notation() }));
  cell.setFormula(formula.startsWith('=') ? formula : `=${formula}`);
}

/**
 * What crosses to the sidebar: JSON and nothing else, since Google passes no dates and no holes on. What Google could
 * not do is said in words; a bug of ours keeps its own message, which only developers read.
 */
function answer<T>({ language }: Asker, work: () => T): T {
  try {
    return JSON.parse(JSON.stringify(work())) as T;
  } catch (error) {
    throw error instanceof HostError ? new Error(describeHostError(error, language)) : error;
  }
}
