import type { FunctionEntry } from '../../core/functions/define.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import type { CellValue } from '../../core/values/cell.ts';

/** One function as the help shows it. */
export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  /** `KRSCORE(baseline, target, current, [kind], [upper])` */
  readonly signature: string;
  readonly parameters: readonly { readonly name: string; readonly help: string; readonly optional: boolean }[];
  readonly examples: readonly { readonly why: string; readonly formula: string; readonly gives: string }[];
}

/** Functions whose name or summary holds what was typed, in the order of the catalogue. */
export function formulaHelp(
  catalogue: readonly FunctionEntry[],
  { language, search, prefix }: { readonly language: Language; readonly search: string; readonly prefix: string },
): readonly FunctionHelp[] {
  const wanted = search.trim().toLowerCase();
  return catalogue
    .filter(({ name, summary }) => `${name} ${summary['zh-CN']} ${summary.en}`.toLowerCase().includes(wanted))
    .map((entry) => helpOf(entry, language, prefix));
}

function helpOf(
  { name, summary, parameters, examples }: FunctionEntry,
  language: Language,
  prefix: string,
): FunctionHelp {
  const declared = Object.values(parameters).map(({ words, help, optional }) => ({
    name: words[language],
    help: help[language],
    optional,
  }));
  const list = declared.map(({ name: parameter, optional }) => (optional ? `[${parameter}]` : parameter)).join(', ');
  return {
    name,
    summary: summary[language],
    signature: `${prefix}${name}(${list})`,
    parameters: declared,
    examples: examples.map(({ why, args, gives }) => ({
      why: why[language],
      formula: `=${prefix}${name}(${args.map((argument) => spelled(argument)).join(',')})`,
      gives: shown(gives),
    })),
  };
}

type Cells = CellValue | undefined | readonly (readonly CellValue[])[];

const isRange = (argument: Cells): argument is readonly (readonly CellValue[])[] => Array.isArray(argument);

/** An argument as it is typed into a formula; a range as an array. */
function spelled(argument: Cells): string {
  if (argument === undefined || argument === null) return '';
  if (isRange(argument)) return `{${argument.map((row) => row.map(spelled).join(',')).join(';')}}`;
  if (typeof argument === 'string') return `"${argument.replace(/"/g, '""')}"`;
  if (typeof argument === 'object') return argument.error;
  return typeof argument === 'boolean' ? String(argument).toUpperCase() : String(argument);
}

function shown(gives: Cells): string {
  if (isRange(gives)) return gives.map((row) => row.map(shown).join(' ')).join(' / ');
  if (gives === undefined || gives === null || gives === '') return '–';
  return typeof gives === 'object' ? gives.error : String(gives);
}
