import { both } from '../../core/functions/parameters.ts';
import { LANGUAGES } from '../../core/model/vocabulary.ts';
import { fill } from '../../core/words/fill.ts';

/** What `npm start` says; in both languages at once, because nobody has been asked yet. */
export const START_WORDS = {
  usage: both(
    'npm start -- [--lang zh-CN|en] [--port 端口] [--no-open] [--check]：打开试用页',
    'npm start -- [--lang zh-CN|en] [--port PORT] [--no-open] [--check]: opens the page to try the tracker in',
  ),
  building: both('正在准备试用页…', 'Preparing the page …'),
  upToDate: both('已是最新，不用重新构建。', 'Nothing has changed since it was built.'),
  portTaken: both('端口 {fact} 被占用，换一个空闲的。', 'Port {fact} is taken; a free one will do.'),
  serving: both(
    '试用页：{fact} （只有这台电脑能打开；按 Ctrl-C 结束）',
    'The page: {fact} (this computer only; Ctrl-C ends it)',
  ),
  checked: both('{fact} 打得开。', '{fact} answers.'),
  badPort: both('不是端口：{fact}', 'this is no port: {fact}'),
  notServed: both('打不开 {fact}', 'cannot be fetched: {fact}'),
} as const;

/** Says something in both languages. */
export function startSays(word: keyof typeof START_WORDS, fact = ''): void {
  for (const language of LANGUAGES) console.log(fill(START_WORDS[word], language, { fact }));
}
