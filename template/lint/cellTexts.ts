import { childNamed, descendants, textOf, type XmlElement } from '../finish/xmlTree.ts';

/** The cells of a sheet that hold text, by reference. */
export function cellTexts(sheet: XmlElement, strings: readonly XmlElement[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const cell of descendants(sheet, 'c')) {
    const text = cellText(cell, strings);
    if (text !== undefined) texts.set(cell.attributes.r ?? '', text);
  }
  return texts;
}

/**
 * The cells in the first row of a range.
 *
 * @example cellsAcross('Y2:AA9') // ['Y2', 'Z2', 'AA2']
 */
export function cellsAcross(range: string): readonly string[] {
  const [, from = '', row = '', to = from] = /^([A-Z]+)(\d+)(?::([A-Z]+)\d+)?$/.exec(range) ?? [];
  const cells: string[] = [];
  for (let column = columnNumber(from); column <= columnNumber(to); column++) cells.push(columnLetters(column) + row);
  return cells;
}

function cellText(cell: XmlElement, strings: readonly XmlElement[]): string | undefined {
  const value = childNamed(cell, 'v');
  if (cell.attributes.t === 'inlineStr') return plainText(childNamed(cell, 'is'));
  if (value === undefined) return undefined;
  if (cell.attributes.t === 's') return plainText(strings[Number(textOf(value))]);
  return cell.attributes.t === 'str' ? textOf(value) : undefined;
}

/** Only `t` holds what is shown; a phonetic guide beside it is not part of the text. */
function plainText(item: XmlElement | undefined): string | undefined {
  if (item === undefined) return undefined;
  const shown = {
    ...item,
    children: item.children.filter((child) => typeof child === 'string' || child.name !== 'rPh'),
  };
  return descendants(shown, 't').map(textOf).join('');
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before === 0 ? '' : columnLetters(before)) + String.fromCharCode(65 + rest);
}
