import { defaultContent } from '../../core/blueprint/defaultContent.ts';
import { FILE_EDITIONS, type Edition } from '../../core/blueprint/speller.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { sampleCompany } from '../../core/sample/sampleCompany.ts';
import { formatDay } from '../../core/values/day.ts';
import { renderBook } from '../../template/render/renderBook.ts';
import type { Context } from '../context.ts';
import { type Cycle, quarterOf, readCycle } from '../cycle.ts';
import { Failure } from '../failure.ts';
import { writeWhole } from '../files.ts';
import { printable } from '../terminal.ts';

export interface NewOptions {
  readonly edition?: string;
  readonly cycle?: string;
  readonly team?: string;
  readonly sample?: boolean;
  readonly force?: boolean;
}

/** `okr new FILE`: a tracker fresh from the blueprint, blank or with a sample company. */
export async function newBook(file: string, options: NewOptions, context: Context): Promise<void> {
  if (!/\.xlsx$/i.test(file)) throw new Failure('notXlsx', { file });
  await writeWhole(file, await newBytes(options, context), { overwrite: options.force === true, say: context.say });
  context.out(printable(context.say('created', { file })));
}

/** The bytes of a new tracker; the same options on the same day give the same bytes. */
export async function newBytes(options: NewOptions, context: Context): Promise<Uint8Array> {
  const style = { language: context.language, edition: editionOf(options.edition) };
  const cycle = options.cycle === undefined ? quarterOf(formatDay(context.today)) : readCycle(options.cycle);
  const { content, policy } = contentOf(options, cycle, context);
  const settings = defaultContent(style, policy).settings ?? [];
  return renderBook({
    style,
    content: { ...content, settings },
    today: policy.asOf ?? context.today,
    title: `OKR ${cycle.name}`,
  });
}

function contentOf({ sample, team }: NewOptions, cycle: Cycle, { language }: Context) {
  const prefix = teamOf(team);
  if (sample) return sampleCompany(language, cycle);
  const policy: Partial<Policy> = { cycleName: cycle.name, cycleStart: cycle.start, cycleEnd: cycle.end, language };
  return { content: defaultContent({ language, edition: 'portable' }, policy, prefix), policy };
}

function editionOf(edition: string | undefined): Edition {
  const found = FILE_EDITIONS.find((known) => known === (edition ?? FILE_EDITIONS[0]));
  if (!found) throw new Failure('badChoice', { found: edition ?? '', choices: FILE_EDITIONS.join(', ') });
  return found;
}

/** Ids are pieced together from it, so it must not hold what separates ids. */
function teamOf(team: string | undefined): string {
  if (team === undefined) return 'S';
  if (!/^[\p{L}\p{N}][\p{L}\p{N}-]{0,11}$/u.test(team)) throw new Failure('badTeam', { found: team });
  return team;
}
