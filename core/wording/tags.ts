/**
 * What a word can be in a statement; every list of the lexicons is filed under one of these.
 *
 * The same tags serve both languages, so that a sentence mixing them ("CI 编译吞吐提高 40%") is read like any other.
 */
export const TAGS = [
  // verbs, in the order they are asked when one word could be two
  'raise',
  'lower',
  'improve',
  'ship',
  'win',
  'staff',
  'make',
  'finish',
  'reach',
  'keep',
  'become',
  'act',
  'loose',
  'turn',
  // nouns
  'gauge',
  'burden',
  'quality',
  'document',
  'thing',
  'event',
  'people',
  'proof',
  // qualifiers
  'vague',
  'hasty',
  'accepted',
  'routine',
  'wish',
  'whole',
  'part',
  'learning',
  'plain',
  // the grammar around a number
  'from',
  'to',
  'by',
  'least',
  'over',
  'most',
  'under',
  'now',
  'against',
  'all',
  'none',
  'often',
  'named',
  'and',
  'be',
  'stop',
] as const;
export type Tag = (typeof TAGS)[number];

/** Words by tag, separated by blanks; `_` stands for the blank inside a phrase. */
export type Lexicon = Readonly<Record<Tag, string>>;

/** How many of the tags, from the first, are verbs, and up to where the nouns reach. */
export const VERBS = 14;
export const NOUNS = 22;
