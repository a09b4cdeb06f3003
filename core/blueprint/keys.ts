/**
 * Sheets and columns by their stable keys. A key stands in hidden row 1 of its sheet and is never reused or renamed,
 * so that people may rename headers and sheets, reorder columns and insert their own. Words are in `columns/`.
 */
export const SHEET_COLUMNS = {
  settings: ['setting.key', 'setting.name', 'setting.value', 'setting.note'],
  teams: ['team.id', 'team.name', 'team.parent', 'team.level', 'team.lead'],
  objectives: [
    'objective.id',
    'objective.level',
    'objective.team',
    'objective.owner',
    'objective.objective',
    'objective.alignedTo',
    'objective.priority',
    'objective.ambition',
    'objective.weight',
    'objective.state',
    'objective.score',
    'objective.rolledUp',
    'objective.expected',
    'objective.light',
    'objective.lightCode',
    'objective.daysSince',
    'objective.parents',
    'objective.weightUsed',
    'objective.ownSum',
    'objective.ownWeight',
    'objective.depth3Sum',
    'objective.depth3Weight',
    'objective.depth2Score',
    'objective.depth2Sum',
    'objective.depth2Weight',
    'objective.depth1Score',
    'objective.depth1Sum',
    'objective.depth1Weight',
    'objective.order',
  ],
  keyResults: [
    'kr.id',
    'kr.objective',
    'kr.keyResult',
    'kr.owner',
    'kr.kind',
    'kr.unit',
    'kr.baseline',
    'kr.target',
    'kr.upper',
    'kr.current',
    'kr.score',
    'kr.expected',
    'kr.light',
    'kr.confidence',
    'kr.daysSince',
    'kr.weight',
    'kr.start',
    'kr.due',
    'kr.category',
    'kr.sharedWith',
    'kr.supports',
    'kr.wording',
    'kr.wordingText',
    'kr.wordingVerdict',
    'kr.lightCode',
    'kr.startUsed',
    'kr.dueUsed',
    'kr.from',
    'kr.to',
    'kr.factor',
    'kr.phase',
    'kr.expectedFrom',
    'kr.lastReport',
    'kr.lastSign',
    'kr.weightUsed',
    'kr.weighted',
    'kr.alarm',
  ],
  checkIns: [
    'checkIn.id',
    'checkIn.date',
    'checkIn.keyResult',
    'checkIn.value',
    'checkIn.confidence',
    'checkIn.progress',
    'checkIn.blocker',
    'checkIn.blockerKind',
    'checkIn.help',
    'checkIn.by',
    'checkIn.dayUsed',
  ],
  kpis: [
    'kpi.id',
    'kpi.name',
    'kpi.owner',
    'kpi.unit',
    'kpi.value',
    'kpi.safeLow',
    'kpi.safeHigh',
    'kpi.light',
    'kpi.lightCode',
  ],
  retros: [
    'retro.id',
    'retro.cycle',
    'retro.item',
    'retro.happened',
    'retro.problemKind',
    'retro.lesson',
    'retro.nextStep',
    'retro.role',
    'retro.by',
  ],
  changes: [
    'change.id',
    'change.when',
    'change.who',
    'change.item',
    'change.field',
    'change.from',
    'change.to',
    'change.why',
  ],
  history: [
    'history.id',
    'history.cycle',
    'history.team',
    'history.owner',
    'history.objective',
    'history.keyResult',
    'history.kind',
    'history.category',
    'history.baseline',
    'history.target',
    'history.final',
    'history.score',
    'history.confidence',
    'history.lesson',
  ],
  cases: ['case.id', 'case.objective', 'case.keyResult', 'case.category', 'case.why'],
} as const;

/** Sheets of rows. */
export type TableKey = keyof typeof SHEET_COLUMNS;
export const TABLE_KEYS = Object.keys(SHEET_COLUMNS) as readonly TableKey[];

/** Sheets laid out freely; people read them and type nothing that we read back. */
export const PAGE_KEYS = ['guide', 'board'] as const;
export type PageKey = (typeof PAGE_KEYS)[number];

/** True for a sheet that is laid out freely, false for one of rows. */
export const isPage = (key: string): key is PageKey => (PAGE_KEYS as readonly string[]).includes(key);

export type SheetKey = TableKey | PageKey;

/** All sheets in the order of their tabs. */
export const SHEET_KEYS: readonly SheetKey[] = [
  'guide',
  'board',
  'objectives',
  'keyResults',
  'checkIns',
  'kpis',
  'retros',
  'changes',
  'history',
  'cases',
  'teams',
  'settings',
];

export type ColumnKey = (typeof SHEET_COLUMNS)[TableKey][number];

/** Name of the very hidden sheet that holds the schema version as key/value rows. */
export const META_SHEET = '_okr';

/** Grows by one whenever sheets, columns or formulas of the blueprint change; `upgrade` brings older books up. */
export const SCHEMA_VERSION = 2;

/** Row 1: column keys, hidden. Row 2: headers. Data from row 3. */
export const KEY_ROW = 1;
export const FIRST_ROW = 3;
