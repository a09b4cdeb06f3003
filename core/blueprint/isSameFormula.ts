/**
 * True when two formulas are the same but for how a program writes them: spaces, case, quotes around sheet names,
 * file prefixes. LibreOffice takes the quotes off `'目标'!$A$3`; Excel keeps `_xlfn.` in files and hides it in cells.
 *
 * An empty `found` stands for a formula whose text the host does not know (a member of a shared formula).
 */
export const isSameFormula = (found: string, wanted: string): boolean =>
  found === '' || found === wanted || bare(found) === bare(wanted);

const STRING_OR_REST = /"(?:[^"]|"")*"|[^"]+/g;

const bare = (formula: string): string =>
  formula.replace(STRING_OR_REST, (piece) =>
    piece.startsWith('"') ? piece : piece.replace(/[\s'$]|_xlfn\.|_xlws\./gi, '').toUpperCase(),
  );
