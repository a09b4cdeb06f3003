import { type CellValue, isCellError } from '../../core/values/cell.ts';
import { escapeText } from '../package/escapedText.ts';
import { escapeXml } from '../package/xmlEdit.ts';
import type { CellEdit } from './cellEdit.ts';

/** The inside of a cell element, and the type its `t` attribute must tell; undefined means a number or nothing. */
export interface CellContent {
  readonly type: string | undefined;
  readonly xml: string;
}

/** Longest text a cell can hold. */
export const LONGEST_TEXT = 32_767;

/**
 * What an edit writes into its cell.
 *
 * Text goes in the cell itself (inline), so the shared strings stay as they were and text is never a formula.
 * Throws a RangeError for text longer than a cell holds and for numbers no cell can show.
 */
export function cellContent({ value = null, formula }: CellEdit, prefix: string): CellContent {
  const element = (name: string, content: string) => `<${prefix}${name}>${content}</${prefix}${name}>`;
  if (formula === undefined && typeof value === 'string') return inlineText(value, prefix);
  const [type, text] = plainValue(value);
  const written = formula === undefined ? '' : element('f', escapeXml(escapeText(formula)));
  return { type, xml: written + (text === undefined ? '' : element('v', text)) };
}

/** The element of an inline string, with this content already XML. */
export function inlineString(content: string, prefix: string): CellContent {
  return { type: 'inlineStr', xml: `<${prefix}is>${content}</${prefix}is>` };
}

function inlineText(text: string, prefix: string): CellContent {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return inlineString(`<${prefix}t${space}>${safeText(text)}</${prefix}t>`, prefix);
}

function plainValue(value: CellValue): readonly [type: string | undefined, text: string | undefined] {
  if (value === null) return [undefined, undefined];
  if (isCellError(value)) return ['e', safeText(value.error)];
  if (typeof value === 'string') return ['str', safeText(value)];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}.`);
  return [undefined, String(value)];
}

function safeText(text: string): string {
  if (text.length > LONGEST_TEXT) throw new RangeError(`A cell holds ${LONGEST_TEXT} characters, not ${text.length}.`);
  return escapeXml(escapeText(text));
}
