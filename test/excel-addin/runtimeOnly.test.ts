import { expect, it } from 'vitest';
import { withoutDocuments } from '../../scripts/excel/runtimeOnly.ts';

it('leaves out of a function what a call does not need, and nothing else', () => {
  const code = `
    const A = defineFunction({
      name: "A", summary: both("一", "one"), parameters: { a: aNumber(["一", "a"], ["二", "b"]) },
      run: ({ a }) => a, native: ({ a }) => \`\${a}\`, examples: [{ args: [1], gives: 1 }]
    });
    const other = { summary: 1, native: 2 };`;
  const left = withoutDocuments(code);
  expect(left).toContain('summary: void 0, parameters: { a: aNumber(["一", "a"], ["二", "b"]) }');
  expect(left).toContain('run: ({ a }) => a, native: void 0, examples: void 0');
  expect(left).toContain('const other = { summary: 1, native: 2 };');
});
