import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A metric as the corpus writes it. */
export interface Parsed {
  readonly baseline: number | string | null;
  readonly target: number | string | null;
  readonly direction: string;
}

/** A statement with what a reader said about it; `undefined` = nobody said. */
export interface LabelledRow {
  /** Which set of statements it is of: one author's, written in one go. */
  readonly set: string;
  readonly language: 'en' | 'zh';
  readonly statement: 'kr' | 'objective';
  readonly text: string;
  /** Kind of a key result, form of an objective. */
  readonly kind: string;
  readonly measurable: boolean | undefined;
  readonly vague: readonly string[];
  readonly timeBound: boolean;
  readonly baseline: boolean;
  readonly parsed: Parsed | undefined;
  readonly author: 'good' | 'bad' | undefined;
  /** Two labels are defensible. */
  readonly doubtful: boolean;
}

/**
 * Where statements come from: the shared corpus, which is not in this repository, those of who wrote the rules, and
 * those of others, who had never seen a rule when they wrote.
 */
export const SOURCES = ['corpus', 'own', 'others'] as const;
export type Source = (typeof SOURCES)[number];
/** `dev` is read while rules are written; `held` is not, and only its totals are looked at. */
export type Split = 'dev' | 'held';

/** The rows of one source; none of the corpus where it is not at hand. */
export function readRows(source: Source, split: Split): readonly LabelledRow[] {
  if (source === 'corpus') return corpusRows(split);
  if (source === 'own' && split === 'held') return [];
  const set = split === 'dev' ? 'development' : 'blind';
  return (['en', 'zh'] as const).flatMap((language) => statementRows(source, set, language));
}

/** Statements kept with the tests: kind and measure | statement | vague words | marks | start target direction. */
export function statementRows(
  source: Exclude<Source, 'corpus'>,
  set: 'development' | 'blind',
  language: LabelledRow['language'],
): readonly LabelledRow[] {
  const text = readFileSync(fileOf(`../test/core/wording/statements/${source}.${set}.${language}.txt`), 'utf8');
  // A line "## name" begins the set of another author.
  const [first = '', ...parts] = text.split(/^## /m);
  return [`${source}\n${first}`, ...parts].flatMap((part) => {
    const [name = '', ...lines] = part.split('\n');
    return lines.filter((line) => line && !line.startsWith('#')).map((line) => writtenRow(name, line, language));
  });
}

function writtenRow(set: string, line: string, language: LabelledRow['language']): LabelledRow {
  const [labels = '', text = '', words = '', marks = '', metric = ''] = line.split('|').map((part) => part.trim());
  const [first = '', second = ''] = labels.split(' ');
  const statement = first === 'objective' ? 'objective' : 'kr';
  const marked = marks.split(' ');
  return {
    set,
    language,
    statement,
    text,
    kind: statement === 'kr' ? first : second,
    measurable: statement === 'kr' ? second === 'numeric' || second === 'binary' : undefined,
    vague: words.split(', ').filter((word) => word),
    timeBound: marked.includes('timebound'),
    baseline: marked.includes('baseline'),
    parsed: metric ? metricOf(metric) : undefined,
    author: marked.includes('good') ? 'good' : marked.includes('bad') ? 'bad' : undefined,
    doubtful: marked.includes('doubtful'),
  };
}

/** "25 40 increase", "- X reach", "- - binary": the main metric, `-` for what the statement does not say. */
function metricOf(written: string): Parsed {
  const [start = '-', target = '-', direction = ''] = written.split(' ');
  return { baseline: writtenValue(start), target: writtenValue(target), direction };
}

function writtenValue(written: string): Parsed['target'] {
  if (written === '-') return null;
  return Number.isNaN(Number(written)) ? written : Number(written);
}

/** One line of `../shared/corpus/okr-statements.jsonl`; see the README beside it. */
interface CorpusLine {
  readonly id: string;
  readonly lang: 'en' | 'zh';
  readonly kind: 'kr' | 'objective';
  readonly text: string;
  readonly author_label: 'good' | 'bad' | null;
  readonly doubtful: boolean;
  readonly parsed: Parsed | null;
  readonly labels: {
    readonly measurable?: boolean;
    readonly kind_of_kr?: string;
    readonly form?: string;
    readonly vague_words: readonly string[];
    readonly timebound: boolean;
    readonly has_baseline?: boolean;
  };
}

function corpusRows(split: Split): readonly LabelledRow[] {
  const file = fileOf('../../shared/corpus/okr-statements.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusLine)
    .filter(({ id }) => isHeldBack(id) === (split === 'held'))
    .map(({ lang, kind, text, author_label, doubtful, parsed, labels }) => ({
      set: 'corpus',
      language: lang,
      statement: kind,
      text,
      kind: (labels.kind_of_kr ?? labels.form ?? '').split('/')[0] ?? '',
      measurable: labels.measurable,
      vague: labels.vague_words,
      timeBound: labels.timebound,
      baseline: labels.has_baseline ?? false,
      parsed: parsed ?? undefined,
      author: author_label ?? undefined,
      doubtful,
    }));
}

/** A third of the corpus is held back from whoever writes rules; FNV-1a of the id decides, so it never changes. */
function isHeldBack(id: string): boolean {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return hash % 3 === 0;
}

function fileOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
