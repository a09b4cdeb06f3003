import { CATALOGUE } from '../../core/functions/catalogue.ts';
import type { Example, FunctionEntry } from '../../core/functions/define.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { cellText } from './cellText.ts';

const WORDS = {
  en: {
    title: 'Custom functions',
    intro:
      'Made from the catalogue (`core/functions`); every example here is a test. Try one with `okr call`. Blank is blank, never 0; a range in gives an array out.',
    parameter: 'Parameter',
    meaning: 'Meaning',
    example: 'Example',
    gives: 'Gives',
    native: 'Has an ordinary worksheet formula, so it works in the portable edition with nothing installed.',
    custom: 'Needs the add-in, the add-on or the command line.',
  },
  'zh-CN': {
    title: '自定义函数',
    intro:
      '由函数目录（`core/functions`）生成；这里的每个例子都是测试。用 `okr call` 可以试。空白就是空白，绝不是 0；给一个区域，就返回一组结果。',
    parameter: '参数',
    meaning: '含义',
    example: '例子',
    gives: '结果',
    native: '有等价的普通公式，通用版里不装任何东西也能算。',
    custom: '需要 Excel 加载项、Sheets 插件或命令行。',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The page of all functions in one language. */
export function functionsPage(language: Language): string {
  const words = WORDS[language];
  return `# ${words.title}\n\n${words.intro}\n\n${CATALOGUE.map((entry) => section(entry, language)).join('\n')}`;
}

function section(entry: FunctionEntry, language: Language): string {
  const words = WORDS[language];
  const parameters = Object.entries(entry.parameters);
  const signature = parameters.map(([name, { optional }]) => (optional ? `[${name}]` : name)).join(', ');
  const rows = parameters.map(
    ([name, { words: label, help }]) =>
      `| \`${name}\`${label[language] === name ? '' : ` ${label[language]}`} | ${help[language]} |`,
  );
  const examples = entry.examples.map((example) => exampleRow(entry, example, language));
  return `## ${entry.name}

\`${entry.name}(${signature})\`

${entry.summary[language]} ${entry.native ? words.native : words.custom}

| ${words.parameter} | ${words.meaning} |
| --- | --- |
${rows.join('\n')}

| ${words.example} | ${words.gives} | |
| --- | --- | --- |
${examples.join('\n')}
`;
}

const exampleRow = (entry: FunctionEntry, { why, args, gives }: Example, language: Language): string =>
  `| \`=${entry.name}(${args.map((argument) => cellText(argument ?? null)).join(', ')})\` | ${cellText(gives)} | ${why[language]} |`;
