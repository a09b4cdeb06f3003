import type {
  Ambition,
  Category,
  Kind,
  Language,
  Level,
  Light,
  Missing,
  ObjectiveState,
  Preset,
  Priority,
  ProblemKind,
  RangeVerdict,
  Role,
  RollUp,
  Verdict,
} from '../model/vocabulary.ts';

/** One word of a closed list, in both languages. */
export type Term = Readonly<Record<Language, string>>;

const term = (zh: string, en: string): Term => ({ 'zh-CN': zh, en });

const kind: Record<Kind, Term> = {
  metric: term('数值', 'Metric'),
  'at-least': term('不低于', 'At least'),
  'at-most': term('不超过', 'At most'),
  between: term('区间', 'Between'),
  milestone: term('里程碑', 'Milestone'),
  done: term('是否完成', 'Done or not'),
  'by-date': term('按期完成', 'By date'),
};

const level: Record<Level, Term> = {
  company: term('公司', 'Company'),
  department: term('部门', 'Department'),
  team: term('团队', 'Team'),
  person: term('个人', 'Person'),
};

const ambition: Record<Ambition, Term> = {
  committed: term('承诺型', 'Committed'),
  aspirational: term('挑战型', 'Aspirational'),
};

const state: Record<ObjectiveState, Term> = {
  draft: term('草稿', 'Draft'),
  agreed: term('已对齐', 'Agreed'),
  active: term('进行中', 'Active'),
  closed: term('已关闭', 'Closed'),
};

const light: Record<Light, Term> = {
  done: term('完成', 'Done'),
  green: term('正常', 'On track'),
  amber: term('注意', 'At risk'),
  red: term('红灯', 'Red light'),
  outdated: term('过期', 'Outdated'),
  'no-data': term('暂无数据', 'No data'),
};

const preset: Record<Preset, Term> = {
  gap: term('差距', 'Gap'),
  viva: term('严格差距', 'Strict gap'),
  wide: term('宽松差距', 'Wide gap'),
  ratio: term('比率', 'Ratio'),
  elapsed: term('时间比', 'Elapsed'),
  grade: term('最终评分', 'Final grade'),
};

const missing: Record<Missing, Term> = {
  zero: term('按零计', 'Zero'),
  skip: term('不计入', 'Skip'),
};

const rollUp: Record<RollUp, Term> = {
  own: term('只看自身', 'Own'),
  'own+children': term('自身与下级', 'Own and children'),
  children: term('只看下级', 'Children'),
};

const verdict: Record<Verdict, Term> = {
  'too-hard': term('过难', 'Too hard'),
  blocked: term('受阻', 'Blocked'),
  fair: term('尚可', 'Fair'),
  ideal: term('理想', 'Ideal'),
  'too-safe': term('过于保守', 'Too safe'),
};

const rangeVerdict: Record<RangeVerdict, Term> = {
  'too-low': term('偏低', 'Too low'),
  sensible: term('合理', 'Sensible'),
  'too-high': term('偏高', 'Too high'),
};

const problemKind: Record<ProblemKind, Term> = {
  resource: term('资源瓶颈', 'Resource bottleneck'),
  process: term('流程问题', 'Process'),
  capability: term('能力短板', 'Capability gap'),
  dependency: term('跨部门依赖', 'Dependency'),
  goal: term('目标设定', 'Goal setting'),
  external: term('外部变化', 'External change'),
};

const role: Record<Role, Term> = {
  finder: term('发现问题', 'Finder'),
  proposer: term('提出办法', 'Proposer'),
  driver: term('推动落地', 'Driver'),
};

const category: Record<Category, Term> = {
  market: term('市场拓展', 'Market expansion'),
  customer: term('客户价值', 'Customer value'),
  product: term('产品创新', 'Product'),
  efficiency: term('效率提升', 'Efficiency'),
  quality: term('质量', 'Quality'),
  organisation: term('组织搭建', 'Organisation building'),
  finance: term('财务', 'Finance'),
};

const priority: Record<Priority, Term> = {
  '1': term('1', '1'),
  '2': term('2', '2'),
  '3': term('3', '3'),
};

const language: Record<Language, Term> = {
  'zh-CN': term('中文', '中文'),
  en: term('English', 'English'),
};

/** The words of every closed list, by list and code; a dropdown shows these, and both languages are read back. */
export const TERMS = {
  kind,
  level,
  ambition,
  state,
  light,
  preset,
  missing,
  rollUp,
  verdict,
  rangeVerdict,
  problemKind,
  role,
  category,
  priority,
  language,
} as const;

export type ListName = keyof typeof TERMS;

/** The word for a code of a closed list. */
export function word<L extends ListName>(list: L, code: keyof (typeof TERMS)[L], language: Language): string {
  return (TERMS[list][code] as Term)[language];
}

/** All words of a list in one language, in the order of the list: what a dropdown offers. */
export function wordsOf(list: ListName, language: Language): readonly string[] {
  return Object.values<Term>(TERMS[list]).map((term) => term[language]);
}

/** Every spelling a code is read from: the code itself and its word in each language. */
export function spellingsOf<L extends ListName>(list: L, code: keyof (typeof TERMS)[L]): readonly string[] {
  const term = TERMS[list][code] as Term;
  return [...new Set([String(code), term.en, term['zh-CN']])];
}

/**
 * The code behind a word somebody typed, in either language and any case; `undefined` when it is no word of the list.
 *
 * @example readTerm('kind', '区间') // 'between'
 */
export function readTerm<L extends ListName>(list: L, text: string): keyof (typeof TERMS)[L] | undefined {
  return READERS[list].get(text.toLowerCase()) as keyof (typeof TERMS)[L] | undefined;
}

const READERS = Object.fromEntries(
  Object.entries(TERMS).map(([list, codes]) => [list, spellingIndex(list as ListName, Object.keys(codes))]),
) as Record<ListName, ReadonlyMap<string, string>>;

function spellingIndex(list: ListName, codes: readonly string[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const code of codes) {
    for (const spelling of spellingsOf(list, code as never)) index.set(spelling.toLowerCase(), code);
  }
  return index;
}
