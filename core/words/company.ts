import { both } from '../functions/parameters.ts';
import type { Verdict } from '../model/vocabulary.ts';
import type { Term } from './terms.ts';

/** What the mean score of the top objectives says; for learning, never a mark for a person. */
export const COMPANY_WORDS = {
  none: both('还没有得分', 'no score yet'),
  present: both('目前平均 {score}', '{score} on average so far'),
  expected: both('目前平均 {score}，按时间应有 {expected}', '{score} on average so far; {expected} is expected by now'),
} as const;

/** The same once the cycle is over. */
export const FINAL_WORDS: Readonly<Record<Verdict, Term>> = {
  'too-hard': both(
    '最终平均 {score}，低于 {low}：定得过难，或者执行里有系统性的问题',
    '{score} on average, under {low}: too hard, or something systemic held execution back',
  ),
  blocked: both(
    '最终平均 {score}，低于 {low}：一半以上的关键结果一直在填报，却被卡住',
    '{score} on average, under {low}: at least half of the key results were kept up and were blocked',
  ),
  fair: both(
    '最终平均 {score}：不在 {idealLow} 到 {idealHigh} 的理想区间，但也不离谱',
    '{score} on average: outside the ideal {idealLow} to {idealHigh}, but not far off',
  ),
  ideal: both(
    '最终平均 {score}：正在 {idealLow} 到 {idealHigh} 的理想区间',
    '{score} on average: in the ideal band of {idealLow} to {idealHigh}',
  ),
  'too-safe': both(
    '最终平均 {score}，不低于 {high}：目标定得太保守',
    '{score} on average, {high} or more: the targets were too safe',
  ),
};
