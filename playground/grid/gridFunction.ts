import { callFunction } from '../../core/functions/callFunction.ts';
import type { Argument, BadArgument, FunctionEntry } from '../../core/functions/define.ts';
import { isBadArgument } from '../../core/functions/define.ts';
import { type CellValue, isCellError } from '../../core/values/cell.ts';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from './univer.ts';

/** A function of ours as the grid's formula engine calls it: ranges in, arrays out. */
export const gridFunction = (entry: FunctionEntry): typeof BaseFunction =>
  class extends BaseFunction {
    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const result = callFunction(entry, given.map(argumentOf));
      return isRows(result) ? arrayOf(result) : valueObject(result);
    }
  };

/** A cell somebody points at arrives as a range of one. */
function argumentOf(given: BaseValueObject): Argument {
  if (!given.isArray()) return cellOf(given);
  const rows = (given as ArrayValueObject).getArrayValue().map((row) => row.map(cellOf));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** Blank, 0, text and error stay four different things. */
function cellOf(value: ReturnType<ArrayValueObject['get']>): CellValue {
  if (!value || value.isNull()) return null;
  return value.isError() ? { error: String(value.getValue()) } : value.getValue();
}

type Result = CellValue | BadArgument;
type Rows = readonly (readonly Result[])[];

const isRows = (result: Result | Rows): result is Rows => Array.isArray(result);

function valueObject(result: Result): BaseValueObject {
  if (isBadArgument(result)) return ErrorValueObject.create(result.code as never);
  if (isCellError(result)) return ErrorValueObject.create(result.error as never);
  if (typeof result === 'number') return NumberValueObject.create(result);
  if (typeof result === 'boolean') return BooleanValueObject.create(result);
  return StringValueObject.create(result ?? '');
}

const arrayOf = (rows: Rows): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
