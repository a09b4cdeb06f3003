import type { Pass } from './pass.ts';
import { descendants, rewrite, textOf, type XmlElement } from './xmlTree.ts';

/**
 * Quotes the sheet and pins the cells in print areas and print titles.
 *
 * hucre writes `Key results!A1:F16`; Excel refuses a file
 * whose print area it cannot parse, and asks to repair it.
 */
export const printNames: Pass = {
  paths: /^xl\/workbook\.xml$/,
  finish: (workbook) => {
    const sheets = descendants(workbook, 'sheet').map((sheet) => sheet.attributes.name ?? '');
    return rewrite(workbook, 'definedName', (name) => {
      const sheet = sheets[Number(name.attributes.localSheetId)];
      const isPrint = name.attributes.name?.startsWith('_xlnm.Print_') === true;
      return isPrint && sheet !== undefined ? pinned(name, sheet) : name;
    });
  },
};

function pinned(name: XmlElement, sheet: string): XmlElement {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  // Split at the raw name hucre put in front; a caller's own, already quoted name has none.
  const ranges = textOf(name).split(`${sheet}!`);
  const text =
    ranges[0] === ''
      ? ranges
          .slice(1)
          .map((range) => quoted + absolute(range))
          .join('')
      : textOf(name);
  return { ...name, children: [text] };
}

/** `A1:$F16` as `$A$1:$F$16`; `1:1` as `$1:$1`. */
function absolute(range: string): string {
  return range.replace(/\$?([A-Z]{1,3})(?![A-Z])/g, '$$$1').replace(/\$?(\d+)/g, '$$$1');
}
