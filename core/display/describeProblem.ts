import { columnOf } from '../blueprint/columns.ts';
import { type BookLayout, columnLetters } from '../blueprint/layout.ts';
import { sheetWords } from '../blueprint/sheets.ts';
import type { Place, Problem } from '../model/tracker.ts';
import type { Language } from '../model/vocabulary.ts';
import { type CellValue, isCellError } from '../values/cell.ts';
import { formatDay, isPlausibleDay } from '../values/day.ts';
import { fill } from '../words/fill.ts';
import { PROBLEM_WORDS } from '../words/problems.ts';
import { type ListName, wordsOf } from '../words/terms.ts';
import { formatNumber, formatPercent } from './formatNumber.ts';

/** A problem as a person reads it. */
export interface DescribedProblem {
  /** Sheet, cell and header, as the user sees them. */
  readonly where: string;
  readonly what: string;
  readonly right: string;
}

/** How much of a long cell a message quotes. */
const QUOTED = 60;

const DAY_FACTS: ReadonlySet<string> = new Set(['day', 'start', 'due', 'asOf']);
const PERCENT_FACTS: ReadonlySet<string> = new Set(['sum']);

/** Puts a problem into words: where it is, what is wrong with the value found, and what would be right. */
export function describeProblem(problem: Problem, layout: BookLayout, language: Language): DescribedProblem {
  const { place, facts } = problem;
  const isDay = place.column !== undefined && columnOf(place.column).type === 'day';
  const shown = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'number' ? formatFact(name, fact, language) : fact,
    ]),
  );
  const filling = {
    ...shown,
    found: formatFound(problem.found, isDay && problem.code !== 'not-a-day', language),
    options:
      facts.list === undefined ? '' : wordsOf(facts.list as ListName, language).join(language === 'en' ? ', ' : '、'),
  };
  const words = PROBLEM_WORDS[problem.code];
  return {
    where: describePlace(place, layout, language),
    what: fill(words.what, language, filling),
    right: fill(words.right, language, filling),
  };
}

/** Sheet, cell address and header: enough to find the cell. */
export function describePlace(place: Place, layout: BookLayout, language: Language): string {
  const sheet = layout.sheets[place.sheet];
  const name = sheet?.name ?? sheetWords(place.sheet)[language];
  if (place.column === undefined) return place.row === undefined ? name : `${name}!${place.row}`;
  const header = sheet?.headers.get(place.column) || columnOf(place.column).words[language];
  const position = sheet?.columns.get(place.column);
  // A column the book does not have has no letters, but its row can still be found.
  const address = `${position === undefined ? '' : columnLetters(position)}${place.row ?? ''}`;
  const cell = address === '' ? '' : `!${address}`;
  return language === 'en' ? `${name}${cell} (${header})` : `${name}${cell}（${header}）`;
}

/** A fact as text; counts stay numbers, because plurals depend on them. */
function formatFact(name: string, fact: number, language: Language): string | number {
  if (DAY_FACTS.has(name) && isPlausibleDay(fact)) return formatDay(fact);
  if (PERCENT_FACTS.has(name)) return formatPercent(fact, language);
  return name === 'number' || name === 'target' || name === 'value' ? formatNumber(fact, language) : fact;
}

/** A value found in a cell, as a sentence quotes it. */
export function formatFound(found: CellValue, isDay: boolean, language: Language): string {
  if (found === null) return '';
  if (isCellError(found)) return found.error;
  if (typeof found === 'number')
    return isDay && isPlausibleDay(found) ? formatDay(found) : formatNumber(found, language);
  if (typeof found === 'boolean') return String(found).toUpperCase();
  return found.length > QUOTED ? `${found.slice(0, QUOTED)}…` : found;
}
