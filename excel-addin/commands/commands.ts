import type { TrackerView } from '../../core/view/view.ts';
import { type Filling, fill } from '../../core/words/fill.ts';
import type { Term } from '../../core/words/terms.ts';
import { COMMAND_WORDS } from '../words/commandWords.ts';
import type { CommandName } from './commandNames.ts';
import type { CommandDesk, CommandPane } from './desk.ts';

/** Runs one command in the open pane; what goes wrong is said there too. */
export async function runCommand(name: CommandName, desk: CommandDesk): Promise<void> {
  const pane = await desk.pane();
  try {
    await RUN_COMMAND[name](desk, pane);
  } catch (error) {
    pane.notify(error instanceof Error ? error.message : String(error));
  }
}

type Command = (desk: CommandDesk, pane: CommandPane) => Promise<void>;

/**
 * What every button does. None writes by itself: what would overwrite is shown as a plan in the pane and waits for a
 * yes there.
 */
const RUN_COMMAND: Readonly<Record<CommandName, Command>> = {
  setUp: async (_desk, pane) => pane.show('set-up'),
  upgrade: withTracker(async (_desk, pane) => pane.propose({ kind: 'upgrade' })),
  makePortable: withTracker(async (_desk, pane) => pane.propose({ kind: 'spell', edition: 'portable' })),
  useFunctions: withTracker(async (_desk, pane) => pane.propose({ kind: 'spell', edition: 'excel' })),
  check: withTracker(check),
  refreshLights: async (desk, pane) => {
    await desk.recalculate();
    await withTracker(async (_desk, _pane, { counts }) => {
      pane.refresh();
      pane.show('now');
      pane.notify(say(desk, COMMAND_WORDS.lights, counts));
    })(desk, pane);
  },
  checkIn: withTracker(checkIn),
  board: withTracker(async (_desk, pane) => pane.show('board')),
};

const say = (desk: CommandDesk, words: Term, facts: Filling = {}): string => fill(words, desk.asker().language, facts);

/** A command that needs a tracker; without one the pane says so where a new one begins. */
function withTracker(
  run: (desk: CommandDesk, pane: CommandPane, view: TrackerView) => Promise<void>,
): (desk: CommandDesk, pane: CommandPane) => Promise<void> {
  return async (desk, pane) => {
    const view = await desk.api.view({ part: 'tracker' }, desk.asker());
    if (view.state !== 'absent') return run(desk, pane, view);
    pane.show('set-up');
    pane.notify(say(desk, COMMAND_WORDS.noTracker));
  };
}

/** Lost functions come first: while they are lost, scores say nothing. */
async function check(desk: CommandDesk, pane: CommandPane, view: TrackerView): Promise<void> {
  const { ours, isRenamed, others } = await desk.lostFunctions();
  if (ours > 0) {
    pane.notify(say(desk, COMMAND_WORDS.lostOurs, { count: ours }));
    // A name Excel still knows the spelling of would come out the same: ordinary formulas are the way out then.
    const edition = isRenamed ? (view.edition ?? 'portable') : 'portable';
    pane.propose({ kind: 'spell', edition });
    return;
  }
  pane.show('quality');
  const [first] = others;
  if (first !== undefined) pane.notify(say(desk, COMMAND_WORDS.lostOthers, { count: others.length, first }));
  else if (view.problems.length === 0) pane.notify(say(desk, COMMAND_WORDS.checkedFine));
  else pane.notify(say(desk, COMMAND_WORDS.checkedProblems, { count: view.problems.length }));
}

/** The key result of the selected row, or the one people choose. */
async function checkIn(desk: CommandDesk, pane: CommandPane, { keyResults }: TrackerView): Promise<void> {
  const { sheetName, row } = await desk.selectedRow();
  const found = keyResults.find(({ place }) => place.sheetName === sheetName && place.row === row);
  if (found?.id) return pane.show('check-in', found.id);
  pane.show('check-in');
  pane.notify(say(desk, found ? COMMAND_WORDS.noId : COMMAND_WORDS.noKeyResult));
}
