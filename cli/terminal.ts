import { stripVTControlCharacters } from 'node:util';
import { LIGHT_SYMBOLS } from '../core/display/lightLabel.ts';
import type { Severity } from '../core/model/tracker.ts';
import type { Light } from '../core/model/vocabulary.ts';

/** Not Node's own `styleText`: it decides for itself, by version and by `process.stdout`, whether to paint. */
const CODES = {
  bold: [1, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  gray: [90, 39],
} as const;

type Format = keyof typeof CODES;

/** Paints text, or leaves it plain where colours would only be noise. */
export type Paint = (format: Format, text: string) => string;

/** Colours on a terminal only, and never with NO_COLOR set (no-color.org). */
export function painter(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const isColoured = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
  return (format, text) => {
    const [on, off] = CODES[format];
    return isColoured ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
}

const LIGHT_FORMATS: Readonly<Record<Light, Format>> = {
  done: 'blue',
  green: 'green',
  amber: 'yellow',
  red: 'red',
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

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const UNPRINTABLE_RUN = new RegExp(`${UNPRINTABLE.source}+`, 'g');

/** Text people typed, safe to print: control characters and direction marks could rewrite what the screen says. */
export const printable = (text: string): string => text.replace(UNPRINTABLE_RUN, ' ');

/** JSON safe to print: what JSON leaves as it is and a terminal would obey is escaped, so that nothing is lost. */
export const printableJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(UNPRINTABLE, (sign) =>
    // A line break here stands between elements, for inside a string JSON has escaped it.
    sign === '\n' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** How many columns text takes: Chinese characters take two. */
export const displayWidth = (text: string): number =>
  [...stripVTControlCharacters(text)].reduce((width, sign) => width + (WIDE.test(sign) ? 2 : 1), 0);

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
