import { SaxesParser } from 'saxes';

/**
 * One element of a part, with the places of its tags in the text.
 *
 * Places are what lossless patching needs: find the spot in the tree, then cut and paste in the text,
 * so everything between the spots stays character for character.
 */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, entities resolved, without that of its children. */
  readonly text: string;
  /** Place of its `<`. */
  readonly start: number;
  /** Place after the `>` of its opening tag; equals `end` when written `<x/>`. */
  readonly openEnd: number;
  /** Place of its `</`; equals `end` when written `<x/>`. */
  readonly closeStart: number;
  readonly end: number;
}

/** Says whether an element, now complete, is kept in the tree; the root has depth 0. */
export type Keep = (element: XmlElement, depth: number) => boolean;

/**
 * The tree of a part or fragment; throws when it is not well formed, which `openPackage` would have told.
 *
 * `keep` leaves out what the caller does not need: a sheet has a million cells and only a few are patched.
 */
export function parseXml(xml: string, keep: Keep = () => true): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const open: Building[] = [];
  let root: XmlElement | undefined;
  let start = 0;
  parser.on('doctype', refuseDoctype);
  parser.on('opentagstart', () => {
    start = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes, children: [], text: '', start, openEnd: parser.position, closeStart: 0, end: 0 });
  });
  parser.on('text', (text) => addText(open.at(-1), text));
  parser.on('cdata', (text) => addText(open.at(-1), text));
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.closeStart = tag.isSelfClosing ? element.end : xml.lastIndexOf('</', element.end - 1);
    if (open.length === 0) root = element;
    else if (keep(element, open.length)) open.at(-1)?.children.push(element);
  });
  parser.write(xml).close();
  if (!root) throw new Error('The XML has no element.');
  return root;
}

/** Excel writes no DOCTYPE, and entity bombs need one. */
export function refuseDoctype(): never {
  throw new Error('A workbook part has no business with a DOCTYPE.');
}

/** The prefix of a name with its colon (`x:`), or nothing. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** The name without prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The children of this name in the parent's own namespace; extensions that borrow the name do not count. */
export function childrenNamed(parent: XmlElement, name: string): readonly XmlElement[] {
  const full = prefixOf(parent.name) + name;
  return parent.children.filter((child) => child.name === full);
}

/** The first of `childrenNamed`. */
export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && childrenNamed(parent, name)[0];
}

/** Every element below and including this one, in the order of the text. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

interface Building extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  closeStart: number;
  end: number;
}

function addText(element: Building | undefined, text: string): void {
  if (element) element.text += text;
}
