import type { Node } from './node.ts';

/** How strictly a manifest is looked at. */
export interface LintOptions {
  /** For people, not for the developer's own machine: localhost is refused. */
  readonly production: boolean;
}

/** One rule: what it finds wrong, as sentences for developers. */
export type Rule = (manifest: Node, options: LintOptions) => readonly string[];

/** The sentence if something is wrong. */
export const when = (isWrong: boolean, sentence: string): readonly string[] => (isWrong ? [sentence] : []);
