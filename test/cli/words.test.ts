import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CLI_WORDS } from '../../cli/words.ts';

const CLI = join(dirname(fileURLToPath(import.meta.url)), '../../cli');
const sources = readdirSync(CLI, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'words.ts')
  .map((name) => readFileSync(join(CLI, name), 'utf8'))
  .join('\n');
const words = Object.entries(CLI_WORDS);

describe('every sentence of the command line', () => {
  it.each(words)('%s is said somewhere', (key) => {
    expect(sources).toContain(`'${key}'`);
  });

  it.each(words.filter(([key]) => key !== 'rangeRow'))('%s is Chinese in Chinese and not in English', (_key, word) => {
    expect(word['zh-CN']).toMatch(/[\u3400-\u9fff]/);
    expect(word.en).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  });

  it.each(words)('%s tells the same facts in both languages', (_key, word) => {
    const facts = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();
    expect(facts(word.en)).toEqual(facts(word['zh-CN']));
  });
});
