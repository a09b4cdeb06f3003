import { findPart, type Package, readText, withText } from './package.ts';
import { childrenNamed, parseXml } from './xml.ts';
import { appendContent, applySplices, escapeXml, type Splice } from './xmlEdit.ts';

/** Where a package keeps the type of each part. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** What kind of part this is: by its own entry, else by its extension; undefined when the file does not say. */
export function contentTypeOf(book: Pick<Package, 'parts'>, path: string): string | undefined {
  return typeReader(book)(path);
}

/** `contentTypeOf` for many parts, reading the list once. */
export function typeReader(book: Pick<Package, 'parts'>): (path: string) => string | undefined {
  const root = parseXml(typesText(book));
  const own = new Map(
    childrenNamed(root, 'Override').map(({ attributes: at }) => [partKey(at.PartName), at.ContentType]),
  );
  const shared = new Map(
    childrenNamed(root, 'Default').map(({ attributes: at }) => [at.Extension?.toLowerCase(), at.ContentType]),
  );
  return (path) => own.get(partKey(path)) ?? shared.get(extensionOf(path));
}

/**
 * The package with a part's content type declared.
 *
 * A new extension other than xml is declared once for all its parts, which is what Excel does for vml and images.
 */
export function declareContentType(book: Package, path: string, type: string): Package {
  const known = contentTypeOf(book, path);
  if (known === type) return book;
  const xml = typesText(book);
  const root = parseXml(xml);
  const byExtension = known === undefined && extensionOf(path) !== 'xml';
  const name = root.name.replace(/Types$/, byExtension ? 'Default' : 'Override');
  const key = byExtension ? `Extension="${escapeXml(extensionOf(path))}"` : `PartName="/${escapeXml(path)}"`;
  const element = `<${name} ${key} ContentType="${escapeXml(type)}"/>`;
  // the schema lets the two kinds mix, but readers in the wild expect defaults first
  const place: Splice = byExtension
    ? { start: root.openEnd, end: root.openEnd, text: element }
    : appendContent(xml, root, element);
  return withText(book, typesPath(book), applySplices(xml, [place]));
}

/** The package without a part's own content type entry. */
export function forgetContentType(book: Package, path: string): Package {
  const xml = typesText(book);
  const gone = childrenNamed(parseXml(xml), 'Override').filter(
    ({ attributes }) => partKey(attributes.PartName) === partKey(path),
  );
  return withText(
    book,
    typesPath(book),
    applySplices(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}

function typesPath(book: Pick<Package, 'parts'>): string {
  return findPart(book, CONTENT_TYPES) ?? CONTENT_TYPES;
}

function typesText(book: Pick<Package, 'parts'>): string {
  return readText(book, typesPath(book));
}

function partKey(path: string | undefined): string | undefined {
  return path?.replace(/^\//, '').toLowerCase();
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
