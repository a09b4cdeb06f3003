import { defaultContent } from '../../core/blueprint/defaultContent.ts';
import type { Style } from '../../core/host/port.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { sampleCompany } from '../../core/sample/sampleCompany.ts';
import type { Day } from '../../core/values/day.ts';
import type { Cycle } from '../../core/values/quarterOf.ts';
import { renderBook } from './renderBook.ts';

/** What a new tracker is to be. */
export interface NewBook {
  readonly style: Style;
  readonly cycle: Cycle;
  readonly today: Day;
  /** With a sample company in it, or blank with ids that begin with `team`. */
  readonly sample: boolean;
  readonly team?: string;
}

/** The bytes of a new tracker; the same wishes on the same day give the same bytes. */
export async function newBook({ style, cycle, today, sample, team = 'S' }: NewBook): Promise<Uint8Array> {
  const { content, policy } = sample ? sampleCompany(style.language, cycle) : blank(style, cycle, team);
  const settings = defaultContent(style, policy).settings ?? [];
  return renderBook({
    style,
    content: { ...content, settings },
    today: policy.asOf ?? today,
    title: `OKR ${cycle.name}`,
  });
}

function blank({ language }: Style, { name, start, end }: Cycle, team: string) {
  const policy: Partial<Policy> = { cycleName: name, cycleStart: start, cycleEnd: end, language };
  return { content: defaultContent({ language, edition: 'portable' }, policy, team), policy };
}
