import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabName } from '../../pane/screenName.ts';
import type { Answers } from './page/cannedApi.ts';
import { type OpenPane, openPane, unfold } from './support/openPane.ts';
import { PAYLOADS } from './support/payloads.ts';
import { aKeyResult, aKpi, anItem, anObjective, aProblem, aQuality, aTracker, aWorded } from './support/views.ts';

/** So many at once fit a page without being scrolled to. */
const BATCH = 25;
const BATCHES = Array.from({ length: Math.ceil(PAYLOADS.length / BATCH) }, (_, at) =>
  PAYLOADS.slice(at * BATCH, (at + 1) * BATCH),
);

/** A book whose every text is a payload. */
const hostile = (payloads: readonly string[]): Answers => {
  const lit = (payload: string) => ({ light: 'red', reason: payload }) as const;
  const keyResults = payloads.map((payload, at) =>
    aKeyResult({
      id: `KR${at}`,
      text: payload,
      owner: payload,
      unit: payload,
      blocker: payload,
      lit: lit(payload),
      supports: [payload],
      sharedWith: [{ team: payload, share: null }],
    }),
  );
  return {
    views: {
      tracker: aTracker({
        cycle: { name: payloads[0] ?? '', start: null, end: null },
        objectives: payloads.map((payload, at) =>
          anObjective({
            id: `O${at}`,
            text: payload,
            team: payload,
            owner: payload,
            lit: lit(payload),
            keyResults: [at],
          }),
        ),
        keyResults,
        kpis: payloads.map((payload, at) =>
          aKpi({ name: payload, unit: payload, place: { sheet: 'kpis', sheetName: payload, row: at } }),
        ),
        problems: payloads.map((payload) => aProblem({ what: payload, right: payload, where: payload })),
        company: { score: 0.5, verdict: null, sentence: payloads[0] ?? '' },
        circles: [payloads],
      }),
      quality: aQuality({
        rows: payloads.map((payload, at) => {
          const [finding] = aWorded().findings;
          const findings = finding
            ? [{ ...finding, start: 1, end: 6, message: payload, question: payload, rewrite: payload }]
            : [];
          return aWorded({ id: `KR${at}`, text: payload, findings });
        }),
        together: payloads.map((payload) => ({ code: payload, message: payload, question: payload, places: [] })),
      }),
      item: anItem({
        id: 'KR0',
        checkIns: payloads.map((payload) => ({
          id: null,
          date: payload,
          value: 1,
          confidence: null,
          progress: payload,
          blocker: payload,
          blockerKind: null,
          help: payload,
          by: payload,
        })),
        changes: payloads.map((payload) => ({
          id: null,
          when: payload,
          who: payload,
          field: payload,
          from: payload,
          to: payload,
          why: payload,
          canPutBack: false,
        })),
      }),
    },
    plan: payloads.map((payload) => ({ text: payload, overwrites: true })),
  };
};

let pane: OpenPane;
beforeAll(async () => {
  pane = await openPane({ width: 300, height: 26_000 });
});
afterAll(() => pane.close());

/** What stands in the pane: its text, and elements that none of our screens has. */
const found = () =>
  pane.page.evaluate(() => {
    const root = document.querySelector('.okr-pane');
    const strangers = root?.querySelectorAll(
      'script, img, iframe, object, embed, a, style, link, base, meta, template, video, math, [onerror], [onload], [style*="display"]',
    );
    return { text: root?.textContent ?? '', strangers: [...(strangers ?? [])].map(({ outerHTML }) => outerHTML) };
  });

/** As much of a payload as a screen shows before somebody asks for more; half a character does not survive the way to the page. */
const beginning = (payload: string): string => payload.slice(0, 60).replace(/[\uD800-\uDFFF].*$/su, '');

const SCREENS: readonly TabName[] = ['now', 'tree', 'quality', 'board'];

describe(`${PAYLOADS.length} hostile texts`, () => {
  it('are at least 200', () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
  });

  it.each(BATCHES.map((payloads, at) => [at + 1, payloads] as const))(
    'are text on every screen, batch %i',
    async (_at, payloads) => {
      for (const screen of [...SCREENS, 'item'] as const) {
        await pane.start(hostile(payloads), screen === 'item' ? { item: 'KR0' } : { screen });
        await unfold(pane.page);
        const { text, strangers } = await found();
        expect(payloads.filter((payload) => !text.includes(beginning(payload)))).toEqual([]);
        expect(strangers).toEqual([]);
      }
    },
  );

  it.each(BATCHES.map((payloads, at) => [at + 1, payloads] as const))(
    'are text in check-ins and plans, batch %i',
    async (_at, payloads) => {
      await pane.start(hostile(payloads), { screen: 'check-in', who: '' });
      for (const [at, payload] of payloads.entries()) {
        await pane.page.evaluate((id) => window.pane?.show('check-in', id), `KR${at}`);
        const { text, strangers } = await found();
        expect(text).toContain(beginning(payload));
        expect(strangers).toEqual([]);
      }
      await pane.page.evaluate(() => window.pane?.show('set-up'));
      await pane.page.getByRole('button', { name: 'Check the structure again' }).click();
      await pane.page.getByRole('dialog').getByRole('listitem').first().waitFor();
      const { text, strangers } = await found();
      expect(payloads.filter((payload) => !text.includes(beginning(payload)))).toEqual([]);
      expect(strangers).toEqual([]);
    },
  );

  it('made the page complain of nothing, and opened no dialog', () => {
    expect(pane.complaints).toEqual([]);
  });
});
