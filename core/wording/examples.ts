import type { FindingCode } from './findings.ts';

/** What one rule must find and what it must leave alone; shown in the docs and run as tests. */
interface RuleExamples {
  /** Why the method wants it. */
  readonly why: string;
  /** Statements in which the rule fires; `O:` before the text = an objective. */
  readonly fires: readonly string[];
  /** Near misses: much the same, and the rule must keep silent. */
  readonly silent: readonly string[];
}

export type ExamplesByRule = Readonly<Record<FindingCode, RuleExamples>>;
