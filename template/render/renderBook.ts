import type { NamedRange } from 'hucre';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { blueprintLayout } from '../../core/blueprint/blueprintLayout.ts';
import {
  META_SHEET,
  type PAGE_KEYS,
  SCHEMA_VERSION,
  SHEET_KEYS,
  type SheetKey,
  TABLE_KEYS,
  type TableKey,
} from '../../core/blueprint/keys.ts';
import type { BookLayout } from '../../core/blueprint/layout.ts';
import { PAGES } from '../../core/blueprint/pages/pages.ts';
import { tableName } from '../../core/blueprint/sheetForm.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { CATALOGUE } from '../../core/functions/catalogue.ts';
import { lambdaDefinition } from '../../core/functions/lambda.ts';
import type { BookContent } from '../../core/host/content.ts';
import { snapshotOf } from '../../core/host/contentSnapshot.ts';
import type { Style } from '../../core/host/port.ts';
import { withWording } from '../../core/intents/rememberWording.ts';
import { type Day, formatDay } from '../../core/values/day.ts';
import { finishWorkbook } from '../finish/finishWorkbook.ts';
import { pageSheet } from './pageSheet.ts';
import { type Results, resultsOf } from './results.ts';
import { FONTS } from './styles.ts';
import { calculatedColumns, type TableSheetPlan, tableSheet } from './tableSheet.ts';

/** A book to be written from the blueprint. */
export interface BookPlan {
  readonly style: Style;
  readonly content: BookContent;
  /** Day the cached results are for, and the date in the file: the same plan gives the same bytes. */
  readonly today: Day;
  readonly title?: string;
}

/** Writes a whole tracker as .xlsx. */
export async function renderBook(given: BookPlan): Promise<Uint8Array> {
  const plan = { ...given, content: withWording(given.content, given.style.language) };
  const used = Object.fromEntries(TABLE_KEYS.map((key) => [key, plan.content[key]?.length ?? 0]));
  const layout = blueprintLayout(plan.style.language, used);
  const tracker = readTracker(snapshotOf(plan.content, layout, plan.style));
  return renderSheets(SHEET_KEYS, layout, plan, resultsOf(tracker, plan.today, plan.content));
}

/**
 * Writes some sheets of the blueprint for a given layout: the whole book for `new`, what is missing for `upgrade`,
 * whose formulas must find the sheets and columns where people have put them.
 */
export async function renderSheets(
  keys: readonly SheetKey[],
  layout: BookLayout,
  { style, content, today, title }: BookPlan,
  results: Results,
): Promise<Uint8Array> {
  const plans = keys
    .filter(isTable)
    .map((key): TableSheetPlan => ({ key, rows: content[key] ?? [], layout, style, results }));
  const sheets = keys.map((key) => {
    const plan = plans.find((candidate) => candidate.key === key);
    return plan ? tableSheet(plan) : pageSheet(PAGES[key as (typeof PAGE_KEYS)[number]], layout, style);
  });
  const when = new Date(`${formatDay(today)}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: [
      ...sheets,
      metaSheet({ schema: String(SCHEMA_VERSION), edition: style.edition, language: style.language }),
    ],
    properties: { title: title ?? 'Redlight OKR', creator: 'Redlight OKR', created: when, modified: when },
    namedRanges: style.edition === 'lambda' ? lambdaNames() : [],
    defaultFont: FONTS[style.language],
    activeSheet: 0,
  });
  return finishWorkbook(bytes, {
    when: when.toISOString(),
    defaultFont: FONTS[style.language],
    calculatedColumns: Object.fromEntries(
      plans.filter(({ key }) => key !== 'settings').map((plan) => [tableName(plan.key), calculatedColumns(plan)]),
    ),
    radarCharts: keys.filter((key) => !isTable(key)).flatMap((key) => radarTitles(key, style)),
  });
}

const isTable = (key: SheetKey): key is TableKey => (TABLE_KEYS as readonly string[]).includes(key);

const radarTitles = (key: SheetKey, { language }: Style): readonly string[] =>
  PAGES[key as (typeof PAGE_KEYS)[number]].charts
    .filter(({ kind }) => kind === 'radar')
    .map(({ title }) => title[language]);

/** The very hidden sheet that says which blueprint the book was made from. */
const metaSheet = (values: Readonly<Record<string, string>>): WriteSheet => ({
  name: META_SHEET,
  rows: Object.entries(values).map(([key, value]) => [key, value]),
  veryHidden: true,
});

/** Our functions as names of the workbook, for programs that know LAMBDA. */
export const lambdaNames = (): NamedRange[] =>
  CATALOGUE.flatMap((entry) => {
    const range = lambdaDefinition(entry, 'file');
    return range === undefined ? [] : [{ name: entry.name, range }];
  });
