import { describe, expect, it } from 'vitest';
import type { TrackerView } from '../../../core/view/view.ts';
import { helpers, keyResultLinks, objectiveLinks } from '../../../pane/models/links.ts';
import { type TreeNode, treeOf } from '../../../pane/models/tree.ts';
import { treeMove, typeahead } from '../../../pane/models/treeKeys.ts';
import { firstCollapsed, searchTree, treeRows } from '../../../pane/models/treeRows.ts';
import { aKeyResult, anObjective, aTracker } from '../support/views.ts';

/** Company O0 with KR0; O1 under it with KR1; O2 under both; O3 a team's own; KR2 under nothing. */
const view: TrackerView = aTracker({
  objectives: [
    anObjective({ id: 'C', text: 'Company', keyResults: [0], children: [1, 2] }),
    anObjective({ id: 'D', text: 'Department', level: 'department', parents: [0], children: [2], keyResults: [1] }),
    anObjective({ id: 'T', text: 'Team', level: 'team', parents: [0, 1] }),
    anObjective({ id: 'X', text: 'Alone', level: 'team', parents: [] }),
  ],
  keyResults: [
    aKeyResult({ id: 'C-KR', objective: 0, supports: ['d-kr'] }),
    aKeyResult({ id: 'D-KR', objective: 1, text: 'Needle', owner: '王伟' }),
    aKeyResult({ id: 'L-KR', objective: null }),
  ],
});
const nodes = treeOf(view);
const NONE: ReadonlySet<string> = new Set();

/** A tree on one line: `o0(k0 o1(k1))`. */
const outline = (tree: readonly TreeNode[]): string =>
  tree.map(({ key, children }) => (children.length === 0 ? key : `${key}(${outline(children)})`)).join(' ');

describe('the tree', () => {
  it.each<readonly [why: string, objectives: TrackerView['objectives'], outline: string]>([
    ['an empty book has none', [], 'orphans(k0)'],
    ['without a company the highest level there is is the top', [anObjective({ level: 'team' })], 'o0 orphans(k0)'],
    ['an objective without a level is taken for the top', [anObjective({ level: null })], 'o0 orphans(k0)'],
  ])('%s', (_why, objectives, wanted) => {
    expect(outline(treeOf(aTracker({ objectives, keyResults: [aKeyResult({ objective: null })] })))).toBe(wanted);
  });
  it('hangs key results before objectives, a second parent refers, and orphans come last', () => {
    expect(outline(nodes)).toBe('o0(k0 o1(k1 r1-2) o2) orphans(o3 k2)');
  });
  it('numbers its rows as assistive technology counts', () => {
    expect(
      treeRows(nodes, NONE).map(({ node, level, position, siblings, parent }) => [
        node.key,
        level,
        position,
        siblings,
        parent,
      ]),
    ).toEqual([
      ['o0', 1, 1, 2, -1],
      ['k0', 2, 1, 3, 0],
      ['o1', 2, 2, 3, 0],
      ['k1', 3, 1, 2, 2],
      ['r1-2', 3, 2, 2, 2],
      ['o2', 2, 3, 3, 0],
      ['orphans', 1, 2, 2, -1],
      ['o3', 2, 1, 2, 6],
      ['k2', 2, 2, 2, 6],
    ]);
  });
  it('hides what is under something collapsed', () => {
    expect(treeRows(nodes, new Set(['o1', 'orphans'])).map(({ node }) => node.key)).toEqual([
      'o0',
      'k0',
      'o1',
      'o2',
      'orphans',
    ]);
  });
  it('opens whole when small and with its first level when large', () => {
    expect(firstCollapsed(nodes).size).toBe(0);
    const many = aTracker({
      objectives: [anObjective({ keyResults: Array.from({ length: 200 }, (_, at) => at) })],
      keyResults: Array.from({ length: 200 }, () => aKeyResult()),
    });
    expect([...firstCollapsed(treeOf(many))]).toEqual(['o0']);
  });
});

describe('search', () => {
  it.each<readonly [why: string, search: string, found: string]>([
    ['nothing typed shows all', '  ', outline(nodes)],
    ['by text, with what it hangs under', 'needle', 'o0(o1(k1))'],
    ['by owner', '王伟', 'o0(o1(k1))'],
    ['by id, in any case', 'l-kr', 'orphans(k2)'],
    ['nothing found', 'nowhere', ''],
  ])('%s', (_why, search, found) => {
    expect(outline(searchTree(view, nodes, search))).toBe(found);
  });
});

describe('keys', () => {
  const rows = treeRows(nodes, new Set(['o1']));
  // Rows: 0 o0, 1 k0, 2 o1 (closed), 3 o2, 4 orphans, 5 o3, 6 k2.
  it.each<readonly [why: string, at: number, key: string, move: ReturnType<typeof treeMove>]>([
    ['down goes down', 0, 'ArrowDown', { kind: 'focus', row: 1 }],
    ['down at the end does nothing', 6, 'ArrowDown', undefined],
    ['up goes up', 3, 'ArrowUp', { kind: 'focus', row: 2 }],
    ['home goes to the first row', 5, 'Home', { kind: 'focus', row: 0 }],
    ['end goes to the last row', 0, 'End', { kind: 'focus', row: 6 }],
    ['right opens what is closed', 2, 'ArrowRight', { kind: 'toggle', key: 'o1' }],
    ['right goes into what is open', 0, 'ArrowRight', { kind: 'focus', row: 1 }],
    ['right on a leaf does nothing', 1, 'ArrowRight', undefined],
    ['left closes what is open', 0, 'ArrowLeft', { kind: 'toggle', key: 'o0' }],
    ['left on a leaf goes to what it hangs under', 6, 'ArrowLeft', { kind: 'focus', row: 4 }],
    ['a star opens all beside it', 1, '*', { kind: 'expand-all', keys: ['o1'] }],
    ['another key means nothing', 1, 'Escape', undefined],
  ])('%s', (_why, at, key, move) => {
    expect(treeMove(rows, at, key)).toEqual(move);
  });
  it.each<readonly [why: string, at: number, typed: string, row: number | undefined]>([
    ['the next one that begins so', 0, 'b', 1],
    ['going round', 2, 'a', 0],
    ['a second letter stays where it fits', 1, 'be', 1],
    ['nothing begins so', 0, 'z', undefined],
  ])('letters find %s', (_why, at, typed, row) => {
    expect(typeahead(['alpha', 'beta', 'gamma'], at, typed)).toBe(row);
  });
});

describe('links', () => {
  it('are seen from both ends, whatever the case of the id', () => {
    const byHelped = helpers(view);
    expect(view.keyResults.slice(0, 2).map((keyResult) => keyResultLinks(keyResult, byHelped))).toEqual([
      { helps: ['d-kr'], helpedBy: [], alsoServes: [] },
      { helps: [], helpedBy: ['C-KR'], alsoServes: [] },
    ]);
  });
  it('name the further parents of an objective', () => {
    expect(objectiveLinks(view, anObjective({ parents: [0, 1] })).alsoServes).toEqual(['D']);
  });
});
