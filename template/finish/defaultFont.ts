import { type Pass, STYLES } from './pass.ts';
import { childNamed, element, elements, rewrite, type XmlElement } from './xmlTree.ts';

/** The font of the whole book; `charset` 134 is simplified Chinese. */
export interface DefaultFont {
  readonly name: string;
  readonly size?: number;
  readonly charset?: number;
}

/**
 * Makes cells use the default font wherever a style does not name another.
 *
 * hucre writes `{ bold: true }` as a font with no name and no
 * size, and Excel then picks its own instead of the book's.
 */
export function defaultFontInCells(wanted: DefaultFont | undefined): Pass {
  return {
    paths: STYLES,
    finish: (styles) => rewrite(styles, 'fonts', (fonts) => inheritFirst(fonts, wanted)),
  };
}

/** Names the default font in the theme too, because charts take theirs from there. */
export function defaultFontInTheme(wanted: DefaultFont): Pass {
  const named = (font: XmlElement): XmlElement => ({
    ...font,
    attributes: { ...font.attributes, typeface: wanted.name },
  });
  const inBoth = (fonts: XmlElement): XmlElement => rewrite(rewrite(fonts, 'a:latin', named), 'a:ea', named);
  return { paths: /^xl\/theme\/theme\d+\.xml$/, finish: (theme) => rewrite(theme, 'a:fontScheme', inBoth) };
}

function inheritFirst(fonts: XmlElement, wanted: DefaultFont | undefined): XmlElement {
  const [first, ...others] = elements(fonts);
  if (first === undefined) return fonts;
  const base = wanted === undefined ? first : overlay(first, wanted);
  return { ...fonts, children: [base, ...others.map((font) => inherit(font, base))] };
}

function overlay(font: XmlElement, { name, size, charset }: DefaultFont): XmlElement {
  const wanted = [
    element('name', { val: name }),
    ...(size === undefined ? [] : [element('sz', { val: String(size) })]),
    ...(charset === undefined ? [] : [element('charset', { val: String(charset) })]),
  ];
  const replaced = new Set([...wanted.map((child) => child.name), 'charset', 'scheme']);
  return { ...font, children: [...elements(font).filter((child) => !replaced.has(child.name)), ...wanted] };
}

/** The charset belongs to the name: a font named by the style keeps its own. */
function inherit(font: XmlElement, base: XmlElement): XmlElement {
  const nameless = childNamed(font, 'name') === undefined;
  const sizeless = childNamed(font, 'sz') === undefined;
  const missing = [...(nameless ? ['name', 'charset', 'family'] : []), ...(sizeless ? ['sz'] : [])];
  const kept = elements(font).filter((child) => !missing.includes(child.name));
  return { ...font, children: [...kept, ...missing.flatMap((name) => elements(base, name))] };
}
