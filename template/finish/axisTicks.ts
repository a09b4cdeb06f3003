import type { Pass } from './pass.ts';
import { childNamed, element, elements, rewrite, type XmlElement } from './xmlTree.ts';

/**
 * Gives axes the ticks a reader expects: major ones outside, no minor ones.
 *
 * hucre leaves them out, and the format then says `cross` for
 * both, which draws a ladder through every axis.
 */
export const axisTicks: Pass = {
  paths: /^xl\/charts\/chart\d+\.xml$/,
  finish: (chartSpace) => rewrite(rewrite(chartSpace, 'c:catAx', withTicks), 'c:valAx', withTicks),
};

const USUAL = { 'c:majorTickMark': 'out', 'c:minorTickMark': 'none' };

/** What the schema puts behind the tick marks; `c:crossAx` is always there. */
const AFTER_TICKS = ['c:tickLblPos', 'c:spPr', 'c:txPr', 'c:crossAx'];

function withTicks(axis: XmlElement): XmlElement {
  const ticks = Object.entries(USUAL).map(([name, val]) => childNamed(axis, name) ?? element(name, { val }));
  const others = elements(axis).filter(({ name }) => !(name in USUAL));
  const place = others.findIndex(({ name }) => AFTER_TICKS.includes(name));
  return { ...axis, children: [...others.slice(0, place), ...ticks, ...others.slice(place)] };
}
