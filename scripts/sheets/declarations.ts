import { CATALOGUE } from '../../core/functions/catalogue.ts';
import type { FunctionEntry, Parameter } from '../../core/functions/define.ts';
import { ENTRY_POINTS, type EntryPoint } from '../../sheets-addon/server/entryPoints.ts';

/** The declarations Google sees, to stand below the bundle that is kept in `variable`. */
export const declarations = (variable: string): string =>
  [
    ...ENTRY_POINTS.map((entry) => entryDeclaration(entry, variable)),
    ...CATALOGUE.map((entry) => functionDeclaration(entry, variable)),
  ].join('\n');

function entryDeclaration({ name, parameters, comment, isEarly }: EntryPoint, variable: string): string {
  const list = parameters.join(', ');
  const body = isEarly ? `${variable}.${name}(${list})` : `${variable}.callLate('${name}', [${list}])`;
  return `/** ${comment} */\nfunction ${name}(${list}) {\n  return ${body};\n}`;
}

/**
 * A custom function with the comment that Google's autocomplete is made from: one line for each text in both
 * languages, because there is no other place for a second one; "optional" in words, because brackets are not known.
 */
function functionDeclaration(entry: FunctionEntry, variable: string): string {
  const parameters = Object.entries(entry.parameters);
  const lines = [
    `${bilingual(entry.summary)}`,
    ...parameters.map(([name, parameter]) => `@param {${typeOf(parameter)}} ${name} ${parameterText(parameter)}`),
    '@return {any} value or rows of values',
    '@customfunction',
  ];
  const names = parameters.map(([name]) => name).join(', ');
  return `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */\nfunction ${entry.name}(${names}) {\n  return ${variable}.callCell('${entry.name}', arguments);\n}`;
}

const typeOf = ({ shape }: Parameter<unknown>): string => (shape === 'range' ? 'Array<Array<any>>' : 'any');

/** Many texts say themselves that they may be left out; here all that may do, in the same words. */
function parameterText({ words, help, optional }: Parameter<unknown>): string {
  const english = help.en.replace(/^Optional[,:]\s*/, '');
  const chinese = help['zh-CN'].replace(/^可省略[，：]/, '');
  return oneLine(`${optional ? 'optional 可选 · ' : ''}${english} · ${words['zh-CN']}：${chinese}`);
}

const bilingual = (term: FunctionEntry['summary']): string => oneLine(`${term.en} · ${term['zh-CN']}`);

/** Google shows neither markup nor line breaks; signs of comparison are written as wide ones, which are no markup. */
const oneLine = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/</g, '＜').replace(/>/g, '＞').replace(/\*\//g, '* /').trim();
