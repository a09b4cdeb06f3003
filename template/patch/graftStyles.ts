import { declareContentType } from '../package/contentTypes.ts';
import { findPart, type Package, readText, withText } from '../package/package.ts';
import { addRelationship, relationshipsOf } from '../package/relationships.ts';
import { workbookPart } from '../package/workbook.ts';
import { mergeStyles, SAME_PLACES, type StylePlaces } from './mergeStyles.ts';

/** The target package with the source's styles added, and where they are now. */
export interface GraftedStyles extends StylePlaces {
  readonly book: Package;
}

/** Adds a freshly rendered book's styles to a user's book, so that cells written there can look like ours. */
export function graftStyles(target: Package, source: Package): GraftedStyles {
  const sourcePath = workbookPart(source, 'styles');
  if (sourcePath === undefined) return { book: target, ...SAME_PLACES };
  const targetPath = workbookPart(target, 'styles');
  if (targetPath === undefined) return { book: takeStyles(target, source, sourcePath), ...SAME_PLACES };
  const { xml, ...places } = mergeStyles(readText(target, targetPath), readText(source, sourcePath));
  return { book: withText(target, targetPath, xml), ...places };
}

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

function takeStyles(target: Package, source: Package, sourcePath: string): Package {
  const type = relationshipsOf(source, source.workbookPath).find(({ kind }) => kind === 'styles')?.type ?? '';
  const path = findPart(target, 'xl/styles.xml') ?? 'xl/styles.xml'; // a part no link names is in nobody's use
  const written = withText(target, path, readText(source, sourcePath));
  return addRelationship(declareContentType(written, path, STYLES_TYPE), target.workbookPath, { type, path }).book;
}
