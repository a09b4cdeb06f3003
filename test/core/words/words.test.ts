import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../core/blueprint/columns.ts';
import { SHEET_KEYS, TABLE_KEYS } from '../../../core/blueprint/keys.ts';
import { PAGES } from '../../../core/blueprint/pages/pages.ts';
import { sheetWords } from '../../../core/blueprint/sheets.ts';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import { BAD_ARGUMENT_REASONS } from '../../../core/functions/define.ts';
import { type IntentKind, REFUSALS } from '../../../core/intents/intent.ts';
import { PROBLEM_CODES } from '../../../core/model/tracker.ts';
import * as vocabulary from '../../../core/model/vocabulary.ts';
import { SETTINGS } from '../../../core/policy/settings.ts';
import type { Reason } from '../../../core/score/light.ts';
import { fill } from '../../../core/words/fill.ts';
import { BAD_ARGUMENT_WORDS } from '../../../core/words/functionErrors.ts';
import { DONE_WORDS, REFUSAL_WORDS } from '../../../core/words/outcomes.ts';
import { PROBLEM_WORDS } from '../../../core/words/problems.ts';
import { reasonInWords } from '../../../core/words/reasons.ts';
import { readTerm, TERMS, type Term } from '../../../core/words/terms.ts';
import { sourceTerms } from '../../support/sourceTerms.ts';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
/** Words that are the same in Chinese, or that name the other language. */
const SAME_IN_CHINESE: ReadonlySet<string> = new Set(['1', '2', '3', 'English', 'KPI', 'OKR']);
/** English that must quote Chinese. */
const QUOTES_CHINESE: ReadonlySet<string> = new Set([]);

const INTENT_KINDS: readonly IntentKind[] = [
  'set-up',
  'upgrade',
  'check-in',
  'edit',
  'put-back',
  'settings',
  'spell',
  'fix',
];

const isColumnName = (text: string): boolean => /^[a-z]+\.[A-Za-z]+$/.test(text);

/** Every term the modules show, by the name of what it says. */
const SHOWN: readonly (readonly [what: string, term: Term])[] = [
  ...PROBLEM_CODES.flatMap(
    (code) =>
      [
        [`${code}, what`, PROBLEM_WORDS[code].what],
        [`${code}, right`, PROBLEM_WORDS[code].right],
      ] as const,
  ),
  ...BAD_ARGUMENT_REASONS.map((reason) => [reason, BAD_ARGUMENT_WORDS[reason]] as const),
  ...Object.entries(TERMS).flatMap(([list, codes]) =>
    Object.entries<Term>(codes).map(([code, term]) => [`${list} ${code}`, term] as const),
  ),
  ...SETTINGS.flatMap(
    ({ key, words, note }) =>
      [
        [key, words],
        [`${key}, note`, note],
      ] as const,
  ),
  ...SHEET_KEYS.map((key) => [`sheet ${key}`, sheetWords(key)] as const),
  ...TABLE_KEYS.flatMap((sheet) =>
    COLUMNS[sheet].flatMap(({ key, words, note, hidden, formula }) => [
      ...(hidden && formula ? [] : [[key, words] as const]),
      ...(note ? [[`${key}, note`, note] as const] : []),
    ]),
  ),
  ...Object.values(PAGES).flatMap(({ key, cells, charts }) => [
    ...cells.flatMap(({ row, column, text }) => (text ? [[`${key} ${row},${column}`, text] as const] : [])),
    ...charts.flatMap(({ title, description, series }) =>
      [title, description, ...series.map(({ name }) => name)].map((term) => [`${key} chart`, term] as const),
    ),
  ]),
  ...CATALOGUE.flatMap(({ name, summary, parameters, examples }) => [
    [name, summary] as const,
    ...Object.values(parameters).map(({ help }) => [`${name} help`, help] as const),
    ...examples.map(({ why }) => [`${name} example`, why] as const),
  ]),
];

const WRITTEN = ['core', 'pane', 'excel-addin', 'playground', 'template', 'scripts']
  .flatMap(sourceTerms)
  .filter(({ at }) => !at.startsWith('core/wording') && !at.startsWith('core/sample'));
const ALL = [...SHOWN.map(([at, term]) => ({ at, zh: term['zh-CN'], en: term.en })), ...WRITTEN];
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('sentences', () => {
  it('are found where they are written: terms, problems, columns, pages, validations, reasons', () => {
    expect(WRITTEN.length).toBeGreaterThan(350);
    expect(SHOWN.length).toBeGreaterThan(350);
    for (const file of [
      'words/reasons',
      'blueprint/validations',
      'intents/upgrade',
      'words/outcomes',
      'words/plan',
      'words/company',
      'words/dimensions',
      'blueprint/pages/guide',
      'functions/krLight',
      'pane/words/shell',
      'pane/words/checkIn',
      'playground/page/words',
      'template/package/fileProblemWords',
      'scripts/playground/startWords',
    ])
      expect(WRITTEN.filter(({ at }) => at.includes(file)).length).toBeGreaterThan(0);
  });
  it('are there in both languages', () => {
    expect(ALL.filter(({ zh, en }) => zh.trim() === '' || en.trim() === '')).toEqual([]);
  });
  it('are Chinese in Chinese', () => {
    expect(ALL.filter(({ zh }) => !CJK.test(zh) && !SAME_IN_CHINESE.has(zh) && !isColumnName(zh))).toEqual([]);
  });
  it('have no Chinese in English', () => {
    expect(ALL.filter(({ en }) => CJK.test(en) && en !== '中文' && !QUOTES_CHINESE.has(en))).toEqual([]);
  });
  it('are filled with the same facts in both', () => {
    expect(ALL.filter(({ zh, en }) => placeholders(zh).join() !== placeholders(en).join())).toEqual([]);
  });
  it('have English plurals with both forms', () => {
    expect(ALL.filter(({ zh }) => /\{\w+\|/.test(zh))).toEqual([]);
    expect(ALL.filter(({ en }) => /\{\w+\|(?!\w[^|}]*\|\w[^|}]*\})/.test(en))).toEqual([]);
  });
  it('use Chinese punctuation in Chinese', () => {
    expect(ALL.filter(({ zh }) => /[\u4e00-\u9fff][,;!?]/.test(zh))).toEqual([]);
  });
});

describe('answers to intents', () => {
  it('exist for every intent that is done and every reason it is not', () => {
    expect(Object.keys(DONE_WORDS).sort()).toEqual([...INTENT_KINDS].sort());
    expect(Object.keys(REFUSAL_WORDS).sort()).toEqual([...REFUSALS].sort());
  });
});

describe('fill', () => {
  const keyResults: Term = { 'zh-CN': '{count} 个关键结果', en: '{count|key result|key results}' };
  it.each<readonly [why: string, language: vocabulary.Language, count: number, text: string]>([
    ['one is one', 'en', 1, '1 key result'],
    ['none is many', 'en', 0, '0 key results'],
    ['two are many', 'en', 2, '2 key results'],
    ['one and a half are many', 'en', 1.5, '1.5 key results'],
    ['Chinese counts alike', 'zh-CN', 1, '1 个关键结果'],
  ])('%s', (_why, language, count, text) => {
    expect(fill(keyResults, language, { count })).toBe(text);
  });
  it('leaves a missing fact to be seen', () => {
    expect(fill(keyResults, 'en')).toBe('{count|key result|key results}');
  });
  it('does not fill what it has filled in', () => {
    expect(fill({ 'zh-CN': '“{found}”', en: '"{found}"' }, 'en', { found: '{count}', count: 3 })).toBe('"{count}"');
  });
});

describe('reasons', () => {
  it.each<readonly [reason: Reason, zh: string, en: string]>([
    [{ why: 'gap', gap: 0.32 }, '落后预期 32 个百分点', '32 points behind'],
    [{ why: 'gap', gap: 0.01 }, '落后预期 1 个百分点', '1 point behind'],
    [{ why: 'gap', gap: -0.125 }, '领先预期 12.5 个百分点', '12.5 points ahead'],
    [{ why: 'gap', gap: 0 }, '与预期一致', 'as expected'],
    [{ why: 'gap', gap: 1e-12 }, '与预期一致', 'as expected'],
    [{ why: 'silent', days: 18 }, '18 天没有填报', '18 days without a check-in'],
    [{ why: 'silent', days: 1 }, '1 天没有填报', '1 day without a check-in'],
    [{ why: 'ratio', ratio: 0.8 }, '达到预期的 80%', '80% of what is expected'],
    [{ why: 'grade', score: 0.725 }, '得分 73%', 'score 73%'],
    [{ why: 'confidence', confidence: 0.3 }, '信心只有 30%', 'confidence is only 30%'],
    [{ why: 'complete' }, '已达成', 'reached'],
    [{ why: 'no-dates' }, '没有起止日期，无法判断进度', 'no dates to judge the pace by'],
    [{ why: 'nothing-due' }, '还没有填报', 'nothing reported yet'],
  ])('%o', (reason, zh, en) => {
    expect([reasonInWords(reason, 'zh-CN'), reasonInWords(reason, 'en')]).toEqual([zh, en]);
  });
});

describe('words of lists', () => {
  it('exist for every code of the vocabulary', () => {
    const lists = [
      ['kind', vocabulary.KINDS],
      ['level', vocabulary.LEVELS],
      ['ambition', vocabulary.AMBITIONS],
      ['state', vocabulary.STATES],
      ['light', vocabulary.LIGHTS],
      ['preset', vocabulary.PRESETS],
      ['missing', vocabulary.MISSING],
      ['rollUp', vocabulary.ROLL_UPS],
      ['verdict', vocabulary.VERDICTS],
      ['rangeVerdict', vocabulary.RANGE_VERDICTS],
      ['problemKind', vocabulary.PROBLEM_KINDS],
      ['role', vocabulary.ROLES],
      ['category', vocabulary.CATEGORIES],
      ['priority', vocabulary.PRIORITIES],
      ['language', vocabulary.LANGUAGES],
    ] as const;
    for (const [list, codes] of lists) expect([list, Object.keys(TERMS[list])]).toEqual([list, [...codes]]);
    expect(lists.map(([list]) => list).sort()).toEqual(Object.keys(TERMS).sort());
  });

  it('are read back as the code they stand for, in both languages and any case', () => {
    for (const [list, codes] of Object.entries(TERMS) as [keyof typeof TERMS, Record<string, Term>][]) {
      for (const [code, term] of Object.entries(codes)) {
        const spellings = [code, term.en, term['zh-CN'], term.en.toUpperCase()];
        expect([list, ...spellings.map((spelling) => readTerm(list, spelling))]).toEqual([
          list,
          code,
          code,
          code,
          code,
        ]);
      }
    }
  });
});
