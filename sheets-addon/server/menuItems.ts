import type { Edition } from '../../core/blueprint/edition.ts';
import { locate } from '../../core/codec/locate.ts';
import { sheetsHost } from '../host/sheetsHost.ts';
import { askAndRun, nameOf } from './ask.ts';
import { type Dialogs, listed, talk } from './dialogs.ts';
import { DIALOG_WORDS } from './dialogWords.ts';
import { contextFor, knownName } from './execution.ts';
import { wholeTracker } from './views.ts';

/** Menu: whatever an older, damaged or rearranged file lacks. */
export const okrUpgrade = (): void => talk((dialogs) => void askAndRun({ kind: 'upgrade' }, dialogs, knownName()));

/** Menu: what is wrong or odd, and the offer to mend what needs no decision. */
export const okrCheck = (): void =>
  talk((dialogs) => {
    const { problems } = wholeTracker(contextFor({ who: '', language: dialogs.language }));
    if (problems.length === 0) {
      dialogs.tell(dialogs.say(DIALOG_WORDS.noProblems));
      return;
    }
    const lines = problems.map(({ where, what, right }) => `• ${where}: ${what} ${right}`);
    const found = `${dialogs.say(DIALOG_WORDS.problems, { count: problems.length })}\n${listed(lines, dialogs.say)}`;
    const fixable = problems.filter((problem) => problem.fixable).length;
    if (fixable === 0) dialogs.tell(found);
    else if (dialogs.ask(`${found}\n\n${dialogs.say(DIALOG_WORDS.fixable, { count: fixable })}`))
      askAndRun({ kind: 'fix' }, dialogs, knownName());
  });

/** Menu: the board comes to the front. */
export const okrBoard = (): void =>
  talk((dialogs) => {
    const { layout } = locate(sheetsHost().read({ formulas: 'places' }));
    const name = layout.sheets.board?.name;
    const tab = name === undefined ? null : SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    if (tab) tab.activate();
    else dialogs.tell(dialogs.say(DIALOG_WORDS.noBoard));
  });

/** Menu: undoes what a row of Changes tells of. */
export const okrPutBack = (): void =>
  talk((dialogs) => {
    const who = nameOf(dialogs);
    const change = who === undefined ? undefined : dialogs.prompt(dialogs.say(DIALOG_WORDS.change));
    if (who === undefined || !change) dialogs.tell(dialogs.say(DIALOG_WORDS.cancelled));
    else askAndRun({ kind: 'put-back', change }, dialogs, who);
  });

/**
 * Menu: makes the custom functions known in this file.
 *
 * Google knows an add-on's functions only in files in which somebody has used the add-on: this click is that use.
 */
export const okrEnableFunctions = (): void => talk((dialogs) => dialogs.tell(dialogs.say(DIALOG_WORDS.enabled)));

const spell =
  (edition: Edition) =>
  (dialogs: Dialogs): void =>
    void askAndRun({ kind: 'spell', edition }, dialogs, knownName());

/** Menu: ordinary formulas, which go on working when the add-on is gone. */
export const okrMakePortable = (): void => talk(spell('portable'));

/** Menu: formulas that call our functions by name. */
export const okrUseFunctions = (): void => talk(spell('sheets'));

/** Menu: how it works, in a few sentences. */
export const okrHelp = (): void => talk((dialogs) => dialogs.tell(dialogs.say(DIALOG_WORDS.helpText)));
