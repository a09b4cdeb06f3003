/** Headers a site must send for some of its files. */
export interface HeaderRule {
  /** In words, for the page that IT reads. */
  readonly which: string;
  readonly matches: (path: string) => boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What the site must send, beside the right content types.
 *
 * Pictures go without `Cache-Control`, which Office does not take; the page must not be kept out of frames, because
 * Excel on the web shows it in one.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    which: 'every file',
    matches: () => true,
    headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' },
  },
  {
    which: '`functions*.json`, which Excel itself reads from another origin',
    matches: (path) => /^functions[^/]*\.json$/.test(path),
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
  {
    which: 'files at the top, whose names stay',
    matches: (path) => !path.includes('/'),
    headers: { 'Cache-Control': 'no-cache' },
  },
  {
    which: '`assets/*.js` and `assets/*.css`, whose names change with their content',
    matches: (path) => /^assets\/.*\.(?:js|css)$/.test(path),
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
];

/** Headers of one file by its path below the site. */
export const headersOf = (path: string): Readonly<Record<string, string>> =>
  Object.assign({}, ...HEADER_RULES.filter(({ matches }) => matches(path)).map(({ headers }) => headers));
