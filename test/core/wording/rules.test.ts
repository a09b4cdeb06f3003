import { describe, expect, it } from 'vitest';
import { assessStatement } from '../../../core/wording/assessStatement.ts';
import { ENGLISH_EXAMPLES } from '../../../core/wording/examples.en.ts';
import { CHINESE_EXAMPLES } from '../../../core/wording/examples.zh.ts';

function codesOf(example: string): readonly string[] {
  const objective = example.startsWith('O:');
  const text = objective ? example.slice(2) : example;
  return assessStatement({ text, kind: objective ? 'objective' : 'kr' }).findings.map(({ code }) => code);
}

describe.each([
  ['English', ENGLISH_EXAMPLES],
  ['Chinese', CHINESE_EXAMPLES],
] as const)('%s rules', (_language, rules) => {
  const all = Object.entries(rules);
  it.each(all.flatMap(([code, { fires }]) => fires.map((text) => [code, text] as const)))(
    '%s finds "%s"',
    (code, text) => {
      expect(codesOf(text)).toContain(code);
    },
  );
  it.each(all.flatMap(([code, { silent }]) => silent.map((text) => [code, text] as const)))(
    '%s lets "%s" pass',
    (code, text) => {
      expect(codesOf(text)).not.toContain(code);
    },
  );
  it.each(all)('%s has examples and at least three near misses', (_code, { fires, silent }) => {
    expect(fires.length).toBeGreaterThan(0);
    expect(silent.length).toBeGreaterThanOrEqual(3);
  });
});
