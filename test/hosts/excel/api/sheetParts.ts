import { type Area, WHOLE_SHEET } from '../model/area.ts';
import { requireUnprotected } from '../model/edits.ts';
import { ExcelFault } from '../model/fault.ts';
import type { Sheet } from '../model/workbook.ts';
import { apiType } from './apiType.ts';
import { rangeArgument, rangeThing } from './rangeThings.ts';
import { numberArgument } from './thing.ts';

/** Whether a sheet takes anything. */
export const PROTECTION = apiType<Excel.WorksheetProtection, Sheet>({
  name: 'WorksheetProtection',
  reads: {
    Protected: ({ isProtected }) => isProtected,
    Options: ({ protection }) => protection.options,
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      requireUnprotected(sheet);
      sheet.isProtected = true;
      sheet.protection = {
        options: (options ?? {}) as Readonly<Record<string, unknown>>,
        password: typeof password === 'string' ? password : undefined,
      };
      return null;
    },
    Unprotect: (sheet, [password]) => {
      const { password: wanted } = sheet.protection;
      if (wanted !== undefined && wanted !== password) throw new ExcelFault('AccessDenied', 'wrong password');
      sheet.isProtected = false;
      return null;
    },
  },
});

function freeze(sheet: Sheet, frozen: Area | undefined): null {
  sheet.frozen = frozen;
  return null;
}

const frozenRange = (sheet: Sheet) => rangeThing(sheet, sheet.frozen);

/** Rows and columns that stay in view. */
export const FREEZE_PANES = apiType<Excel.WorksheetFreezePanes, Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (sheet, [address], session) => freeze(sheet, rangeArgument(address, sheet, session).area),
    FreezeRows: (sheet, [count = 1]) => freeze(sheet, { ...WHOLE_SHEET, bottom: numberArgument(count) - 1 }),
    FreezeColumns: (sheet, [count = 1]) => freeze(sheet, { ...WHOLE_SHEET, right: numberArgument(count) - 1 }),
    Unfreeze: (sheet) => freeze(sheet, undefined),
    GetLocationOrNullObject: frozenRange,
  },
});
