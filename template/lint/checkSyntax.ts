import type { Formula } from './book.ts';
import type { Token, TokenKind } from './tokenizeFormula.ts';

/**
 * The first thing that makes Excel refuse a formula as written in a file, or nothing.
 *
 * A formula alternates between places that want a value and
 * places that want an operator; brackets must pair up.
 */
export function syntaxFault(formula: Formula, tokens: readonly Token[]): string | undefined {
  if (formula.text.startsWith('=')) return 'a formula in a file has no leading =';
  if (formula.text.length > 8192) return `${formula.text.length} characters; Excel allows 8192`;
  const long = formula.home !== 'rule' && tokens.some(({ kind, text }) => kind === 'text' && text.length > 257);
  if (long) return 'a text in a formula has at most 255 characters';
  return shapeFault(tokens);
}

interface Walk {
  readonly open: string[];
  wantsValue: boolean;
  /** The last token that was no space. */
  before: Token | undefined;
  spaced: boolean;
}

function shapeFault(tokens: readonly Token[]): string | undefined {
  const walk: Walk = { open: [], wantsValue: true, before: undefined, spaced: false };
  for (const token of tokens) {
    const fault = STEPS[token.kind](walk, token);
    if (fault !== undefined) return fault;
    walk.spaced = token.kind === 'space';
    if (!walk.spaced) walk.before = token;
  }
  if (walk.open.length > 0) return `${walk.open.at(-1)} is never closed`;
  return walk.wantsValue ? 'a value is missing at the end' : undefined;
}

type Step = (walk: Walk, token: Token) => string | undefined;

/** Cells may follow cells after a space: that is where they cross. After a name a quote was forgotten. */
const value: Step = (walk, { text }) => {
  if (!walk.wantsValue && !(walk.spaced && walk.before?.kind === 'cell'))
    return `an operator is missing before ${text}`;
  walk.wantsValue = false;
  return undefined;
};

/** A function or sheet name begins a value, and does not end it. */
const beginning: Step = (walk, token) => {
  const fault = value(walk, token);
  walk.wantsValue = true;
  return fault;
};

const literal: Step = (walk, { text }) => {
  if (!walk.wantsValue) return `an operator is missing before ${text}`;
  walk.wantsValue = false;
  return undefined;
};

const structured: Step = (walk, { text }) => {
  if (walk.before?.kind !== 'name' || walk.spaced) return `${text} needs its table's name before it`;
  return /\[@/.test(text) ? `${text}: files write [#This Row] for @` : undefined;
};

const opening: Step = (walk, { text }) => {
  if (!walk.wantsValue && walk.before?.text !== ')') return `an operator is missing before ${text}`;
  walk.open.push(text);
  walk.wantsValue = true;
  return undefined;
};

const closing: Step = (walk, { text }) => {
  const opened = walk.open.pop();
  if (opened !== (text === ')' ? '(' : '{')) return `${text} closes nothing`;
  if (walk.wantsValue && !mayBeEmptyAfter(walk.before)) return `a value is missing before ${text}`;
  walk.wantsValue = false;
  return undefined;
};

const separator: Step = (walk, { kind, text }) => {
  if (kind === 'semicolon' && walk.open.at(-1) !== '{') return 'files separate arguments with a comma, not ;';
  if (walk.wantsValue && !mayBeEmptyAfter(walk.before)) return `a value is missing before ${text}`;
  walk.wantsValue = true;
  return undefined;
};

const operator: Step = (walk, { text }) => {
  if (walk.wantsValue) return /^[-+@]$/.test(text) ? undefined : `a value is missing before ${text}`;
  walk.wantsValue = !/^[%#]$/.test(text);
  return undefined;
};

const STEPS: Readonly<Record<TokenKind, Step>> = {
  space: () => undefined,
  text: literal,
  number: literal,
  error: value,
  cell: value,
  name: value,
  sheet: beginning,
  call: beginning,
  structured,
  open: opening,
  close: closing,
  comma: separator,
  semicolon: separator,
  operator,
  unknown: (_walk, { text }) => `${text} has no meaning here`,
};

/** An argument may be left out: `IF(A1,,2)`, `TODAY()`. */
function mayBeEmptyAfter(token: Token | undefined): boolean {
  return token?.kind === 'open' || token?.kind === 'comma';
}
