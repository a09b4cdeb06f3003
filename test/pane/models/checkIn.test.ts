import { describe, expect, it } from 'vitest';
import type { CheckInAnswers } from '../../../core/intents/intent.ts';
import type { Kind, Light } from '../../../core/model/vocabulary.ts';
import { DEFAULT_POLICY } from '../../../core/policy/policy.ts';
import type { KeyResultView } from '../../../core/view/view.ts';
import {
  answersOf,
  type CheckInDraft,
  EMPTY_DRAFT,
  isEmptyDraft,
  typedValue,
} from '../../../pane/models/checkInDraft.ts';
import { lightPolicyOf, liveStanding } from '../../../pane/models/liveStanding.ts';
import { firstOwner, owners, toCheckIn } from '../../../pane/models/mine.ts';
import { aKeyResult, anObjective, aTracker, someSettings } from '../support/views.ts';

describe('a typed value', () => {
  it.each<readonly [why: string, kind: Kind, text: string, read: ReturnType<typeof typedValue>]>([
    ['blank is no answer', 'metric', '  ', { kind: 'blank' }],
    ['zero is an answer', 'metric', '0', { kind: 'value', number: 0 }],
    ['a percentage', 'metric', '45%', { kind: 'value', number: 0.45 }],
    ['full width, as Chinese keyboards type it', 'metric', '４５％', { kind: 'value', number: 0.45 }],
    ['ten thousands', 'metric', '1.2万', { kind: 'value', number: 12_000 }],
    ['a sentence is no number', 'metric', 'about 40', { kind: 'wrong', why: 'not-a-number' }],
    ['a formula is no number', 'metric', '=1+1', { kind: 'wrong', why: 'not-a-number' }],
    ['yes', 'done', '是', { kind: 'value', number: 1 }],
    ['no', 'done', '0', { kind: 'value', number: 0 }],
    ['a day', 'by-date', '2026-03-31', { kind: 'value', number: 46_112 }],
    ['a day without its year first is refused', 'by-date', '03/04/2026', { kind: 'wrong', why: 'not-a-day' }],
  ])('%s', (_why, kind, text, read) => {
    expect(typedValue(kind, text)).toEqual(read);
  });
});

describe('a draft', () => {
  it.each<
    readonly [
      why: string,
      draft: Partial<CheckInDraft>,
      patch: Partial<KeyResultView>,
      answers: CheckInAnswers | undefined,
    ]
  >([
    ['what is blank is left out', { value: '0.3' }, {}, { keyResult: 'S-O1-KR1', value: 0.3 }],
    [
      'a day goes as ISO text',
      { value: '2026年3月31日' },
      { kind: 'by-date' },
      { keyResult: 'S-O1-KR1', value: '2026-03-31' },
    ],
    ['confidence 0 is an answer', { confidence: 0 }, {}, { keyResult: 'S-O1-KR1', confidence: 0 }],
    [
      'texts go as typed, formulas and all',
      { progress: '=1+1', blocker: '<b>', blockerKind: 'process', help: ' ' },
      {},
      { keyResult: 'S-O1-KR1', progress: '=1+1', blocker: '<b>', blockerKind: 'process' },
    ],
    [
      'a kind that is none is dropped',
      { blockerKind: 'weather', progress: 'x' },
      {},
      { keyResult: 'S-O1-KR1', progress: 'x' },
    ],
    ['a value that cannot be read gives no answers', { value: 'many' }, {}, undefined],
    ['neither does a key result without an id', { value: '1' }, { id: null }, undefined],
  ])('%s', (_why, draft, patch, answers) => {
    expect(answersOf(aKeyResult(patch), { ...EMPTY_DRAFT, ...draft })).toEqual(answers);
  });
  it('is empty while nothing but spaces was typed', () => {
    expect(isEmptyDraft({ ...EMPTY_DRAFT, help: '  ' })).toBe(true);
    expect(isEmptyDraft({ ...EMPTY_DRAFT, confidence: 0 })).toBe(false);
  });
});

describe('live score and light', () => {
  const live = (
    draft: Partial<CheckInDraft>,
    patch: Partial<KeyResultView> = {},
    state: 'active' | 'closed' = 'active',
  ) =>
    liveStanding(
      aKeyResult(patch),
      { ...EMPTY_DRAFT, ...draft },
      { objective: anObjective({ state }), policy: DEFAULT_POLICY },
    );
  it.each<
    readonly [why: string, draft: Partial<CheckInDraft>, patch: Partial<KeyResultView>, score: number, light: Light]
  >([
    ['nothing typed keeps the value', {}, { current: 0.28 }, 0.2, 'red'],
    ['a better value turns it green', { value: '34%' }, {}, 0.6, 'green'],
    ['the target is done', { value: '40%' }, {}, 1, 'done'],
    ['little confidence is red whatever the pace', { value: '34%', confidence: 0.3 }, {}, 0.6, 'red'],
    ['a value that cannot be read counts as not typed', { value: 'many' }, { current: 0.34 }, 0.6, 'green'],
    [
      'reporting ends the silence',
      {},
      { current: 0.34, daysSince: 40, lit: { light: 'outdated', reason: '' } },
      0.6,
      'green',
    ],
  ])('%s', (_why, draft, patch, score, light) => {
    const standing = live(draft, patch);
    expect(standing.score).toBeCloseTo(score, 9);
    expect(standing.light).toBe(light);
  });
  it('does not relight what is closed', () => {
    expect(live({ value: '26%' }, {}, 'closed').light).toBe('done');
  });
  it.each<readonly [why: string, preset: string, read: string]>([
    ['a code', 'viva', 'viva'],
    ['a word in Chinese', '比率', 'ratio'],
    ['a word in English', 'Wide gap', 'wide'],
    ['anything else is the default', 'mood', 'gap'],
  ])('follow the book: %s', (_why, preset, read) => {
    expect(lightPolicyOf(aTracker({ settings: someSettings({ preset, amberLimit: 0.4 }) }))).toMatchObject({
      preset: read,
      amberLimit: 0.4,
      greenLimit: undefined,
    });
  });
});

describe('whose key results', () => {
  const view = aTracker({
    objectives: [anObjective(), anObjective({ state: 'closed' })],
    keyResults: [
      aKeyResult({ id: 'late', owner: 'Mei ', checkInDue: false }),
      aKeyResult({ id: 'due', owner: 'mei', checkInDue: true }),
      aKeyResult({ id: 'other', owner: 'Bo', checkInDue: true }),
      aKeyResult({ id: 'shut', owner: 'Mei', objective: 1 }),
      aKeyResult({ id: null, owner: 'Mei' }),
    ],
  });
  it.each<readonly [why: string, owner: string | null, dueOnly: boolean, ids: readonly string[]]>([
    ['mine, what is due first, nothing closed, nothing without an id', 'Mei', false, ['due', 'late']],
    ['only what is due', 'Mei', true, ['due']],
    ["everybody's", null, false, ['due', 'other', 'late']],
    ['a stranger has none', 'Zoe', false, []],
  ])('%s', (_why, owner, dueOnly, ids) => {
    expect(toCheckIn(view, { owner, dueOnly }).map(({ id }) => id)).toEqual(ids);
  });
  it('opens with mine when I own any, else with everybody', () => {
    expect([firstOwner(view, 'BO'), firstOwner(view, 'Zoe'), firstOwner(view, '')]).toEqual(['Bo', null, null]);
  });
  it('opens with mine for a key result of mine, with everybody for one that is not', () => {
    expect([firstOwner(view, 'Bo', 'other'), firstOwner(view, 'Bo', 'due')]).toEqual(['Bo', null]);
  });
  it('lists owners once each', () => {
    expect(
      owners(
        aTracker({
          keyResults: [
            aKeyResult({ owner: 'B' }),
            aKeyResult({ owner: '' }),
            aKeyResult({ owner: 'A' }),
            aKeyResult({ owner: 'B' }),
          ],
        }),
      ),
    ).toEqual(['A', 'B']);
  });
});
