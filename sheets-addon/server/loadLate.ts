import { LATE_FILE, LATE_VARIABLE } from './files.ts';

type Late = typeof import('./late.ts');

let loaded: Late | undefined;

/**
 * What menu, sidebar and the functions about words need, read when they are used.
 *
 * Google loads the whole script for every cell that calls a function. That script holds the functions that calculate
 * and little else; the rest is several times as large and is kept beside it as text.
 */
export function late(): Late {
  loaded ??= evaluated(HtmlService.createHtmlOutputFromFile(LATE_FILE).getContent());
  return loaded;
}

/** Our own code, from our own project, between the tags that make a page of it. */
function evaluated(page: string): Late {
  const code = page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'));
  return new Function(`${code};return ${LATE_VARIABLE}`)() as Late;
}
