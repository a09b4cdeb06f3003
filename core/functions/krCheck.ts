import { assessStatement } from '../wording/assessStatement.ts';
import { shortVerdict } from '../wording/shortVerdict.ts';
import { defineFunction } from './define.ts';
import { aText, both, maybeTerm, maybeText } from './parameters.ts';

export const KRCHECK = defineFunction({
  name: 'KRCHECK',
  summary: both(
    '看一句关键结果写的是结果还是任务：✔ 可衡量，✎ 还缺什么并追问一句。',
    'Tells whether a key result is a result or a task: ✔ measurable, or ✎ what is missing and one question.',
  ),
  parameters: {
    text: aText(['文字', 'text'], ['关键结果的原话', 'The key result in its own words']),
    parent: maybeText(['目标', 'parent'], ['可省略，所属目标的原话', 'Optional, the objective it belongs to']),
    language: maybeTerm(
      'language',
      ['语言', 'language'],
      ['可省略，zh-CN 或 en；默认与文字相同', 'Optional, zh-CN or en; the language of the text when left out'],
    ),
  },
  run: ({ text, parent, language }) =>
    text === undefined ? undefined : shortVerdict(assessStatement({ text, kind: 'kr', parent, language })),
  examples: [
    {
      why: both('有起点、有终点', 'From one number to another'),
      args: ['高价值客户营收占比从 25% 提升至 40%'],
      gives: '✔ 可衡量的结果',
    },
    {
      why: both('数的是动作，不是变化', 'It counts effort, not a change'),
      args: ['拜访客户 30 次'],
      gives: '✎ 这是要做的事，不是带来的变化。做完这件事后，业务会发生什么可衡量的变化？',
    },
    {
      why: both('没有数字，也没有验收条件', 'No number and no acceptance condition'),
      args: ['Improve customer satisfaction'],
      gives: '✎ No number, ratio or acceptance condition. What would show "done" or "not done"?',
    },
    {
      why: both('可以指定用英语回答', 'The answer in another language'),
      args: ['NPS≥60', null, 'en'],
      gives: '✔ A measurable result',
    },
  ],
});
