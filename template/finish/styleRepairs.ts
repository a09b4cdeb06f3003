import { type Pass, STYLES } from './pass.ts';
import { childNamed, elements, rewrite, type XmlElement } from './xmlTree.ts';

/** Puts the children of each font into the one order the schema allows; hucre has its own. */
export const fontOrder: Pass = {
  paths: STYLES,
  finish: (styles) => rewrite(styles, 'font', inFontOrder),
};

/**
 * Gives solid highlight fills their background colour.
 *
 * In a conditional format Excel paints a solid fill with the
 * background colour, other programs with the foreground: say both.
 */
export const highlightFills: Pass = {
  paths: STYLES,
  finish: (styles) => rewrite(styles, 'dxf', (style) => rewrite(style, 'patternFill', withBothColours)),
};

const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);

function inFontOrder(font: XmlElement): XmlElement {
  const place = ({ name }: XmlElement): number => FONT_ORDER.indexOf(name);
  return { ...font, children: [...elements(font)].sort((left, right) => place(left) - place(right)) };
}

function withBothColours(fill: XmlElement): XmlElement {
  const colour = childNamed(fill, 'bgColor') ?? childNamed(fill, 'fgColor');
  if (fill.attributes.patternType !== 'solid' || colour === undefined) return fill;
  return { ...fill, children: ['fgColor', 'bgColor'].map((name) => ({ ...colour, name })) };
}
