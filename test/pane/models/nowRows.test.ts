import { describe, expect, it } from 'vitest';
import type { Light } from '../../../core/model/vocabulary.ts';
import type { KeyResultView } from '../../../core/view/view.ts';
import { type Filters, NO_FILTERS } from '../../../pane/models/filters.ts';
import { countNow, NOW_SECTIONS, type NowRow, nowRows } from '../../../pane/models/nowRows.ts';
import { aKeyResult, anObjective, aProblem, aTracker } from '../support/views.ts';

const lit = (light: Light, patch: Partial<KeyResultView> = {}): KeyResultView =>
  aKeyResult({ id: light, lit: { light, reason: '' }, ...patch });

const shown = (rows: readonly NowRow[]): readonly string[] =>
  rows.map((row) => {
    if (row.kind === 'section') return `# ${row.section} ${row.count}`;
    return row.kind === 'keyResult' ? `${row.keyResult.id}` : row.problem.code;
  });

describe('what needs somebody', () => {
  it.each<readonly [why: string, keyResults: readonly KeyResultView[], rows: readonly string[]]>([
    ['red comes before outdated', [lit('outdated'), lit('red')], ['# red 1', 'red', '# outdated 1', 'outdated']],
    ['green and done need nobody', [lit('green'), lit('done')], []],
    ['a green one whose check-in is due does', [lit('green', { checkInDue: true })], ['# due 1', 'green']],
    ['a done one never does, even when the rhythm asks', [lit('done', { checkInDue: true })], []],
    ['red stays red when a check-in is due as well', [lit('red', { checkInDue: true })], ['# red 1', 'red']],
    [
      'amber comes after what is due',
      [lit('amber'), lit('no-data', { checkInDue: true })],
      ['# due 1', 'no-data', '# amber 1', 'amber'],
    ],
    [
      'the furthest behind comes first',
      [lit('red', { id: 'near', score: 0.3 }), lit('red', { id: 'far', score: 0.1 })],
      ['# red 2', 'far', 'near'],
    ],
  ])('%s', (_why, keyResults, rows) => {
    expect(shown(nowRows(aTracker({ keyResults }), NO_FILTERS))).toEqual(rows);
  });

  it('puts priority 1 before a larger gap of priority 2, and orphans last', () => {
    const view = aTracker({
      objectives: [anObjective({ priority: '2' }), anObjective({ priority: '1' })],
      keyResults: [
        lit('red', { id: 'orphan', objective: null, score: 0 }),
        lit('red', { id: 'second', objective: 0, score: 0 }),
        lit('red', { id: 'first', objective: 1, score: 0.5 }),
      ],
    });
    expect(shown(nowRows(view, NO_FILTERS))).toEqual(['# red 3', 'first', 'second', 'orphan']);
  });

  it('ends with problems, errors before warnings before notes', () => {
    const problems = (['note', 'error', 'warning'] as const).map((severity) => aProblem({ severity, code: severity }));
    const rows = nowRows(aTracker({ keyResults: [], problems }), NO_FILTERS);
    expect(shown(rows)).toEqual(['# problems 3', 'error', 'warning', 'note']);
    expect(countNow(rows)).toBe(3);
  });

  it('names every section once, in order', () => {
    const all = [lit('red'), lit('outdated'), lit('green', { checkInDue: true }), lit('amber')];
    const rows = nowRows(aTracker({ keyResults: all, problems: [aProblem()] }), NO_FILTERS);
    expect(rows.flatMap((row) => (row.kind === 'section' ? [row.section] : []))).toEqual(NOW_SECTIONS);
  });
});

describe('filters', () => {
  const view = aTracker({
    objectives: [anObjective({ team: 'Sales', priority: '1' }), anObjective({ team: '', priority: null })],
    keyResults: [
      lit('red', { id: 'mei', owner: 'Mei', objective: 0 }),
      lit('red', { id: 'bo', owner: 'Bo', objective: 1 }),
      lit('red', { id: 'orphan', owner: '', objective: null }),
    ],
    problems: [aProblem()],
  });
  it.each<readonly [why: string, filters: Partial<Filters>, ids: readonly string[]]>([
    ['by owner', { owner: 'Mei' }, ['mei']],
    ['by team', { team: 'Sales' }, ['mei']],
    ['by priority', { priority: '1' }, ['mei']],
    ['those without an owner', { owner: '' }, ['orphan']],
    ['those without a team, orphans among them', { team: '' }, ['bo', 'orphan']],
    ['both at once', { owner: 'Bo', team: 'Sales' }, []],
  ])('narrow %s', (_why, filters, ids) => {
    const rows = nowRows(view, { ...NO_FILTERS, ...filters });
    expect(rows.flatMap((row) => (row.kind === 'keyResult' ? [row.keyResult.id] : []))).toEqual(ids);
  });
  it('leave problems out, which belong to nobody', () => {
    expect(nowRows(view, { ...NO_FILTERS, owner: 'Mei' }).some(({ kind }) => kind === 'problem')).toBe(false);
  });
});
