import { both } from '../functions/parameters.ts';
import type { Dimension } from '../wording/smart.ts';
import type { Term } from './terms.ts';

/** The eight dimensions of SMART+ (method.md). */
export const DIMENSION_WORDS: Readonly<Record<Dimension, Term>> = {
  specific: both('明确', 'Specific'),
  measurable: both('可衡量', 'Measurable'),
  attainable: both('可达成', 'Attainable'),
  relevant: both('相关', 'Relevant'),
  timeBound: both('有时限', 'Time-bound'),
  alignable: both('可对齐', 'Alignable'),
  collaborative: both('可协作', 'Collaborative'),
  learnable: both('可学习', 'Learnable'),
};
