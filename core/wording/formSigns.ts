import { kindSigns } from './kindSigns.ts';
import { quantityAt } from './metrics.ts';
import type { Reading } from './reading.ts';
import { has, isHan, nounOf, tokenAt, verbOf } from './token.ts';

/** Signs of a key result that say something of an objective as well; its number has signs of its own. */
const SHARED = /^(?:verb|bare|told|names|of|also) |^(?:all|be|often|vague|negated|compared|done|new|timed|with)$/;

/** How the text speaks, by a name for it. */
const SPEAKS: readonly (readonly [string, RegExp])[] = [
  ['ba', /^[把将]/],
  ['lets', /^[让令使给]/],
  ['clause', /\b(?:we|our|us|they|that|who|which|where|without)\b/],
  ['becomes', /^(?:make|be|stay|keep)\b|^(?:做|打造)/],
  ['modal', /[不再都就能会敢得还想]|一样/],
];

/** What a job brings into being or gets done; a mood or a market is no such thing. */
const MADE = /^(?:thing|document|event|people|proof)$/;

function isJob({ tokens, head }: Reading): boolean {
  return /^(?:make|ship|finish|staff)$/.test(verbOf(tokenAt(tokens, head)));
}

/** What in an objective speaks for one form or another. Each sign is a name in the table of weights. */
export function formSigns(reading: Reading): readonly string[] {
  const { tokens, metrics, folded } = reading;
  const written = metrics.filter(({ hidden }) => !hidden);
  const last = tokenAt(tokens, tokens.length - 1);
  const [first] = written;
  return [
    ...kindSigns({ ...reading, metrics: written }).filter((sign) => SHARED.test(sign)),
    first ? `number ${quantityAt(tokens, first.at).kind}` : 'no number',
    tokens.length < 5 ? 'short' : tokens.length < 10 ? 'middling' : 'long',
    ...SPEAKS.filter(([, form]) => form.test(folded)).map(([name]) => name),
    ...(isHan(last) && verbOf(last) && tokens.length < 6 ? ['verb last'] : []),
    ...(nounOf(last) ? [`ends ${nounOf(last)}`] : []),
    ...(tokens.some((token) => has(token, 'from')) ? ['from'] : []),
    ...(isJob(reading) && !tokens.some((token, at) => at > reading.head && MADE.test(nounOf(token)))
      ? ['no thing']
      : []),
    ...(tokens.some((token) => has(token, 'become')) ? ['becomes'] : []),
  ];
}
