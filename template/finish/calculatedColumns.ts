import type { Pass } from './pass.ts';
import { element, elements, rewrite, type XmlElement } from './xmlTree.ts';

/** Formula text without `=`, by table name, then by column header. */
export type CalculatedColumns = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Gives table columns the formula Excel fills into new rows.
 *
 * hucre writes only the cells; without this a row added
 * under the table would have no score.
 */
export function calculatedColumns(wanted: CalculatedColumns): Pass {
  return {
    paths: /^xl\/tables\/table\d+\.xml$/,
    finish: (table) => {
      const { name = '', displayName = name } = table.attributes;
      return Object.entries(wanted[displayName] ?? {}).reduce(
        (result, [header, formula]) => fillColumn(result, header, formula),
        table,
      );
    },
  };
}

const FORMULA = 'calculatedColumnFormula';

function fillColumn(table: XmlElement, header: string, formula: string): XmlElement {
  let filled = false;
  const result = rewrite(table, 'tableColumn', (column) => {
    if (column.attributes.name !== header) return column;
    filled = true;
    const others = elements(column).filter(({ name }) => name !== FORMULA);
    // First child by schema: the totals formula comes after it.
    return { ...column, children: [element(FORMULA, {}, [formula]), ...others] };
  });
  if (!filled) throw new Error(`table ${table.attributes.displayName} has no column ${JSON.stringify(header)}`);
  return result;
}
