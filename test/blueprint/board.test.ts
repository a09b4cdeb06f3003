import { beforeAll, describe, expect, it } from 'vitest';
import { blueprintLayout } from '../../core/blueprint/blueprintLayout.ts';
import { defaultContent } from '../../core/blueprint/defaultContent.ts';
import { LIGHT_ORDER } from '../../core/blueprint/pages/page.ts';
import { sheetWords } from '../../core/blueprint/sheets.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { lightLabel } from '../../core/display/lightLabel.ts';
import type { BookContent } from '../../core/host/content.ts';
import { snapshotOf } from '../../core/host/contentSnapshot.ts';
import type { Style } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { CATEGORIES, LANGUAGES } from '../../core/model/vocabulary.ts';
import { type Assessment, assess, type KeyResultStanding } from '../../core/score/assess.ts';
import { type CellValue, isCellError } from '../../core/values/cell.ts';
import { reasonInWords } from '../../core/words/reasons.ts';
import { word } from '../../core/words/terms.ts';
import { sampleContent, TODAY } from '../support/books/sample.ts';
import { pageSnapshot, type Shown } from '../support/engines/wholeBook.ts';
import { calculateWithHyperFormula } from '../support/engines/wholeBookHyperFormula.ts';

const mean = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0) / scores.length;

const scoresOf = (items: readonly { readonly score: number | undefined }[]): readonly number[] =>
  items.flatMap(({ score }) => (score === undefined ? [] : [score]));

describe.each(LANGUAGES)('the board of the sample company in %s', (language) => {
  const style: Style = { language, edition: 'portable' };
  let board: Board;
  let judged: Assessment;

  beforeAll(() => {
    const { snapshot, shown } = calculated(sampleContent(style), style);
    board = boardOf(shown, style);
    judged = assess(readTracker(snapshot), TODAY);
  });

  it('lists what needs people first: red, outdated, amber, in each the one furthest behind first', () => {
    const wanted = alarmsIn(judged).slice(0, 12);
    const rows = board.under('先看红灯', 'Red lights first', 12, 6);
    expect(rows.map(([id]) => id)).toEqual(wanted.map(({ keyResult }) => keyResult.id));
    expect(rows.map((row) => row[1])).toEqual(wanted.map(({ keyResult }) => keyResult.keyResult ?? ''));
    expect(rows.map((row) => row[2])).toEqual(wanted.map(({ keyResult }) => keyResult.owner ?? ''));
    expect(rows.map((row) => row[3])).toEqual(wanted.map(({ lit }) => lightLabel(lit.light, language)));
    expect(rows.map((row) => row[4])).toEqual(wanted.map(({ score }) => close(score)));
    expect(rows.map((row) => row[5])).toEqual(wanted.map(({ expected }) => close(expected)));
  });

  it('says why in the words of the pane, where the reason is the gap or the silence', () => {
    const reasons = board.under('先看红灯', 'Red lights first', 12, 7).map((row) => row[6]);
    const known = alarmsIn(judged)
      .slice(0, 12)
      .map(({ lit: { reason } }, at) => ({ reason, shown: reasons[at] }))
      .filter(({ reason }) => reason.why === 'gap' || reason.why === 'silent');
    expect(new Set(known.map(({ reason }) => reason.why)).size).toBe(2);
    expect(known.map(({ shown }) => shown)).toEqual(known.map(({ reason }) => reasonInWords(reason, language)));
  });

  it('counts the lights of key results and objectives', () => {
    const count = (items: readonly { readonly lit: { readonly light: string } }[], light: string): number =>
      items.filter(({ lit }) => lit.light === light).length;
    expect(board.under('红绿灯', 'Lights', LIGHT_ORDER.length, 3)).toEqual(
      LIGHT_ORDER.map((light) => [
        lightLabel(light, language),
        count(judged.keyResults, light),
        count(judged.objectives, light),
      ]),
    );
  });

  it('counts the score bands of the settings, the ideal one with both ends', () => {
    const scores = scoresOf(judged.keyResults);
    const count = (isIn: (score: number) => boolean): number => scores.filter(isIn).length;
    expect(board.under('得分分布（理想 60%–70%）', 'Score distribution (60–70 % is ideal)', 5, 2)).toEqual([
      ['< 40%', count((score) => score < 0.4)],
      ['40%–60%', count((score) => score >= 0.4 && score < 0.6)],
      ['60%–70%', count((score) => score >= 0.6 && score <= 0.7)],
      ['70%–90%', count((score) => score > 0.7 && score < 0.9)],
      ['≥ 90%', count((score) => score >= 0.9)],
    ]);
  });

  it('averages the key results of each category', () => {
    expect(board.under('类别', 'Categories', CATEGORIES.length, 3)).toEqual(
      CATEGORIES.map((category) => {
        const scores = scoresOf(judged.keyResults.filter(({ keyResult }) => keyResult.category === category));
        return [word('category', category, language), close(mean(scores)), scores.length];
      }),
    );
  });

  it('averages the objectives of each team', () => {
    const rows = board.under('团队', 'Teams', 10, 3);
    expect(rows).toEqual(
      board.teams.slice(0, rows.length).map(({ id, name }) => {
        const scores = scoresOf(
          judged.objectives.filter(({ objective }) => objective.team === id).map(({ rolledUp }) => rolledUp),
        );
        return [name, scores.length === 0 ? '' : close(mean(scores)), scores.length];
      }),
    );
  });

  it('lists objectives by priority, with the rolled-up score', () => {
    const ranked = judged.objectives
      .map((standing, at) => ({ ...standing, rank: Number(standing.objective.priority ?? 4) + at / 1000 }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, 15);
    expect(board.under('目标进度（按优先级）', 'Objectives by priority', 15, 6)).toEqual(
      ranked.map(({ objective, rolledUp, expected, lit }) => [
        objective.id,
        objective.objective,
        objective.owner ?? '',
        lightLabel(lit.light, language),
        close(rolledUp.score),
        close(expected),
      ]),
    );
  });

  it('lists the KPIs with their lights', () => {
    const rows = board.under('健康指标', 'KPIs', judged.kpiLights.length, 4);
    expect(rows.map((row) => row[3])).toEqual(judged.kpiLights.map((light) => lightLabel(light, language)));
  });
});

describe.each(LANGUAGES)('a blank book in %s', (language) => {
  it('shows no error in any cell of any sheet', () => {
    const style: Style = { language, edition: 'portable' };
    const { snapshot, shown } = calculated(defaultContent(style), style);
    // Row 1 is hidden and holds keys and marks.
    const cells = snapshot.sheets.flatMap((sheet) =>
      sheet.rows.slice(1).flatMap((row, at) => row.map((_, column) => ({ column, row: at + 2, sheet: sheet.name }))),
    );
    const broken = cells.filter(({ sheet, row, column }) => {
      const cell = shown(sheet, row, column);
      return isCellError(cell) || (typeof cell === 'string' && cell.startsWith('#'));
    });
    expect(cells.length).toBeGreaterThan(10_000);
    expect(broken).toEqual([]);
  });
});

function calculated(content: BookContent, style: Style): { readonly snapshot: Snapshot; readonly shown: Shown } {
  const layout = blueprintLayout(style.language);
  const sheets = [...snapshotOf(content, layout, style).sheets, ...pageSnapshot(layout, style).sheets];
  return { snapshot: { sheets }, shown: calculateWithHyperFormula({ sheets }) };
}

/** The board as people see it. */
interface Board {
  /** So many rows and columns below a heading and its column heads. */
  readonly under: (zh: string, en: string, rows: number, columns: number) => readonly (readonly CellValue[])[];
  readonly teams: readonly { readonly id: CellValue; readonly name: CellValue }[];
}

function boardOf(shown: Shown, { language }: Style): Board {
  const cell = (row: number, column: number): CellValue => shown(sheetWords('board')[language], row, column);
  const places = range(80).flatMap((row) => range(12).map((column) => [row + 1, column] as const));
  const teams = range(10).map((at) => at + 3);
  return {
    under: (zh, en, rows, columns) => {
      const [top, left] = places.find((place) => cell(...place) === (language === 'en' ? en : zh)) ?? [0, 0];
      return range(rows).map((row) => range(columns).map((column) => cell(top + 2 + row, left + column)));
    },
    teams: teams.map((row) => ({
      id: shown(sheetWords('teams')[language], row, 0),
      name: shown(sheetWords('teams')[language], row, 1),
    })),
  };
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** A number to nine decimals, as engines agree; no answer is an empty cell. */
const close = (value: number | undefined): unknown => (value === undefined ? '' : expect.closeTo(value, 9));

const RANKS: readonly string[] = ['red', 'outdated', 'amber'];

function alarmsIn({ keyResults }: Assessment): readonly KeyResultStanding[] {
  const behind = ({ score = 0, expected = 0 }: KeyResultStanding): number => score - expected;
  return keyResults
    .filter(({ lit }) => RANKS.includes(lit.light))
    .sort((a, b) => RANKS.indexOf(a.lit.light) - RANKS.indexOf(b.lit.light) || behind(a) - behind(b));
}
