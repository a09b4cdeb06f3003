import { childNamed, childrenNamed, parseXml, prefixOf, type XmlElement } from '../package/xml.ts';
import { type AttributeChanges, applySplices, insertInOrder, rewriteElement } from '../package/xmlEdit.ts';
import { WORKSHEET_ORDER } from './schemaOrder.ts';

/** How wide a column shall be, in characters; `style` is what its new cells look like. */
export interface ColumnWidth {
  /** From 0. */
  readonly column: number;
  readonly width: number;
  readonly style?: number;
  readonly hidden?: boolean;
}

/**
 * A sheet part with these columns' widths set and all other columns as they were.
 *
 * One `col` element may speak for many columns; it is split so that its neighbours keep what it said.
 */
export function addColumnWidths(xml: string, columns: readonly ColumnWidth[]): string {
  if (columns.length === 0) return xml;
  const root = parseXml(xml);
  const prefix = prefixOf(root.name);
  const list = childNamed(root, 'cols');
  const wanted = new Map(columns.map((column) => [column.column + 1, column]));
  const kept = (list ? childrenNamed(list, 'col') : []).flatMap((element) => splitSpan(xml, element, wanted));
  const covered = new Set(kept.filter(({ first, last }) => first === last).map(({ first }) => first));
  const added = [...wanted.values()].filter(({ column }) => !covered.has(column + 1));
  const spans = [...kept, ...added.map((column) => newSpan(column, prefix))].sort(
    (one, other) => one.first - other.first,
  );
  const content = spans.map(({ text }) => text).join('');
  if (!list)
    return applySplices(xml, [insertInOrder(xml, root, WORKSHEET_ORDER, `<${prefix}cols>${content}</${prefix}cols>`)]);
  return applySplices(xml, [{ start: list.start, end: list.end, text: rewriteElement(xml, list, { content }) }]);
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

function splitSpan(xml: string, element: XmlElement, wanted: ReadonlyMap<number, ColumnWidth>): readonly Span[] {
  const [min, max] = [Number(element.attributes.min), Number(element.attributes.max)];
  const inside = [...wanted.keys()]
    .filter((column) => column >= min && column <= max)
    .sort((one, other) => one - other);
  const spans: Span[] = [];
  let next = min;
  for (const column of inside) {
    spans.push(spanOf(xml, element, { first: next, last: column - 1 }, {}));
    spans.push(
      spanOf(xml, element, { first: column, last: column }, { hidden: undefined, ...settings(wanted.get(column)) }),
    );
    next = column + 1;
  }
  spans.push(spanOf(xml, element, { first: next, last: max }, {}));
  return spans.filter(({ first, last }) => first <= last);
}

function spanOf(
  xml: string,
  element: XmlElement,
  { first, last }: Omit<Span, 'text'>,
  changes: AttributeChanges,
): Span {
  const content = xml.slice(element.openEnd, Math.max(element.openEnd, element.closeStart));
  const attributes = { min: String(first), max: String(last), ...changes };
  return { first, last, text: rewriteElement(xml, element, { content, attributes }) };
}

function newSpan(column: ColumnWidth, prefix: string): Span {
  const number = column.column + 1;
  const attributes = Object.entries({ min: String(number), max: String(number), ...settings(column) });
  return {
    first: number,
    last: number,
    text: `<${prefix}col${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}/>`,
  };
}

function settings(column: ColumnWidth | undefined): Readonly<Record<string, string>> {
  if (!column) return {};
  const style = column.style === undefined ? {} : { style: String(column.style) };
  const hidden = column.hidden ? { hidden: '1' } : {};
  return { width: String(column.width), customWidth: '1', ...style, ...hidden };
}
