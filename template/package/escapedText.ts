/**
 * Text as OOXML stores it: characters XML cannot hold, and a carriage return, become `_x000D_`.
 *
 * Text that already looks like such an escape gets its underscore escaped, or it would change when read back.
 * Half a surrogate pair means nothing on its own and becomes U+FFFD.
 *
 * @example escapeText('a\u0001 _x0041_') // 'a_x0001_ _x005F_x0041_'
 */
export function escapeText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(NOT_IN_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(LONE_SURROGATE, '\uFFFD');
}

/** The text behind `escapeText`. @example unescapeText('a_x000A_b') // 'a\nb' */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not get through
const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
// the closing underscore may be one that only appears when the next character is escaped
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}[_\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF])/gi;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
