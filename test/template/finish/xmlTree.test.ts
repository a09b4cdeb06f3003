import fc from 'fast-check';
import { expect, it } from 'vitest';
import { element, parseXml, textOf, writeXml } from '../../../template/finish/xmlTree.ts';

it('keeps any text and attribute through writing and reading', () => {
  const xmlText = fc.string({ unit: fc.constantFrom(...'a &<>"\'\t\n\r中é]') });
  fc.assert(
    fc.property(xmlText, xmlText, (value, text) => {
      const read = parseXml(writeXml(element('x:a', { b: value }, [text])));
      expect([read.attributes.b, textOf(read)]).toEqual([value, text]);
    }),
  );
});

it('keeps spaces between elements', () => {
  const xml = '<a><b xml:space="preserve"> x </b> <c/></a>';
  expect(writeXml(parseXml(xml))).toContain(xml);
});

it('refuses XML that is not well formed', () => {
  expect(() => parseXml('<a><b></a>')).toThrow('unexpected close tag');
});
