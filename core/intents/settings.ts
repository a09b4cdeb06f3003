import type { Book } from '../codec/readBook.ts';
import { badSetting } from '../codec/readPolicy.ts';
import { readSetting, wrongPairs } from '../codec/readSetting.ts';
import { both } from '../functions/parameters.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts';
import { SETTINGS } from '../policy/settings.ts';
import { type CellValue, isBlank } from '../values/cell.ts';
import { formatDay } from '../values/day.ts';
import { CellEdits } from './cellEdits.ts';
import { type Decision, type DecisionContext, type Refusal, refuse, styleOf } from './decision.ts';
import type { Intent } from './intent.ts';

const WHY = both('更改设置', 'settings changed');

type Wanted = Extract<Intent, { kind: 'settings' }>['values'];
type Refused = { readonly refusal: Refusal };

/** Settings by key, judged as the settings sheet is read: each by its type, limits in their order; blank = default. */
export function settings(book: Book, values: Wanted, context: DecisionContext): Decision {
  const edits = new CellEdits(book);
  const why = WHY[book.tracker.language];
  for (const { key } of SETTINGS) {
    const to = values[key];
    if (to === undefined) continue;
    if (!book.tracker.layout.settings.has(key)) return refuse({ why: 'needs-upgrade', place: { sheet: 'settings' } });
    const refused = edits.add({ column: 'setting.value', id: key, to, why });
    if (refused) return refused;
  }
  if (edits.count === 0) return refuse({ why: 'nothing-to-do' });
  const items = Object.keys(values);
  return (
    outOfOrder(book, values) ?? {
      operations: edits.operations(context),
      style: styleOf(book),
      items,
      count: edits.count,
    }
  );
}

/** Limits that would stand in the wrong order; what was wrong before and is not touched does not count. */
function outOfOrder({ tracker }: Book, values: Wanted): Refused | undefined {
  const policy: Policy = { ...tracker.policy, ...wantedPolicy(values) };
  const [first, second] = wrongPairs(policy).find((pair) => pair.some((key) => values[key] !== undefined)) ?? [];
  if (first === undefined || second === undefined) return undefined;
  if (first === 'cycleStart') {
    const { cycleStart = 0, cycleEnd = 0 } = policy;
    return refuse({ why: 'bad-dates', start: formatDay(cycleStart), end: formatDay(cycleEnd) });
  }
  const key = values[first] === undefined ? second : first;
  return refuse({ why: 'bad-value', problem: badSetting(tracker.layout.settings.get(key), values[key] ?? null, key) });
}

const wantedPolicy = (values: Wanted): Partial<Policy> =>
  Object.fromEntries(
    SETTINGS.flatMap((setting): (readonly [string, unknown])[] => {
      const given: CellValue | undefined = values[setting.key];
      if (given === undefined) return [];
      return [[setting.key, isBlank(given) ? DEFAULT_POLICY[setting.key] : readSetting(setting, given)]];
    }),
  );
