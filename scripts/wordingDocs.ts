import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assessStatement } from '../core/wording/assessStatement.ts';
import { ENGLISH_EXAMPLES } from '../core/wording/examples.en.ts';
import { CHINESE_EXAMPLES } from '../core/wording/examples.zh.ts';
import { FINDINGS, type FindingCode, HINTS } from '../core/wording/findings.ts';
import { ENGLISH_SENTENCES } from '../core/wording/sentences.en.ts';
import { CHINESE_SENTENCES } from '../core/wording/sentences.zh.ts';
import type { Measured } from './evalWording.ts';
import { CHINESE_PAGE, ENGLISH_PAGE, type PageWords } from './wordingPages.ts';

const PAGES = [
  { file: 'wording.md', words: ENGLISH_PAGE, rules: ENGLISH_EXAMPLES, sentences: ENGLISH_SENTENCES },
  { file: 'wording.zh-CN.md', words: CHINESE_PAGE, rules: CHINESE_EXAMPLES, sentences: CHINESE_SENTENCES },
] as const;
type Page = (typeof PAGES)[number];

/** What `npm run eval:wording -- --split held --save` wrote: the corpus is not at hand wherever docs are made. */
const MEASURED = JSON.parse(
  readFileSync(new URL('wordingMeasured.json', import.meta.url), 'utf8'),
) as readonly Measured[];

function pageOf(page: Page): string {
  const { words } = page;
  const measured = MEASURED.map((one) => tableOf(one, words)).join('\n\n');
  const rules = FINDINGS.map((code) => section(code, page)).join('\n\n');
  return `${words.intro}\n${words.rules}\n\n${rules}\n\n${words.measured}\n\n${measured}\n`;
}

function section(code: FindingCode, { words, rules, sentences }: Page): string {
  const { why, fires, silent } = rules[code];
  const [message, question] = sentences.advice[code];
  return [
    `### ${code}${HINTS.includes(code) ? ` *${words.hint}*` : ''}`,
    '',
    `${why}`,
    '',
    `- ${words.says}: ${plain(message)} ${plain(question)}`,
    `- ${words.bad}: ${fires.map((text) => example(text, code)).join(' · ')}`,
    `- ${words.good}: ${silent.map((text) => `“${bare(text)}”`).join(' · ')}`,
  ].join('\n');
}

function example(text: string, code: FindingCode): string {
  const kind = text.startsWith('O:') ? 'objective' : 'kr';
  const rewrite = assessStatement({ text: bare(text), kind }).findings.find((found) => found.code === code)?.rewrite;
  return rewrite ? `“${bare(text)}” (→ ${escaped(rewrite)})` : `“${bare(text)}”`;
}

function tableOf({ source, language, rows, count, check, digit, majority }: Measured, words: PageWords): string {
  const lines = words.measures
    .filter(([name]) => check[name] && check[name] !== '–')
    .map(([name, label]) => `| ${[label, check[name], digit[name], majority[name]].join(' | ')} |`);
  return [
    `**${words.sources[source]}, ${words.languages[language]}, ${words.which[rows]} (${count})**`,
    '',
    `| ${words.columns.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function bare(text: string): string {
  return escaped(text.replace(/^O:/, ''));
}

function escaped(text: string): string {
  return text.replace(/_/g, '\\_');
}

function plain(sentence: string): string {
  return sentence.split('{words}').join('…');
}

for (const page of PAGES) {
  const file = fileURLToPath(new URL(`../docs/${page.file}`, import.meta.url));
  const text = pageOf(page);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`docs/${page.file} is stale: npx tsx scripts/wordingDocs.ts`);
    process.exitCode = 1;
  }
}
