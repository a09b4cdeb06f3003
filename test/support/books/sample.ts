import { blueprintLayout } from '../../../core/blueprint/blueprintLayout.ts';
import { defaultContent, settingRow } from '../../../core/blueprint/defaultContent.ts';
import type { BookContent } from '../../../core/host/content.ts';
import { snapshotOf } from '../../../core/host/contentSnapshot.ts';
import type { Style } from '../../../core/host/port.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import { SETTINGS } from '../../../core/policy/settings.ts';
import { sampleCompany } from '../../../core/sample/sampleCompany.ts';
import { type Day, dayOf } from '../../../core/values/day.ts';
import { renderBook } from '../../../template/render/renderBook.ts';

export const ENGLISH: Style = { language: 'en', edition: 'portable' };
export const CHINESE: Style = { language: 'zh-CN', edition: 'portable' };
export const LAMBDA: Style = { language: 'en', edition: 'lambda' };

const CYCLE = { name: '2026Q4', start: dayOf(2026, 10, 1) ?? 0, end: dayOf(2026, 12, 31) ?? 0 };

/** The day tests look at the sample: its own as-of day. */
export const TODAY: Day = sampleCompany('en', CYCLE).policy.asOf ?? 0;

/** The sample company as rows of a book. */
export function sampleContent(style: Style): BookContent {
  const { content, policy } = sampleCompany(style.language, CYCLE);
  return { ...defaultContent(style), ...content, settings: SETTINGS.map(({ key }) => settingRow(key, style, policy)) };
}

/** Tables of the sample book as a host reads them; without pages and the hidden sheet. */
export const sampleSnapshot = (style: Style): Snapshot =>
  snapshotOf(sampleContent(style), blueprintLayout(style.language), style);

const files = new Map<string, Promise<Uint8Array>>();

/** The sample book as a file, rendered once per style: bytes are never changed in place. */
export function sampleFile(style: Style): Promise<Uint8Array> {
  const key = `${style.language} ${style.edition}`;
  const file = files.get(key) ?? renderBook({ style, content: sampleContent(style), today: TODAY });
  files.set(key, file);
  return file;
}

/** A book of a few rows, for tests that look at single cells. */
export function smallContent(style: Style): BookContent {
  const zh = style.language === 'zh-CN';
  return {
    settings: SETTINGS.map(({ key }) => settingRow(key, style, { cycleStart: CYCLE.start, cycleEnd: CYCLE.end })),
    teams: [{ 'team.id': 'S', 'team.name': zh ? '公司' : 'Company', 'team.level': 'company' }],
    objectives: [
      {
        'objective.id': 'S-O1',
        'objective.objective': zh ? '客户愿意推荐我们' : 'Customers recommend us',
        'objective.owner': 'Lin',
      },
      {
        'objective.id': 'S-O2',
        'objective.objective': zh ? '交付又快又稳' : 'We ship fast and safely',
        'objective.owner': 'Mei',
      },
    ],
    keyResults: [
      {
        'kr.id': 'S-O1-KR1',
        'kr.objective': 'S-O1',
        'kr.keyResult': zh ? '净推荐值从 20 到 40' : 'NPS from 20 to 40',
        'kr.owner': 'Lin',
        'kr.baseline': 20,
        'kr.target': 40,
        'kr.current': 25,
      },
      {
        'kr.id': 'S-O1-KR2',
        'kr.objective': 'S-O1',
        'kr.keyResult': zh ? '续约率到 95%' : 'Renewals up to 95%',
        'kr.owner': 'Lin',
        'kr.kind': 'at-least',
        'kr.baseline': 0.8,
        'kr.target': 0.95,
        'kr.current': 0.9,
      },
      {
        'kr.id': 'S-O2-KR1',
        'kr.objective': 'S-O2',
        'kr.keyResult': zh ? '上线新门户' : 'Launch the portal',
        'kr.owner': 'Mei',
        'kr.kind': 'done',
      },
    ],
    checkIns: [
      { 'checkIn.id': 'CI-001', 'checkIn.date': TODAY - 3, 'checkIn.keyResult': 'S-O1-KR1', 'checkIn.value': 25 },
    ],
  };
}

/** Rows the small book is cut to, so that tests spell tens of formulas and not thousands. */
const SMALL_ROWS = 12;

/** Tables of the small book as a host reads them, with formulas in their first rows only. */
export const smallSnapshot = (style: Style): Snapshot => ({
  sheets: snapshotOf(smallContent(style), blueprintLayout(style.language), style).sheets.map((sheet) =>
    sheet.rows.length > 30
      ? { ...sheet, rows: sheet.rows.slice(0, SMALL_ROWS), formulas: new Map([...sheet.formulas].slice(0, SMALL_ROWS)) }
      : sheet,
  ),
});
