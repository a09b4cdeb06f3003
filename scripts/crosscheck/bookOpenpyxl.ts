import { blueprintLayout } from '../../core/blueprint/blueprintLayout.ts';
import { COLUMNS } from '../../core/blueprint/columns.ts';
import { FIRST_ROW, META_SHEET, SHEET_KEYS, type SheetKey, type TableKey } from '../../core/blueprint/keys.ts';
import { PAGES } from '../../core/blueprint/pages/pages.ts';
import { columnRules } from '../../core/blueprint/rules.ts';
import { spellerFor } from '../../core/blueprint/speller.ts';
import { columnValidation } from '../../core/blueprint/validations.ts';
import { CATALOGUE } from '../../core/functions/catalogue.ts';
import { LIGHTS } from '../../core/model/vocabulary.ts';
import { SETTINGS } from '../../core/policy/settings.ts';
import type { BookFile } from './bookFiles.ts';

/** What a sheet is made of. */
interface SheetCounts {
  readonly name: string;
  readonly tables: number;
  readonly rules: number;
  readonly validations: number;
}

/** What a whole book is made of; names are those of functions. */
export interface BookCounts {
  readonly sheets: readonly SheetCounts[];
  readonly names: readonly string[];
}

/** Prints `BookCounts` of each file given, one line of JSON a file. */
export const COUNTING_SCRIPT = `
import json, sys, warnings, openpyxl
warnings.simplefilter('ignore')
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path)
    sheets = [{
        'name': sheet.title,
        'tables': len(sheet.tables),
        'rules': sum(len(block.rules) for block in sheet.conditional_formatting),
        'validations': len(sheet.data_validations.dataValidation),
    } for sheet in book.worksheets]
    # A list up to openpyxl 3.0, a dictionary by name from 3.1.
    names = [name.name for name in getattr(book.defined_names, 'definedName', [])] or list(getattr(book.defined_names, 'keys', list)())
    print(json.dumps({'sheets': sheets, 'names': sorted(names)}))
`;

/** What openpyxl has to find, counted on the blueprint. */
export function expectedCounts({ style }: BookFile): BookCounts {
  const layout = blueprintLayout(style.language);
  const at = spellerFor(layout, style.edition, FIRST_ROW);
  const table = (key: TableKey): Omit<SheetCounts, 'name'> => ({
    tables: key === 'settings' ? 0 : 1,
    rules: COLUMNS[key].reduce((sum, column) => sum + columnRules(column.key, at).length, 0),
    validations:
      key === 'settings'
        ? SETTINGS.filter(({ list }) => list).length
        : COLUMNS[key].filter((column) => columnValidation(column.key, at, style.language)).length,
  });
  const page = (key: keyof typeof PAGES): Omit<SheetCounts, 'name'> => ({
    tables: 0,
    rules: PAGES[key].lights.length * LIGHTS.length + PAGES[key].bars.length,
    validations: 0,
  });
  return {
    sheets: [
      ...SHEET_KEYS.map((key) => ({
        name: layout.sheets[key]?.name ?? key,
        ...(isPage(key) ? page(key) : table(key)),
      })),
      { name: META_SHEET, tables: 0, rules: 0, validations: 0 },
    ],
    names: style.edition === 'lambda' ? CATALOGUE.flatMap(({ name, native }) => (native ? [name] : [])).sort() : [],
  };
}

const isPage = (key: SheetKey): key is keyof typeof PAGES => key in PAGES;
