import type { Pass } from './pass.ts';
import { childNamed, descendants, element, elements, rewrite, textOf, type XmlElement } from './xmlTree.ts';

/**
 * Turns the line charts with these titles into radar charts, which hucre cannot write.
 *
 * A radar chart is a line chart bent around: same series,
 * same two axes, fewer ornaments.
 */
export function radarCharts(titles: readonly string[]): Pass {
  return {
    paths: /^xl\/charts\/chart\d+\.xml$/,
    finish: (chartSpace) => (titles.includes(titleOf(chartSpace)) ? toRadar(chartSpace) : chartSpace),
  };
}

/** Children a radar chart may have, in schema order. */
const RADAR_CHILDREN = new Set(['c:varyColors', 'c:ser', 'c:dLbls', 'c:axId']);
const NOT_IN_RADAR_SERIES = new Set(['c:smooth', 'c:trendline', 'c:errBars']);

function titleOf(chartSpace: XmlElement): string {
  const title = descendants(chartSpace, 'c:title')[0]; // the chart's own comes before its axes'
  return title === undefined ? '' : descendants(title, 'a:t').map(textOf).join('');
}

function toRadar(chartSpace: XmlElement): XmlElement {
  if (descendants(chartSpace, 'c:radarChart').length > 0) return chartSpace; // finished before
  if (descendants(chartSpace, 'c:lineChart').length === 0) {
    throw new Error(`chart ${JSON.stringify(titleOf(chartSpace))} must be a line chart to become a radar chart`);
  }
  const drawn = rewrite(chartSpace, 'c:lineChart', radarFromLine);
  const spokes = rewrite(drawn, 'c:catAx', withGridlines);
  return rewrite(spokes, 'c:valAx', withGridlines);
}

function radarFromLine(line: XmlElement): XmlElement {
  const kept = elements(line).filter((child) => RADAR_CHILDREN.has(child.name));
  const children = kept.map((child) => (child.name === 'c:ser' ? plainSeries(child) : child));
  return element('c:radarChart', {}, [element('c:radarStyle', { val: 'marker' }), ...children]);
}

function plainSeries(series: XmlElement): XmlElement {
  return { ...series, children: elements(series).filter((child) => !NOT_IN_RADAR_SERIES.has(child.name)) };
}

/** The web of a radar chart is its gridlines: without them nothing can be read off. */
function withGridlines(axis: XmlElement): XmlElement {
  if (childNamed(axis, 'c:majorGridlines') !== undefined) return axis;
  const children = elements(axis).flatMap((child) =>
    child.name === 'c:axPos' ? [child, element('c:majorGridlines')] : [child],
  );
  return { ...axis, children };
}
