import type { Assessment } from '../core/wording/assessStatement.ts';
import { printable } from './terminal.ts';

/**
 * Findings of the wording check under their statement: what is missing, a question, and how it could be said.
 *
 * What only asks and is no reason to revise is marked with a question mark; a question is asked once.
 */
export function printFindings(
  findings: Assessment['findings'],
  indent: string,
  { out }: { readonly out: (line: string) => void },
): void {
  const asked = new Set<string>();
  for (const { hint, message, question, rewrite } of findings) {
    const once = asked.has(question) ? '' : ` ${question}`;
    asked.add(question);
    out(`${indent}${hint ? '?' : '·'} ${printable(`${message}${once}`)}`);
    if (rewrite !== undefined) out(`${indent}  → ${printable(rewrite)}`);
  }
}
