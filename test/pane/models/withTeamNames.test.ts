import { describe, expect, it } from 'vitest';
import { withTeamNames } from '../../../pane/models/withTeamNames.ts';
import { aKeyResult, anObjective, aTracker } from '../support/views.ts';

describe('teams', () => {
  const called = (team: string): string | undefined => {
    const teams = [
      { id: 'S-OPS', name: 'Operations', parent: null },
      { id: 'S-X', name: '', parent: null },
    ];
    return withTeamNames(aTracker({ teams, objectives: [anObjective({ team })] })).objectives[0]?.team;
  };
  it.each<readonly [why: string, cell: string, name: string]>([
    ['an id is called by its name', 'S-OPS', 'Operations'],
    ['whatever its case and spaces', ' s-ops ', 'Operations'],
    ['a name stays as it is', 'Operations', 'Operations'],
    ['a team without a name keeps its id', 'S-X', 'S-X'],
    ['what is no team stays as typed', '__proto__', '__proto__'],
    ['no team is no team', '', ''],
  ])('%s', (_why, cell, name) => {
    expect(called(cell)).toBe(name);
  });
  it('that share a key result are called by name as well', () => {
    const keyResults = [aKeyResult({ sharedWith: [{ team: 'T1', share: 0.5 }] })];
    expect(withTeamNames(aTracker({ keyResults })).keyResults[0]?.sharedWith).toEqual([{ team: 'Sales', share: 0.5 }]);
  });
});
