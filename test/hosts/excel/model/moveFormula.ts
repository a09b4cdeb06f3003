import { formulaTokens } from '../../../../template/patch/formulaTokens.ts';
import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from '../../../../template/package/reference.ts';

/** One end of a reference: a row or a column, and whether `$` fixes it. */
interface Side {
  readonly isFixed: boolean;
  readonly text: string;
  /** Rows count from 1, columns from 0. */
  readonly place: number;
}

/** A reference that may move: its columns and rows in turn, and what stands between them. */
interface Reference {
  readonly column: Side | undefined;
  readonly row: Side | undefined;
}

type Piece = string | readonly Reference[];

const parsed = new Map<string, readonly Piece[]>();

/**
 * A formula as it reads so many rows and columns away; each formula is cut into pieces once, because columns of
 * thousands of rows are filled with the same.
 *
 * @example movedFormula('=A1*$B$2', 1, 1) // '=B2*$B$2'
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let pieces = parsed.get(formula);
  if (!pieces) {
    pieces = piecesOf(formula);
    parsed.set(formula, pieces);
  }
  let text = '';
  for (const piece of pieces) text += typeof piece === 'string' ? piece : movedReference(piece, rows, columns);
  return text;
}

function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, text, leads } of formulaTokens(formula)) {
    const reference = leads === '' && (kind === 'word' || kind === 'area') ? referenceOf(text) : undefined;
    const last = pieces.length - 1;
    if (reference) pieces.push(reference);
    else if (typeof pieces[last] === 'string') pieces[last] += text;
    else pieces.push(text);
  }
  return pieces;
}

const END = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d{1,7}))?$/;

function referenceOf(text: string): readonly Reference[] | undefined {
  const ends = text.split(':').map(endOf);
  const isWhole = ends.length === 1 && (!ends[0]?.column || !ends[0].row);
  return isWhole || ends.includes(undefined) ? undefined : (ends as readonly Reference[]);
}

function endOf(text: string): Reference | undefined {
  const [, columnFixed, letters, rowFixed, digits] = END.exec(text) ?? [];
  const column =
    letters === undefined
      ? undefined
      : { isFixed: columnFixed === '$', text: `${columnFixed}${letters}`, place: columnNumber(letters) };
  const row =
    digits === undefined
      ? undefined
      : { isFixed: rowFixed === '$', text: `${rowFixed}${digits}`, place: Number(digits) };
  const isOnSheet = (column?.place ?? 0) <= LAST_COLUMN && (row?.place ?? 1) >= 1 && (row?.place ?? 1) <= LAST_ROW;
  return isOnSheet && (column || row) ? { column, row } : undefined;
}

/** A reference that would leave the sheet is lost. */
function movedReference(ends: readonly Reference[], rows: number, columns: number): string {
  let text = '';
  for (const { column, row } of ends) {
    if (text !== '') text += ':';
    for (const [side, by, first, last, spell] of [
      [column, columns, 0, LAST_COLUMN, columnName],
      [row, rows, 1, LAST_ROW, String],
    ] as const) {
      if (!side) continue;
      if (side.isFixed || by === 0) text += side.text;
      else {
        const place = side.place + by;
        if (place < first || place > last) return '#REF!';
        text += spell(place);
      }
    }
  }
  return text;
}
