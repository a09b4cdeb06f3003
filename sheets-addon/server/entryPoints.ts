/** A function that Google calls by name: it must be declared at the top of the script. */
export interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly comment: string;
  /** It is in the script itself; all others are in the part that is read when it is wanted. */
  readonly isEarly?: true;
}

/** What people and Google start, besides custom functions. */
export const ENTRY_POINTS: readonly EntryPoint[] = [
  {
    name: 'onOpen',
    parameters: [],
    isEarly: true,
    comment: 'Adds the menu; touches nothing else, because it may run before anybody has consented.',
  },
  { name: 'onInstall', parameters: [], isEarly: true, comment: 'Adds the menu right after the add-on was installed.' },
  { name: 'okrSetUp', parameters: [], comment: 'Menu: set up a tracker here.' },
  { name: 'okrUpgrade', parameters: [], comment: 'Menu: add what this file lacks.' },
  { name: 'okrCheck', parameters: [], comment: 'Menu: what is wrong or odd.' },
  { name: 'okrCheckIn', parameters: [], comment: 'Menu: report on a key result.' },
  { name: 'okrBoard', parameters: [], comment: 'Menu: how everything stands.' },
  { name: 'okrSidebar', parameters: [], comment: 'Menu: open the sidebar.' },
  { name: 'okrPutBack', parameters: [], comment: 'Menu: put a change back.' },
  { name: 'okrEnableFunctions', parameters: [], comment: 'Menu: make the custom functions known in this file.' },
  { name: 'okrMakePortable', parameters: [], comment: 'Menu: native formulas, which need no add-on.' },
  { name: 'okrUseFunctions', parameters: [], comment: 'Menu: formulas that call the custom functions.' },
  { name: 'okrHelp', parameters: [], comment: 'Menu: help.' },
  { name: 'okrView', parameters: ['query', 'asker'], comment: 'Sidebar: what a screen shows.' },
  { name: 'okrPlan', parameters: ['intent', 'asker'], comment: 'Sidebar: what an intent would do.' },
  { name: 'okrRun', parameters: ['intent', 'asker'], comment: 'Sidebar: does it.' },
  { name: 'okrAct', parameters: ['action', 'asker'], comment: 'Sidebar: goes to a cell, or puts a formula into it.' },
];
