import type { Assessment } from '../core/wording/assessStatement.ts';
import { printable } from './terminal.ts';

/** Findings of the wording check under their statement: what is missing, a question, and how it could be said. */
export function printFindings(
  findings: Assessment['findings'],
  indent: string,
  { out }: { readonly out: (line: string) => void },
): void {
  for (const { message, question, rewrite } of findings) {
    out(`${indent}· ${printable(message)} ${printable(question)}`);
    if (rewrite !== undefined) out(`${indent}  → ${printable(rewrite)}`);
  }
}
