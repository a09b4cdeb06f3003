import type { Language } from '../../core/model/vocabulary.ts';
import { SUPPORT_ENTRIES, SUPPORT_WORDS } from '../words/supportWords.ts';

/** The help page as the site serves it: both languages, no script, nothing to load. */
export const supportPage = (version: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
    <title>${escaped(SUPPORT_WORDS.title.en)}</title>
  </head>
  <body>
${section('zh-CN', version)}
${section('en', version)}
  </body>
</html>
`;

const section = (language: Language, version: string): string =>
  [
    `    <section lang="${language}">`,
    `      <h1>${escaped(SUPPORT_WORDS.title[language])}</h1>`,
    ...SUPPORT_ENTRIES.flatMap(({ question, answer }) => [
      `      <h2>${escaped(question[language])}</h2>`,
      `      <p>${escaped(answer[language])}</p>`,
    ]),
    `      <p>${escaped(SUPPORT_WORDS.version[language])} ${escaped(version)}</p>`,
    '    </section>',
  ].join('\n');

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
