import { formatPercent } from '../display/formatNumber.ts';
import { both } from '../functions/parameters.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Reason } from '../score/light.ts';
import { fill } from './fill.ts';

const SENTENCES = {
  closed: both('已关闭', 'closed'),
  draft: both('草稿，还没有生效', 'a draft, not in force yet'),
  complete: both('已达成', 'reached'),
  'nothing-due': both('还没有填报', 'nothing reported yet'),
  'no-dates': both('没有起止日期，无法判断进度', 'no dates to judge the pace by'),
  silent: both('{days} 天没有填报', '{days|day|days} without a check-in'),
  behind: both('落后预期 {points} 个百分点', '{points|point|points} behind'),
  ahead: both('领先预期 {points} 个百分点', '{points|point|points} ahead'),
  level: both('与预期一致', 'as expected'),
  ratio: both('达到预期的 {ratio}', '{ratio} of what is expected'),
  grade: both('得分 {score}', 'score {score}'),
  confidence: both('信心只有 {confidence}', 'confidence is only {confidence}'),
} as const;

/**
 * Why a light is what it is, in words.
 *
 * @example reasonInWords({ why: 'gap', gap: 0.32 }, 'zh-CN') // '落后预期 32 个百分点'
 */
export function reasonInWords(reason: Reason, language: Language): string {
  switch (reason.why) {
    case 'silent':
      return fill(SENTENCES.silent, language, { days: reason.days });
    case 'gap': {
      const points = Math.round(Math.abs(reason.gap) * 1000) / 10;
      const sentence = points === 0 ? SENTENCES.level : reason.gap > 0 ? SENTENCES.behind : SENTENCES.ahead;
      return fill(sentence, language, { points });
    }
    case 'ratio':
      return fill(SENTENCES.ratio, language, { ratio: formatPercent(reason.ratio, language) });
    case 'grade':
      return fill(SENTENCES.grade, language, { score: formatPercent(reason.score, language) });
    case 'confidence':
      return fill(SENTENCES.confidence, language, { confidence: formatPercent(reason.confidence, language) });
    default:
      return SENTENCES[reason.why][language];
  }
}
