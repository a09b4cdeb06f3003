import { EVENTS } from '../api/events.ts';
import { rangeThing } from '../api/rangeThings.ts';
import type { Thing } from '../api/thing.ts';
import { common, formatArea } from '../model/area.ts';
import type { Change, Workbook } from '../model/workbook.ts';

/** One event on its way to an add-in: category, number, whom it concerns, its data as JSON, an id. */
export type Entry = readonly [category: number, event: number, target: string, message: string, id: number];

/** The category of events; others are custom functions. */
const EVENT_CATEGORY = 65_536;

interface Who {
  readonly isOwn: boolean;
  readonly isRemote: boolean;
}

const source = ({ isRemote }: Who): string => (isRemote ? 'Remote' : 'Local');

const entry = (event: number, target: string, message: object): Entry => [
  EVENT_CATEGORY,
  event,
  target,
  JSON.stringify(message),
  0,
];

/** The events a change comes to, for the sheet or table itself and for the workbook's collection of them. */
export function entriesOf(change: Change, who: Who, kept: Map<string, Thing>, book: Workbook): readonly Entry[] {
  if (change.kind === 'structure' || change.kind === 'filled') return [];
  const { sheet } = change;
  const both = (event: number, message: object): readonly Entry[] =>
    ['Workbook', sheet.id].map((target) =>
      entry(event, target, { ...message, worksheetId: sheet.id, source: source(who) }),
    );
  switch (change.kind) {
    case 'cells':
      return cellEntries(change, who, kept, book);
    case 'sheet-added':
      return both(EVENTS.sheet.AddedEvent, {});
    case 'sheet-deleted':
      return both(EVENTS.sheet.DeletedEvent, {});
    // What people look at is told to themselves only.
    case 'activated':
      return who.isRemote ? [] : both(EVENTS.sheet.ActivatedEvent, {});
    case 'deactivated':
      return who.isRemote ? [] : both(EVENTS.sheet.DeactivatedEvent, {});
    case 'selected':
      return who.isRemote ? [] : both(EVENTS.sheet.SelectionChangedEvent, { address: formatArea(change.area) });
    default:
      return change satisfies never;
  }
}

function cellEntries(
  { sheet, area, how, before, after }: Extract<Change, { kind: 'cells' }>,
  who: Who,
  kept: Map<string, Thing>,
  book: Workbook,
): readonly Entry[] {
  const referenceId = book.nextId();
  const range = rangeThing(sheet, area);
  if (range) kept.set(referenceId, range);
  const message = {
    address: formatArea(area),
    changeType: how,
    source: source(who),
    triggerSource: who.isOwn ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    worksheetId: sheet.id,
    referenceId,
    ...(before === undefined && after === undefined ? {} : { valueBefore: before ?? '', valueAfter: after ?? '' }),
  };
  const tables = sheet.tables.filter((table) => common(table.area, area));
  return [
    ...['Workbook', sheet.id].map((target) => entry(EVENTS.sheet.DataChangedEvent, target, message)),
    ...tables.flatMap(({ id }) =>
      ['Workbook', id].map((target) => entry(EVENTS.table.DataChangedEvent, target, { ...message, tableId: id })),
    ),
  ];
}
