import type { FindingCode } from './findings.ts';

/** What is said about one finding: one sentence and one question. */
type Advice = readonly [message: string, question: string];

/** All that the check says in one language. `{words}` is replaced by the author's words, `{noun}` by the author's noun. */
export interface Sentences {
  readonly advice: Readonly<Record<FindingCode, Advice>>;
  /** What is said of a key result that needs nothing. */
  readonly praise: Readonly<Record<'outcome' | 'output', string>>;
  /** Frames for a rewrite; `{verb}` and `{noun}` are the author's, `__` is for the author to fill in. */
  readonly frames: Readonly<Record<FrameName, string>>;
}

const FRAMES = ['contact', 'event', 'effort', 'output', 'more', 'less', 'state'] as const;
export type FrameName = (typeof FRAMES)[number];
