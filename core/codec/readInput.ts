import { columnOf } from '../blueprint/columns.ts';
import type { ColumnKey } from '../blueprint/keys.ts';
import { sheetOf } from '../blueprint/layout.ts';
import type { Problem } from '../model/tracker.ts';
import type { Kind, Language } from '../model/vocabulary.ts';
import type { Setting } from '../policy/settings.ts';
import { type CellValue, isBlank } from '../values/cell.ts';
import { formatDay, isPlausibleDay } from '../values/day.ts';
import { readYesNo, yesNoWord } from '../values/yesNo.ts';
import { encodeCell } from './encodeCell.ts';
import { RowReader } from './reader.ts';
import { badSetting } from './readPolicy.ts';
import { isAllowed, readSetting, shownSetting } from './readSetting.ts';

/** The cell a value is meant for: what it may hold depends on its column and on the kind of its key result. */
export interface InputCell {
  readonly column: ColumnKey;
  readonly row: number;
  readonly kind: Kind;
  readonly language: Language;
  /** The setting whose value it is. */
  readonly setting?: Setting | undefined;
}

/** A value as its cell is to hold it, or why it cannot be held. */
export type Input = { readonly value: CellValue } | { readonly problem: Problem };

/** True for a value that its cell cannot hold. */
export const isRefused = (input: Input): input is Extract<Input, { problem: Problem }> => 'problem' in input;

/**
 * Reads what somebody gives for a cell, by the rules cells are read by: numbers and days typed as text become numbers,
 * words of either language become the book's, blank is blank.
 */
export function readInput(cell: InputCell, given: CellValue): Input {
  if (cell.setting) return readSettingInput(cell, cell.setting, given);
  const problems: Problem[] = [];
  const tidy = typeof given === 'string' && isTidied(cell.column) ? given.trim() : given;
  const reader = new RowReader(sheetOf(cell.column), ONE_CELL, problems);
  reader.startRow(cell.row, [tidy]);
  const value = readCell(reader, cell, tidy);
  const problem = problems.find(({ severity }) => severity === 'error');
  return problem ? { problem } : { value };
}

/** A blank setting leaves its default in force. */
function readSettingInput({ row, language }: InputCell, setting: Setting, given: CellValue): Input {
  if (isBlank(given)) return { value: null };
  const value = readSetting(setting, given);
  if (isAllowed(setting, value)) return { value: shownSetting(setting, value, language) };
  return { problem: badSetting(row, given, setting.key) };
}

/** A reader that is always asked for the first cell of a row. */
const ONE_CELL = { name: '', columns: new Map(), headers: new Map(), keyRow: undefined, firstRow: 1, lastRow: 1 };

/** Spaces around what is not a sentence mean nothing. */
const isTidied = (column: ColumnKey): boolean => !['text', 'long', 'any'].includes(columnOf(column).type);

function readCell(reader: RowReader, { column, kind, language }: InputCell, given: CellValue): CellValue {
  const { type, list } = columnOf(column);
  switch (type) {
    case 'number':
      // A result that is not measured may have a target in words.
      return kind === 'done' || kind === 'by-date' ? given : (reader.number(0, column) ?? null);
    case 'weight':
    case 'days':
      return notNegative(reader, column);
    case 'fraction':
      return reader.fraction(0, column) ?? null;
    case 'day':
      return reader.day(0, column) ?? null;
    case 'term':
      return list === undefined ? given : encodeCell(column, reader.term(0, column, list) ?? null, language);
    case 'measure':
      return shownMeasure(reader.measure(0, column, kind), kind, language);
    case 'ids':
      return reader.ids(0, column).join('; ') || null;
    case 'id':
    case 'ref':
      return reader.id(0, column) ?? null;
    case 'shares':
    case 'text':
    case 'long':
    case 'any':
      return given === '' ? null : given;
    default:
      return type satisfies never;
  }
}

function notNegative(reader: RowReader, column: ColumnKey): CellValue {
  const weight = reader.number(0, column);
  if (weight !== undefined && weight < 0) reader.report('negative-weight', 'error', column, weight);
  return weight ?? null;
}

function shownMeasure(value: number | undefined, kind: Kind, language: Language): CellValue {
  if (value === undefined) return null;
  return kind === 'done' ? yesNoWord(readYesNo(value) ?? 0, language) : value;
}

/** A value as the Changes sheet tells it: a day as ISO text, because 46351 says nothing to people. */
export function toldValue({ column, kind, setting }: InputCell, value: CellValue): CellValue {
  const { type } = columnOf(column);
  const isDay = (setting?.type ?? type) === 'day' || (type === 'measure' && kind === 'by-date');
  return isDay && typeof value === 'number' && isPlausibleDay(value) ? formatDay(value) : value;
}

/** True when two values mean the same in a cell, however each is spelled. */
export function meansSame(cell: InputCell, one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  const [a, b] = [readInput(cell, one), readInput(cell, other)];
  return !isRefused(a) && !isRefused(b) && a.value === b.value;
}
