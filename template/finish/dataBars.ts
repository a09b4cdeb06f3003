import { type Pass, WORKSHEETS } from './pass.ts';
import { childNamed, descendants, element, elements, rewrite, textOf, type XmlElement } from './xmlTree.ts';

/**
 * Gives every data bar its Excel 2010 half: solid fill, and a bar length that starts at nothing.
 *
 * The 2007 bar fades out and draws 10 % for zero. Old readers
 * keep the base rule; new ones follow its id to this one.
 */
export const dataBars: Pass = {
  paths: WORKSHEETS,
  finish: (sheet, path) => {
    if (descendants(sheet, 'x14:conditionalFormattings').length > 0) return sheet; // finished before
    const linked = linkBars(sheet, Number(WORKSHEETS.exec(path)?.[1]));
    const halves = elements(linked, 'conditionalFormatting').flatMap(extendedBars);
    return halves.length === 0 ? linked : withExtension(linked, halves);
  },
};

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const LINK = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const CONDITIONAL_FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

function linkBars(sheet: XmlElement, sheetNumber: number): XmlElement {
  let count = 0;
  return rewrite(sheet, 'cfRule', (rule) => {
    if (rule.attributes.type !== 'dataBar') return rule;
    const id = element('x14:id', {}, [barId(sheetNumber, ++count)]);
    const link = element('extLst', {}, [element('ext', { uri: LINK, 'xmlns:x14': X14 }, [id])]);
    return { ...rule, children: [...rule.children, link] };
  });
}

/** Sheet and place in the sheet, so no two bars of a book share an id, and none changes between builds. */
function barId(sheetNumber: number, place: number): string {
  return `{${hex(sheetNumber, 8)}-0000-4000-8000-${hex(place, 12)}}`;
}

function hex(value: number, width: number): string {
  return value.toString(16).toUpperCase().padStart(width, '0');
}

function extendedBars(format: XmlElement): readonly XmlElement[] {
  const range = element('xm:sqref', {}, [format.attributes.sqref ?? '']);
  return elements(format, 'cfRule')
    .filter((rule) => rule.attributes.type === 'dataBar')
    .map((rule) => element('x14:conditionalFormatting', { 'xmlns:xm': XM }, [extendedRule(rule), range]));
}

function extendedRule(rule: XmlElement): XmlElement {
  const id = descendants(rule, 'x14:id').map(textOf).join('');
  const base = childNamed(rule, 'dataBar') ?? element('dataBar');
  const bar = element('x14:dataBar', { minLength: '0', maxLength: '100', gradient: '0' }, [
    ...elements(base, 'cfvo').map(extendedLimit),
    element('x14:negativeFillColor', { rgb: 'FFFF0000' }),
    element('x14:axisColor', { rgb: 'FF000000' }),
  ]);
  return element('x14:cfRule', { type: 'dataBar', id }, [bar]);
}

function extendedLimit({ attributes: { type = 'num', val } }: XmlElement): XmlElement {
  return element('x14:cfvo', { type }, val === undefined ? [] : [element('xm:f', {}, [val])]);
}

function withExtension(sheet: XmlElement, halves: readonly XmlElement[]): XmlElement {
  const formats = element('x14:conditionalFormattings', {}, halves);
  const extension = element('ext', { uri: CONDITIONAL_FORMATS, 'xmlns:x14': X14 }, [formats]);
  const others = elements(sheet).filter((child) => child.name !== 'extLst');
  const existing = childNamed(sheet, 'extLst')?.children ?? [];
  return { ...sheet, children: [...others, element('extLst', {}, [extension, ...existing])] };
}
