import { type Pass, WORKSHEETS } from './pass.ts';
import { rewrite, type XmlElement } from './xmlTree.ts';

/** Drops the revision ids hucre gives sparklines: the schema does not know them there. */
export const sparklineIds: Pass = {
  paths: WORKSHEETS,
  finish: (sheet) =>
    rewrite(sheet, 'x14:sparklineGroup', (group) => {
      const { 'xr2:uid': _revision, ...attributes } = group.attributes;
      return { ...group, attributes };
    }),
};

/** Makes `63BE7B` opaque `FF63BE7B` in colour scales and data bars, as hucre does everywhere else. */
export const opaqueColours: Pass = {
  paths: WORKSHEETS,
  finish: (sheet) => rewrite(sheet, 'conditionalFormatting', (format) => rewrite(format, 'color', opaque)),
};

function opaque(colour: XmlElement): XmlElement {
  const { rgb } = colour.attributes;
  return rgb?.length === 6 ? { ...colour, attributes: { ...colour.attributes, rgb: `FF${rgb}` } } : colour;
}
