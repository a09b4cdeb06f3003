/** Hosts that carry the tracker today. */
export const HOSTS = ['memory', 'xlsx', 'excel', 'sheets', 'browser'] as const;
export type HostName = (typeof HOSTS)[number];

/** `yes`, or what people see instead. */
export type Support = 'yes' | `no: ${string}`;

/** What every feature comes to on every host; a test insists that no pair is missing. */
export const SUPPORT: Readonly<Record<string, Readonly<Record<HostName, Support>>>> = {
  'read a filled book': { memory: 'yes', xlsx: 'yes', excel: 'yes', sheets: 'yes', browser: 'yes' },
  'set-up, upgrade and repair': { memory: 'yes', xlsx: 'yes', excel: 'yes', sheets: 'yes', browser: 'yes' },
  'scores and lights as formulas': {
    memory: 'no: formulas are kept as text, core calculates',
    xlsx: 'yes',
    excel: 'yes',
    sheets: 'yes',
    browser: 'yes',
  },
  'red light by conditional formatting': {
    memory: 'no: lights are words and symbols',
    xlsx: 'yes',
    excel: 'yes',
    sheets: 'yes',
    browser: 'yes',
  },
  'bars of scores': {
    memory: 'no: scores are numbers',
    xlsx: 'yes',
    excel: 'yes',
    sheets: 'no: a shade from white to blue',
    browser: 'yes',
  },
  'dropdowns and refusals': {
    memory: 'no: the check names wrong values afterwards',
    xlsx: 'yes',
    excel: 'yes',
    sheets: 'yes',
    browser: 'yes',
  },
  'refusal to type over a formula': {
    memory: 'no: the check names it afterwards',
    xlsx: 'yes',
    excel: 'yes',
    sheets: 'no: a warning that can be passed, and the mark on the cell',
    browser: 'no: the mark on the cell, and the check names it afterwards',
  },
  'charts on the board': {
    memory: 'no: the board has its tables only',
    xlsx: 'yes',
    excel: 'yes',
    sheets: 'yes',
    browser: 'no: the board has its tables only, the pane draws them',
  },
  'notes on headers': {
    memory: 'no: notes are left out',
    xlsx: 'yes',
    excel: 'no: notes are left out before ExcelApi 1.18',
    sheets: 'yes',
    browser: 'no: notes are left out; a saved file has them',
  },
  'custom functions by name': {
    memory: 'no: okr call',
    xlsx: 'no: portable formulas, or LAMBDA names in the lambda edition',
    excel: 'yes',
    sheets: 'yes',
    browser: 'yes',
  },
  'undo of an upgrade': {
    memory: 'no: keep the snapshot',
    xlsx: 'no: a backup file beside the book, and the Changes sheet',
    excel: 'no: the version history of the file, and the Changes sheet',
    sheets: 'no: the version history of the file, and the Changes sheet',
    browser: 'no: the file it was opened from, and the Changes sheet',
  },
};
