import { everyElement, parseXml } from '../package/xml.ts';
import { applySplices, type Splice } from '../package/xmlEdit.ts';

/** Raw XML with a prefix put before every element that has none, for sheets that write `<x:worksheet>`. */
export function withPrefix(xml: string, prefix: string): string {
  if (prefix === '') return xml;
  const splices = [...everyElement(parseXml(xml))].flatMap(({ name, start, openEnd, closeStart, end }): Splice[] => {
    if (name.includes(':')) return [];
    const open = { start: start + 1, end: start + 1, text: prefix };
    return openEnd === end ? [open] : [open, { start: closeStart + 2, end: closeStart + 2, text: prefix }];
  });
  return applySplices(xml, splices);
}
