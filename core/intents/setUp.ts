import { defaultContent } from '../blueprint/defaultContent.ts';
import { type Book, isTracker } from '../codec/readBook.ts';
import type { BookContent } from '../host/content.ts';
import type { Style } from '../host/port.ts';
import type { Policy } from '../policy/policy.ts';
import { type SampleCycle, sampleCompany } from '../sample/sampleCompany.ts';
import { parseDay } from '../values/parseDay.ts';
import { type Decision, type DecisionContext, refuse } from './decision.ts';
import type { Intent } from './intent.ts';
import { upgrade } from './upgrade.ts';

type SetUp = Extract<Intent, { kind: 'set-up' }>;

/** Ids are pieced together from it, so it must not hold what separates ids. */
const PREFIX = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,11}$/u;

/** True for what ids may begin with. */
export const isPrefix = (text: string): boolean => PREFIX.test(text);

/** A tracker in a workbook that has none, by the same steps as an upgrade; sheets people have stay as they are. */
export function setUp(book: Book, intent: SetUp, { today, who }: DecisionContext): Decision {
  if (isTracker(book.located)) return refuse({ why: 'already-a-tracker' });
  const { language, edition, cycle, team } = intent;
  if (!isPrefix(team)) return refuse({ why: 'bad-prefix', found: team });
  const [start, end] = [parseDay(cycle.start), parseDay(cycle.end)];
  if (start === undefined || end === undefined || start >= end) {
    return refuse({ why: 'bad-dates', start: cycle.start, end: cycle.end });
  }
  const style = { language, edition };
  const content = freshContent(intent, { name: cycle.name, start, end });
  const operations = upgrade(book.located, book.tracker, { style, today, who, content });
  return { operations, style, items: [], count: operations.length };
}

/** What a new tracker holds: a sample company, or all settings, the top team and a few ids kept ready. */
function freshContent(
  { content, preset, team, ...style }: Pick<SetUp, 'content' | 'preset' | 'team'> & Style,
  cycle: SampleCycle,
): BookContent {
  const { language } = style;
  const sample = content === 'sample' ? sampleCompany(language, cycle) : undefined;
  const blank: Partial<Policy> = { cycleName: cycle.name, cycleStart: cycle.start, cycleEnd: cycle.end, language };
  const { settings = [], ...fresh } = defaultContent(style, { ...(sample?.policy ?? blank), preset }, team);
  const top = [{ 'team.id': team, 'team.name': team, 'team.level': 'company' }];
  return { ...(sample?.content ?? { ...fresh, teams: top }), settings };
}
