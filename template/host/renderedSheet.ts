import { parseCell, parseRange } from '../package/reference.ts';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../package/xml.ts';
import { applySplices, changeAttributes } from '../package/xmlEdit.ts';
import type { NewRules } from '../patch/patchRules.ts';

/** Formats and rules of a sheet we have just rendered, to be taken over column by column. */
export interface RenderedSheet {
  /** Style of a cell; row from 1, column from 0. */
  readonly styleAt: (row: number, column: number) => number | undefined;
  /** Style of a column's empty cells. */
  readonly columnStyle: (column: number) => number | undefined;
  /** Conditional formats and validations of these columns as raw XML, their formats renumbered. */
  readonly rulesOf: (columns: ReadonlySet<number>, mapFormat: (format: number) => number) => NewRules;
}

/** Rows that tell how a column looks: key, header and first row of data. */
const TELLING_ROWS = 8;

export function readRenderedSheet(xml: string): RenderedSheet {
  const root = parseXml(
    xml,
    (element, depth) => !(depth === 2 && element.name === 'row' && Number(element.attributes.r) > TELLING_ROWS),
  );
  const styles = new Map<string, number>();
  for (const row of childrenNamed(childNamed(root, 'sheetData') ?? root, 'row')) {
    for (const { attributes } of childrenNamed(row, 'c')) {
      if (attributes.s !== undefined) styles.set(attributes.r ?? '', Number(attributes.s));
    }
  }
  const cells = new Map(
    [...styles].flatMap(([name, style]) => {
      const cell = parseCell(name);
      return cell ? [[`${cell.row},${cell.column}`, style] as const] : [];
    }),
  );
  const columns = childrenNamed(childNamed(root, 'cols') ?? root, 'col');
  return {
    styleAt: (row, column) => cells.get(`${row},${column}`),
    columnStyle: (column) => {
      const found = columns.find(
        ({ attributes }) => column + 1 >= Number(attributes.min) && column + 1 <= Number(attributes.max),
      );
      return found?.attributes.style === undefined ? undefined : Number(found.attributes.style);
    },
    rulesOf: (wanted, mapFormat) => ({
      conditionalFormatting: childrenNamed(root, 'conditionalFormatting')
        .filter(({ attributes }) => isWithin(attributes.sqref, wanted))
        .map((element) => renumbered(xml, element, mapFormat)),
      dataValidations: childrenNamed(childNamed(root, 'dataValidations') ?? root, 'dataValidation')
        .filter(({ attributes }) => isWithin(attributes.sqref, wanted))
        .map(({ start, end }) => xml.slice(start, end)),
    }),
  };
}

const isWithin = (sqref: string | undefined, columns: ReadonlySet<number>): boolean => {
  const range = parseRange((sqref ?? '').split(' ')[0] ?? '');
  return range !== undefined && columns.has(range.first.column);
};

function renumbered(xml: string, block: XmlElement, mapFormat: (format: number) => number): string {
  const rules = childrenNamed(block, 'cfRule').filter(({ attributes }) => attributes.dxfId !== undefined);
  const splices = rules.map((rule) =>
    changeAttributes(xml, rule, { dxfId: String(mapFormat(Number(rule.attributes.dxfId))) }),
  );
  const raw = xml.slice(block.start, block.end);
  return applySplices(
    raw,
    splices.map(({ start, end, text }) => ({ start: start - block.start, end: end - block.start, text })),
  );
}
