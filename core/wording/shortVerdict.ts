import { type Assessment, sentencesIn } from './assessStatement.ts';

/**
 * The verdict on one statement in a line for a cell: ✔ and praise, or ✎, what is missing and the question to ask.
 *
 * Hints alone are no reason to revise, so they do not show here.
 *
 * @example shortVerdict(assessStatement({ text: 'NPS≥60', kind: 'kr' })) // '✔ 可衡量的结果' in Chinese
 */
export function shortVerdict({ language, kind, verdict, findings }: Assessment): string {
  const told = findings.find(({ hint }) => !hint) ?? findings[0];
  if (verdict === 'revise' && told) {
    return `✎ ${told.message}${language === 'en' ? ' ' : ''}${told.question}`;
  }
  const { praise } = sentencesIn(language);
  return `✔ ${kind === 'output' ? praise.output : praise.outcome}`;
}
