import { describe, expect, it } from 'vitest';
import { CATALOGUE, functionNamed } from '../../core/functions/catalogue.ts';
import { declarations } from '../../scripts/sheets/declarations.ts';
import { ENTRY_POINTS } from '../../sheets-addon/server/entryPoints.ts';

interface Stub {
  readonly name: string;
  readonly comment: readonly string[];
  readonly parameters: readonly string[];
}

const STUB = /\/\*\*([\s\S]*?)\*\/\nfunction (\w+)\(([^)]*)\) \{/g;

/** Declarations as Google's editor sees them: a comment, a name, names of parameters. */
const stubs: readonly Stub[] = [...declarations('OKR_').matchAll(STUB)].map(
  ([, comment = '', name = '', list = '']) => ({
    name,
    comment: comment
      .split('\n')
      .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
      .filter((line) => line !== ''),
    parameters: list.split(', ').filter((parameter) => parameter !== ''),
  }),
);

const functions = stubs.filter(({ name }) => functionNamed(name));
const PARAM = /^@param \{([^}]+)\} (\w+) (.+)$/;

describe('declarations', () => {
  it('are those of the entry points and of the catalogue, each once', () => {
    const wanted = [...ENTRY_POINTS.map(({ name }) => name), ...CATALOGUE.map(({ name }) => name)];
    expect(stubs.map(({ name }) => name)).toEqual(wanted);
    expect(new Set(wanted).size).toBe(wanted.length);
  });

  it('have no name that Google hides or takes for a cell or for its own', () => {
    expect(stubs.filter(({ name }) => name.endsWith('_') || /^[A-Z]{1,3}\d+$/.test(name))).toEqual([]);
    expect(CATALOGUE.filter(({ name }) => !/^(?:KR|OKR|KPI)[A-Z]+$/.test(name))).toEqual([]);
  });
});

describe.each(functions)('$name in autocomplete', ({ name, comment, parameters }) => {
  const entry = functionNamed(name);
  const params = comment.flatMap((line) => {
    const [, type, parameter, text] = PARAM.exec(line) ?? [];
    return type && parameter && text ? [{ type, parameter, text }] : [];
  });

  it('is marked as a custom function', () => {
    expect(comment).toContain('@customfunction');
  });

  it('says what it does in both languages, in one line', () => {
    expect(comment[0]).toContain(entry?.summary.en.replace(/</g, '＜').replace(/>/g, '＞'));
    expect(comment[0]).toContain(entry?.summary['zh-CN'].replace(/</g, '＜').replace(/>/g, '＞'));
    expect(comment.findIndex((line) => line.startsWith('@'))).toBe(1);
  });

  it('tells of every parameter, in order, with a type and a text in both languages', () => {
    expect(params.map(({ parameter }) => parameter)).toEqual(parameters);
    expect(parameters).toEqual(Object.keys(entry?.parameters ?? {}));
    expect(params.filter(({ text }) => !/[\u4e00-\u9fff]/.test(text) || !/[A-Za-z]{2}/.test(text))).toEqual([]);
  });

  it('says in words which parameters may be left out, and brackets none', () => {
    const optional = Object.entries(entry?.parameters ?? {}).flatMap(([key, parameter]) =>
      parameter.optional ? [key] : [],
    );
    expect(params.filter(({ text }) => text.startsWith('optional 可选')).map(({ parameter }) => parameter)).toEqual(
      optional,
    );
    expect(comment.filter((line) => /@param \{[^}]*\} \[/.test(line))).toEqual([]);
  });

  it('holds no markup, and no line that is none of these', () => {
    const texts = [comment[0] ?? '', ...params.map(({ text }) => text)];
    expect(texts.filter((text) => /[<>]|&\w+;/.test(text))).toEqual([]);
    const known = comment
      .slice(1)
      .filter((line) => PARAM.test(line) || /^@(?:customfunction|return \{any\} )/.test(line));
    expect(comment.slice(1)).toEqual(known);
  });
});
