import { formatArea, quotedName } from '../model/area.ts';
import { ExcelFault } from '../model/fault.ts';
import { rangeOf } from '../model/resolve.ts';
import { type DefinedName, type Sheet, tell, type Workbook } from '../model/workbook.ts';
import { apiType } from './apiType.ts';
import { rangeArgument, rangeThing } from './rangeThings.ts';
import { type ApiType, found, isThing, type Session, type Thing, textArgument, thingOf } from './thing.ts';
import { WORKSHEET } from './worksheet.ts';

interface NamesTarget {
  readonly scope: Sheet | undefined;
}

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const IS_CELL = /^(?:[A-Z]{1,3}\d{1,7}|R|C|R\d+(?:C\d+)?|C\d+|R\d*C\d*)$/i;

const LONGEST_FORMULA = 8192;

function checkedFormula(formula: string): string {
  if (formula.length > LONGEST_FORMULA) throw new ExcelFault('FormulaLengthExceedsLimit');
  return formula.startsWith('=') ? formula : `="${formula.replace(/"/g, '""')}"`;
}

const namesOf = ({ names }: Workbook, { scope }: NamesTarget): readonly DefinedName[] =>
  names.filter((name) => name.scope === scope);

const nameOf = (book: Workbook, target: NamesTarget, key: unknown): DefinedName | undefined =>
  namesOf(book, target).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());

const isRange = (formula: string): boolean => /^=[^("]*![$A-Z\d:]+$/i.test(formula);

function typeOf({ formula }: DefinedName, session: Session): string {
  if (isRange(formula)) return 'Range';
  if (/^=LAMBDA\(/i.test(formula)) return 'Error';
  const value = session.calculation.evaluate(session.book.active, formula);
  return { string: 'String', number: 'Double', boolean: 'Boolean', object: 'Error' }[typeof value as 'string'];
}

const rangeFor = ({ formula, scope }: DefinedName, { book }: Session): Thing | null => {
  if (!isRange(formula)) return null;
  const { sheet, area } = rangeOf(book, formula, scope ?? book.active);
  return rangeThing(sheet, area);
};

const NAME: ApiType<DefinedName> = apiType<Excel.NamedItem, DefinedName>({
  name: 'NamedItem',
  identity: ({ id }) => ({ _Id: id }),
  reads: {
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
    Comment: ({ comment }) => comment,
    Visible: ({ isVisible }) => isVisible,
    Scope: ({ scope }) => (scope ? 'Worksheet' : 'Workbook'),
    Type: typeOf,
  },
  writes: {
    Formula: (name, value, { book }) => {
      name.formula = checkedFormula(textArgument(value));
      tell(book, { kind: 'structure' });
    },
    Comment: (name, value) => {
      name.comment = textArgument(value);
    },
    Visible: (name, value) => {
      name.isVisible = value === true;
    },
  },
  parts: { WorksheetOrNullObject: ({ scope }) => (scope ? thingOf(WORKSHEET, scope) : null) },
  methods: {
    Delete: (name, _args, { book }) => {
      book.names = book.names.filter((other) => other !== name);
      tell(book, { kind: 'structure' });
      return null;
    },
    GetRange: (name, _args, session) => found(rangeFor(name, session) ?? undefined, name.name),
    GetRangeOrNullObject: (name, _args, session) => rangeFor(name, session),
  },
});

/** A formula, or the place of a range. */
function formulaOf(reference: unknown, session: Session): string {
  if (!isThing(reference)) return checkedFormula(textArgument(reference));
  const { sheet, area } = rangeArgument(reference, session.book.active, session);
  const fixed = formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quotedName(sheet.name)}!${fixed}`;
}

/** Names of the workbook, or of one sheet. */
export const NAMES: ApiType<NamesTarget> = apiType<Excel.NamedItemCollection, NamesTarget>({
  name: 'NamedItemCollection',
  items: (target, { book }) => namesOf(book, target).map((name) => thingOf(NAME, name)),
  methods: {
    Add: (target, [key, reference, comment], session) => {
      const { book } = session;
      const name = textArgument(key);
      if (!VALID.test(name) || IS_CELL.test(name) || name.length > 255) throw new ExcelFault('InvalidArgument', name);
      if (nameOf(book, target, name)) throw new ExcelFault('ItemAlreadyExists', name);
      const formula = formulaOf(reference, session);
      const added: DefinedName = {
        id: name,
        name,
        formula,
        comment: typeof comment === 'string' ? comment : '',
        isVisible: true,
        scope: target.scope,
      };
      book.names.push(added);
      tell(book, { kind: 'structure' });
      return thingOf(NAME, added);
    },
    GetItem: (target, [key], { book }) => thingOf(NAME, found(nameOf(book, target, key), String(key))),
    GetItemOrNullObject: (target, [key], { book }) => {
      const name = nameOf(book, target, key);
      return name ? thingOf(NAME, name) : null;
    },
    GetCount: (target, _args, { book }) => namesOf(book, target).length,
  },
});
