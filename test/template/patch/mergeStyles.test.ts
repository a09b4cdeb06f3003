import { describe, expect, it } from 'vitest';
import { mergeStyles } from '../../../template/patch/mergeStyles.ts';
import { MAIN } from '../package/books.ts';

const SOURCE = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/></border></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment wrapText="1"/></xf></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

describe('mergeStyles', () => {
  it('appends only what is missing and leaves the rest as it was', () => {
    const target = `<styleSheet xmlns="${MAIN}" xmlns:q="q">\n<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts><fonts count="1" q:known="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/></border></borders><cellXfs count="1"><xf xfId="0" borderId="0" fillId="0" fontId="0" numFmtId="0"></xf></cellXfs><dxfs count="0"/></styleSheet>`;
    const { xml, cellStyle, differentialStyle } = mergeStyles(target, SOURCE);
    expect(xml).toBe(
      `<styleSheet xmlns="${MAIN}" xmlns:q="q">\n<numFmts count="2"><numFmt numFmtId="164" formatCode="0.00"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><fonts count="2" q:known="1"><font><sz val="11"/><name val="Calibri"/></font><font><b/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/></border></borders><cellXfs count="2"><xf xfId="0" borderId="0" fillId="0" fontId="0" numFmtId="0"></xf><xf applyFont="1" borderId="0" fillId="0" fontId="1" numFmtId="165" xfId="0"><alignment wrapText="1"/></xf></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
    );
    expect([cellStyle(0), cellStyle(1), differentialStyle(0)]).toEqual([0, 1, 0]);
  });

  it('adds missing lists in the order of the schema, in the prefix of the target', () => {
    const target = `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font/></x:fonts><x:cellStyles count="0"/></x:styleSheet>`;
    const { xml } = mergeStyles(target, SOURCE);
    const order = [...xml.matchAll(/<x:(\w+) count=/g)].map(([, name]) => name);
    expect(order).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'cellStyles', 'dxfs']);
    expect(xml).toContain('<x:font><x:b/><x:name val="Arial"/></x:font>');
  });
});
