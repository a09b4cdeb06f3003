import {
  childNamed,
  childrenNamed,
  everyElement,
  localName,
  parseXml,
  prefixOf,
  type XmlElement,
} from '../package/xml.ts';
import { applySplices, changeAttributes, insertInOrder, rewriteElement, type Splice } from '../package/xmlEdit.ts';
import { WORKSHEET_ORDER } from './schemaOrder.ts';
import { withPrefix } from './withPrefix.ts';

/** Raw XML elements to add to a sheet, written without prefix; their dxfIds are those of the target already. */
export interface NewRules {
  /** `<conditionalFormatting sqref="…">…</conditionalFormatting>` each. */
  readonly conditionalFormatting?: readonly string[];
  /** `<dataValidation …>…</dataValidation>` each. */
  readonly dataValidations?: readonly string[];
}

/**
 * A sheet part with rules added where the schema wants them.
 *
 * New conditional formats rank after the user's own, in the order they had among themselves.
 */
export function addRules(xml: string, { conditionalFormatting = [], dataValidations = [] }: NewRules): string {
  const root = parseXml(xml);
  const formats = rankAfter(lastPriority(root), conditionalFormatting)
    .map((block) => withPrefix(block, prefixOf(root.name)))
    .map((block) => insertInOrder(xml, root, WORKSHEET_ORDER, block));
  return applySplices(xml, [...formats, ...addValidations(xml, root, dataValidations)]);
}

function addValidations(xml: string, root: XmlElement, validations: readonly string[]): readonly Splice[] {
  if (validations.length === 0) return [];
  const prefix = prefixOf(root.name);
  const added = validations.map((validation) => withPrefix(validation, prefix)).join('');
  const list = childNamed(root, 'dataValidations');
  if (!list) {
    const name = `${prefix}dataValidations`;
    return [insertInOrder(xml, root, WORKSHEET_ORDER, `<${name} count="${validations.length}">${added}</${name}>`)];
  }
  const content = xml.slice(list.openEnd, Math.max(list.openEnd, list.closeStart)) + added;
  const attributes = { count: String(childrenNamed(list, 'dataValidation').length + validations.length) };
  return [{ start: list.start, end: list.end, text: rewriteElement(xml, list, { content, attributes }) }];
}

/** The highest rank in use, extensions included: they share one ranking. */
function lastPriority(root: XmlElement): number {
  return Math.max(0, ...rulesIn(root).map(priorityOf));
}

function rankAfter(last: number, blocks: readonly string[]): readonly string[] {
  const trees = blocks.map((block) => ({ block, rules: rulesIn(parseXml(block)) }));
  const ranked = trees.flatMap(({ rules }) => rules).sort((one, other) => priorityOf(one) - priorityOf(other));
  const rank = new Map(ranked.map((rule, index) => [rule, String(last + 1 + index)]));
  return trees.map(({ block, rules }) =>
    applySplices(
      block,
      rules.map((rule) => changeAttributes(block, rule, { priority: rank.get(rule) })),
    ),
  );
}

function rulesIn(root: XmlElement): readonly XmlElement[] {
  return [...everyElement(root)].filter(({ name, attributes }) => localName(name) === 'cfRule' && attributes.priority);
}

function priorityOf({ attributes }: XmlElement): number {
  return Number(attributes.priority) || 0;
}
