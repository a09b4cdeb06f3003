import { styleText } from 'node:util';
import { LIGHT_SYMBOLS } from '../core/display/lightLabel.ts';
import type { Severity } from '../core/model/tracker.ts';
import type { Light } from '../core/model/vocabulary.ts';

type Format = Parameters<typeof styleText>[0];

/** Paints text, or leaves it plain where colours would only be noise. */
export type Paint = (format: Format, text: string) => string;

/** Colours on a terminal only, and never with NO_COLOR set (no-color.org). */
export function painter(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const isColoured = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
  return (format, text) => (isColoured ? styleText(format, text) : text);
}

const LIGHT_FORMATS: Readonly<Record<Light, Format>> = {
  done: 'blue',
  green: 'green',
  amber: 'yellow',
  red: ['red', 'bold'],
  outdated: 'magenta',
  'no-data': 'gray',
};

/** A light's symbol, painted; the symbol alone tells them apart. */
export const paintedLight = (light: Light, paint: Paint): string => paint(LIGHT_FORMATS[light], LIGHT_SYMBOLS[light]);

const SEVERITY_MARKS: Readonly<Record<Severity, readonly [mark: string, format: Format]>> = {
  error: ['✖', 'red'],
  warning: ['▲', 'yellow'],
  note: ['·', 'gray'],
};

export const severityMark = (severity: Severity, paint: Paint): string => {
  const [mark, format] = SEVERITY_MARKS[severity];
  return paint(format, mark);
};

/** Text people typed, safe to print: control characters and direction marks could rewrite what the screen says. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');
