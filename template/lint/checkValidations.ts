import { childNamed, descendants, textOf, type XmlElement } from '../finish/xmlTree.ts';
import type { Book } from './book.ts';
import type { LintFinding } from './finding.ts';

/** Validations longer than Excel allows: it drops all validations of such a sheet. */
export function checkValidations({ sheets }: Book): readonly LintFinding[] {
  return sheets.flatMap(({ name, part, tree }) =>
    descendants(tree, 'dataValidation').flatMap((validation) =>
      tooLong(validation).map((message): LintFinding => {
        return { code: 'validation-length', part, where: `${name}!${validation.attributes.sqref}`, message };
      }),
    ),
  );
}

/** Characters Excel allows for each attribute. */
const LIMITS = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 };

function tooLong(validation: XmlElement): readonly string[] {
  const texts = Object.entries(LIMITS).map(
    ([name, limit]) => [name, validation.attributes[name] ?? '', limit] as const,
  );
  return [...texts, ['list', listLiteral(validation), 255] as const]
    .filter(([, text, limit]) => text.length > limit)
    .map(([name, text, limit]) => `its ${name} has ${text.length} characters; Excel allows ${limit}`);
}

function listLiteral(validation: XmlElement): string {
  const formula = childNamed(validation, 'formula1');
  return formula === undefined ? '' : (/^"(.*)"$/s.exec(textOf(formula))?.[1] ?? '');
}
