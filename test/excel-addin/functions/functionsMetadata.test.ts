import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import { LANGUAGES } from '../../../core/model/vocabulary.ts';
import { type FunctionMetadata, functionsMetadata } from '../../../excel-addin/functions/functionsMetadata.ts';
import { namingFaults } from '../../../excel-addin/functions/namingFaults.ts';

const languages = LANGUAGES.map((language) => [language, functionsMetadata(CATALOGUE, language)] as const);

describe('functions.json', () => {
  it.each(languages)('in %s has what Excel takes', (_language, metadata) => {
    expect(namingFaults(metadata)).toEqual([]);
  });

  it.each(languages)(
    'in %s has a description of every function and parameter, and no feature that blocks Excel',
    (_l, { functions }) => {
      const texts = functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ]);
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      expect(JSON.stringify(functions)).not.toMatch(/volatile|stream|cancelable|supportSync|requiresAddress/);
    },
  );

  it('has the same ids, names, order and optional parameters in every language', () => {
    const [first, ...others] = languages.map(([, { functions }]) =>
      functions.map(({ id, name, parameters }) => [id, name, parameters.map(({ optional }) => optional ?? false)]),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('says in Chinese what it says in English', () => {
    const chinese = functionsMetadata(CATALOGUE, 'zh-CN').functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    expect(chinese.filter((text) => !/[\u3400-\u9fff]/.test(text))).toEqual([]);
  });
});

describe('names of functions', () => {
  const sound: FunctionMetadata = {
    id: 'KRSCORE',
    name: 'KRSCORE',
    description: 'd',
    parameters: [
      { name: 'a', description: 'd', type: 'any', dimensionality: 'matrix' },
      { name: 'b', description: 'd', type: 'any', dimensionality: 'matrix', optional: true },
    ],
    result: { type: 'any', dimensionality: 'matrix' },
  };
  const metadataOf = (...functions: readonly FunctionMetadata[]) => ({ ...functionsMetadata([], 'en'), functions });

  it.each([
    ['an id in Chinese', { id: '评分' }, /its id/],
    ['two letters', { name: 'AB' }, /3 to 128/],
    ['a digit first', { name: '1KR' }, /letter first/],
    ['a blank', { name: 'KR SCORE' }, /3 to 128/],
    ['a cell', { name: 'KR1' }, /address of a cell/],
    ['a cell in the other style', { name: 'R1C1' }, /address of a cell/],
    ['a required parameter last', { parameters: [...sound.parameters].reverse() }, /follows an optional/],
    ['parameters of one name', { parameters: [sound.parameters[0], sound.parameters[0]] }, /same name/],
    ['a parameter without a name', { parameters: [{ ...sound.parameters[0], name: ' ' }] }, /no name/],
  ])('may not be %s', (_why, change, fault) => {
    expect(namingFaults(metadataOf(sound))).toEqual([]);
    expect(namingFaults(metadataOf({ ...sound, ...change } as FunctionMetadata)).join()).toMatch(fault);
  });

  it('may not be there twice', () => {
    expect(namingFaults(metadataOf(sound, sound)).join()).toContain('two functions');
  });
});
