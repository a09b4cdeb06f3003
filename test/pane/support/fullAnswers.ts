import type { Answers } from '../page/cannedApi.ts';
import { aKeyResult, aKpi, anItem, anObjective, aProblem, aQuality, aTracker } from './views.ts';

/** A small company with something of everything a screen can show. */
export const fullAnswers = (): Answers => ({
  views: {
    tracker: aTracker({
      objectives: [
        anObjective({ keyResults: [0, 1, 2], children: [1, 2] }),
        anObjective({
          id: 'S-O2',
          level: 'department',
          text: 'Win the enterprise segment',
          team: 'Enterprise',
          parents: [0],
          children: [2],
          keyResults: [3],
          priority: '2',
          lit: { light: 'amber', reason: '12 points behind' },
        }),
        anObjective({
          id: 'S-O3',
          level: 'team',
          text: 'Ship every week',
          team: 'Ops',
          parents: [0, 1],
          keyResults: [4],
          priority: null,
          rolledUp: null,
          lit: { light: 'no-data', reason: 'nothing reported yet' },
        }),
        anObjective({ id: 'S-O4', level: 'team', text: 'A goal of nobody', owner: '', parents: [] }),
      ],
      keyResults: [
        aKeyResult(),
        aKeyResult({
          id: 'S-O1-KR2',
          text: '续费率达到 95% 以上',
          owner: '王伟',
          kind: 'at-least',
          baseline: null,
          target: 0.95,
          lit: { light: 'outdated', reason: '21 days without a check-in' },
          checkInDue: true,
          blocker: 'Waiting for the data warehouse',
        }),
        aKeyResult({
          id: 'S-O1-KR3',
          kind: 'done',
          current: 0,
          lit: { light: 'amber', reason: '12 points behind' },
          supports: ['S-O2-KR1'],
          sharedWith: [
            { team: 'Ops', share: 0.5 },
            { team: 'Sales', share: null },
          ],
        }),
        aKeyResult({
          id: 'S-O2-KR1',
          objective: 1,
          kind: 'by-date',
          current: null,
          score: 0.6,
          lit: { light: 'green', reason: 'as expected' },
        }),
        aKeyResult({ id: 'S-O3-KR1', objective: 2, score: 1, lit: { light: 'done', reason: 'reached' } }),
        aKeyResult({
          id: 'X-KR',
          objective: null,
          score: null,
          lit: { light: 'no-data', reason: 'nothing reported yet' },
        }),
      ],
      problems: [
        aProblem(),
        aProblem({ severity: 'warning', fixable: true, what: 'An id is missing', where: 'Key results!A9' }),
      ],
      kpis: [
        aKpi(),
        aKpi({
          name: 'Response time',
          unit: 'h',
          value: 4.2,
          safeLow: null,
          safeHigh: 4,
          light: 'amber',
          place: { sheet: 'kpis', sheetName: 'KPIs', row: 4 },
        }),
      ],
      circles: [['S-O8', 'S-O9']],
    }),
    quality: aQuality(),
    item: anItem(),
  },
  plan: [
    { text: 'Adds the column Wording', overwrites: false },
    { text: 'Puts the formula back in K7, over "0.5"', overwrites: true },
  ],
});
