import { stem } from './lookup.ts';
import { has, isHan, type Token } from './token.ts';
import { tokenize } from './tokenize.ts';

const STRENGTHS = ['strong', 'some', 'none'] as const;
type Strength = (typeof STRENGTHS)[number];

/** How far two statements speak of the same things. */
export interface Relation {
  readonly strength: Strength;
  /** Shared part of the shorter statement's terms, 0–1. */
  readonly share: number;
  /** The words of the first statement that the second one shares. */
  readonly words: readonly string[];
}

const STRONG = 0.5;
const GENERAL =
  'raise lower improve reach keep loose turn become vague hasty stop and be from to by least most over under all often';

/** Words of one field, a field between `|`: they count as the same word in both languages. */
const FIELDS =
  'customer client user nps csat churn retention renewal satisfaction loyalty 客户 用户 顾客 续费 续约 满意 流失 复购 会员|revenue sales growth margin order deal profit 营收 收入 销售 利润 业绩 订单 增长|quality defect bug error stable reliable uptime incident 质量 缺陷 差错 稳定 可靠 故障 可用|fast speed time latency cycle delivery efficiency productivity 效率 周期 时长 耗时 交付 响应 人效|team hire staff employee talent people culture training skill 团队 员工 人才 招聘 培训 文化 能力|cost expense saving budget 成本 费用 降本 预算|product feature mvp launch version app 产品 功能 上线 版本|security risk compliance audit 安全 风险 合规 审计|brand awareness market share traffic lead 品牌 市场 口碑 份额 线索';

let fields: Map<string, number> | undefined;

/**
 * How strongly a statement is related to another one, by shared words and by words of one field.
 *
 * No shared word is not "unrelated": people say the same thing in words no list has, so the caller may only ask.
 */
export function relate(text: string, other: string): Relation {
  const [mine, theirs] = [termsOf(text), termsOf(other)];
  const shared = [...mine.keys()].filter((term) => theirs.has(term));
  const share = shared.length / Math.max(1, Math.min(mine.size, theirs.size));
  const words = [...new Set(shared.map((term) => mine.get(term) || term))];
  return { share, words, strength: share >= STRONG ? 'strong' : shared.length > 0 ? 'some' : 'none' };
}

/** Shared part of all words of two statements, 0–1: 1 = they say the same; words of one field are not the same word. */
export function likeness(text: string, other: string): number {
  const [mine, theirs] = [wordsOf(text), wordsOf(other)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared / Math.max(1, mine.size + theirs.size - shared);
}

/** The terms of a statement: its field where a word has one, else the word; each with the author's spelling. */
function termsOf(text: string): ReadonlyMap<string, string> {
  fields = fields || buildFields();
  const terms = new Map<string, string>();
  let run = '';
  for (const token of tokenize(text)) {
    const parts = isHan(token) ? [token.text, token.text.slice(0, 2)] : [stem(token.text)];
    const written = text.slice(token.start, token.end);
    for (const part of parts) {
      const field = fields.get(part);
      if (field !== undefined) terms.set(`${field}`, part === token.text ? written : written.slice(0, part.length));
      else if (isTerm(token)) terms.set(part, written);
    }
    run = isHan(token) && !token.tags.length ? run.slice(-1) + token.text : '';
    if (run.length === 2) terms.set(run, run);
  }
  return terms;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text)
      .filter(isTerm)
      .map((token) => stem(token.text)),
  );
}

function isTerm(token: Token): boolean {
  return token.kind === 'word' && token.text.length > 1 && !has(token, GENERAL);
}

function buildFields(): Map<string, number> {
  const known = new Map<string, number>();
  FIELDS.split('|').forEach((field, at) => {
    for (const word of field.split(' ')) known.set(stem(word), at);
  });
  return known;
}
