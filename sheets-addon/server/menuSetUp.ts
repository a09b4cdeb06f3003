import type { Intent } from '../../core/intents/intent.ts';
import { formatDay } from '../../core/values/day.ts';
import { parseDay } from '../../core/values/parseDay.ts';
import { askAndRun } from './ask.ts';
import { type Dialogs, talk } from './dialogs.ts';
import { DIALOG_WORDS } from './dialogWords.ts';
import { today } from './execution.ts';

type Cycle = Extract<Intent, { kind: 'set-up' }>['cycle'];

/** Menu: a tracker in this file, after three questions. */
export const okrSetUp = (): void =>
  talk((dialogs) => {
    const isSample = dialogs.ask(dialogs.say(DIALOG_WORDS.content));
    const cycle = isSample === undefined ? undefined : askForCycle(dialogs);
    const team = cycle && dialogs.prompt(dialogs.say(DIALOG_WORDS.team, { team: TEAM }));
    if (!cycle || team === undefined) {
      dialogs.tell(dialogs.say(DIALOG_WORDS.cancelled));
      return;
    }
    const intent: Intent = {
      kind: 'set-up',
      language: dialogs.language,
      edition: 'portable',
      content: isSample ? 'sample' : 'blank',
      cycle,
      team: team || TEAM,
      preset: 'gap',
    };
    askAndRun(intent, dialogs, '');
  });

const TEAM = 'S';

/** The quarter a day is in. */
export function quarterOf(day: string): Cycle {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const quarter = Math.floor((month - 1) / 3);
  const iso = (at: number, date: number): string => new Date(Date.UTC(year, at, date)).toISOString().slice(0, 10);
  return { name: `${year}Q${quarter + 1}`, start: iso(quarter * 3, 1), end: iso(quarter * 3 + 3, 0) };
}

function askForCycle(dialogs: Dialogs): Cycle | undefined {
  const usual = quarterOf(today());
  const shown = [usual.name, usual.start, usual.end].join(', ');
  let question = dialogs.say(DIALOG_WORDS.cycle, { cycle: shown });
  for (;;) {
    const typed = dialogs.prompt(question);
    if (typed === undefined) return undefined;
    if (typed === '') return usual;
    const cycle = readCycle(typed);
    if (cycle) return cycle;
    question = dialogs.say(DIALOG_WORDS.badCycle, { found: typed });
  }
}

/** A name and two days as people type them. */
export function readCycle(typed: string): Cycle | undefined {
  const [name = '', first, last] = typed.split(/[,，;；]/).map((part) => part.trim());
  const [start, end] = [parseDay(first ?? ''), parseDay(last ?? '')];
  return name === '' || start === undefined || end === undefined
    ? undefined
    : { name, start: formatDay(start), end: formatDay(end) };
}
