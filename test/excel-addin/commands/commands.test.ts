import { describe, expect, it } from 'vitest';
import type { TrackerView } from '../../../core/view/view.ts';
import type { LostFunctions } from '../../../excel-addin/book/lostFunctions.ts';
import type { CommandName } from '../../../excel-addin/commands/commandNames.ts';
import { runCommand } from '../../../excel-addin/commands/commands.ts';
import type { CommandDesk } from '../../../excel-addin/commands/desk.ts';

const PLACE = { sheet: 'keyResults', sheetName: 'Key results' } as const;
const TRACKER = {
  state: 'ready',
  edition: 'excel',
  counts: { red: 2, amber: 1, green: 3, done: 0, outdated: 1, 'no-data': 0 },
  problems: [],
  keyResults: [
    { id: 'S-O1-KR1', place: { ...PLACE, row: 3 } },
    { id: null, place: { ...PLACE, row: 4 } },
  ],
} as unknown as TrackerView;
const NOTHING_LOST: LostFunctions = { ours: 0, isRenamed: false, others: [] };

interface World {
  readonly tracker?: Partial<TrackerView>;
  readonly lost?: LostFunctions;
  readonly row?: number;
  readonly fault?: Error;
}

/** What a command shows in the pane, in order. */
async function shownBy(name: CommandName, { tracker, lost = NOTHING_LOST, row = 1, fault }: World = {}) {
  const shown: string[] = [];
  const desk = {
    api: {
      view: async () => {
        if (fault) throw fault;
        return { ...TRACKER, ...tracker };
      },
    },
    asker: () => ({ who: 'Mei', language: 'en' }),
    pane: async () => ({
      show: (screen: string, item?: string) => shown.push(`show ${[screen, item].filter(Boolean).join(' ')}`),
      notify: (message: string) => shown.push(message),
      propose: (intent: object) => shown.push(`propose ${JSON.stringify(intent)}`),
      refresh: () => shown.push('refresh'),
    }),
    selectedRow: async () => ({ sheetName: 'Key results', row }),
    recalculate: async () => shown.push('recalculate'),
    lostFunctions: async () => lost,
  } as unknown as CommandDesk;
  await runCommand(name, desk);
  return shown;
}

const lostOurs = { ours: 3, isRenamed: true, others: [] };

describe('a button', () => {
  it.each<readonly [why: string, name: CommandName, world: World, shown: readonly (string | RegExp)[]]>([
    ['New tracker goes where one begins', 'setUp', {}, ['show set-up']],
    ['Upgrade shows a plan', 'upgrade', {}, ['propose {"kind":"upgrade"}']],
    ['Make portable shows a plan', 'makePortable', {}, ['propose {"kind":"spell","edition":"portable"}']],
    ['Use OKR functions shows a plan', 'useFunctions', {}, ['propose {"kind":"spell","edition":"excel"}']],
    ['Check goes to wording and says what is wrong', 'check', {}, ['show quality', /nothing is wrong/]],
    ['Check counts problems', 'check', { tracker: { problems: [{}] as never } }, ['show quality', /1 problem /]],
    [
      'Check mends lost functions first',
      'check',
      { lost: lostOurs },
      [/3 formulas have lost/, 'propose {"kind":"spell","edition":"excel"}'],
    ],
    [
      'Check makes portable what no spelling would mend',
      'check',
      { lost: { ...lostOurs, isRenamed: false } },
      [/lost/, 'propose {"kind":"spell","edition":"portable"}'],
    ],
    [
      "Check names a cell of people's own",
      'check',
      { lost: { ...NOTHING_LOST, others: ['Mine!B2'] } },
      ['show quality', /first in Mine!B2/],
    ],
    [
      'Refresh calculates and counts the lights',
      'refreshLights',
      {},
      ['recalculate', 'refresh', 'show now', /2 red, 1 at risk/],
    ],
    ['Check in opens the selected key result', 'checkIn', { row: 3 }, ['show check-in S-O1-KR1']],
    ['Check in lets one choose where none is selected', 'checkIn', { row: 9 }, ['show check-in', /no key result/]],
    ['Check in says what a row without id needs', 'checkIn', { row: 4 }, ['show check-in', /no id yet/]],
    ['Board opens the board', 'board', {}, ['show board']],
  ])('%s', async (_why, name, world, expected) => {
    const shown = await shownBy(name, world);
    expect(shown).toEqual(expected.map((line) => (line instanceof RegExp ? expect.stringMatching(line) : line)));
  });

  it.each<readonly [CommandName]>([['upgrade'], ['makePortable'], ['useFunctions'], ['check'], ['checkIn'], ['board']])(
    '%s says where to begin when there is no tracker',
    async (name) => {
      const shown = await shownBy(name, { tracker: { state: 'absent' } });
      expect(shown).toEqual(['show set-up', expect.stringMatching(/no OKR tracker/)]);
    },
  );

  it('says in the pane what went wrong', async () => {
    expect(await shownBy('board', { fault: new Error('Unprotect the sheet.') })).toEqual(['Unprotect the sheet.']);
  });
});
