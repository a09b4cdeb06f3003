import { callFunction } from '../../core/functions/callFunction.ts';
import { functionNamed } from '../../core/functions/catalogue.ts';
import { cellText } from './cellText.ts';

const SHOWN = ['KRPROGRESS', 'KRSCORE', 'KREXPECTED', 'KRLIGHT', 'OKRSCORE', 'OKRVERDICT', 'KPILIGHT'] as const;

/** Worked examples, calculated while the page is written. */
export function scoringExamples(): string {
  return SHOWN.map((name) => {
    const entry = functionNamed(name);
    if (!entry) throw new Error(`no function ${name}`);
    const rows = entry.examples.map(({ why, args }) => {
      const result = callFunction(entry, args);
      return `| ${why.en} | ${why['zh-CN']} | \`${args.map((argument) => cellText(argument ?? null)).join(', ')}\` | **${cellText(result as never)}** |`;
    });
    return `### ${name}\n\n| Example | 例子 | Arguments | Result |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  }).join('\n');
}
