import { type Edition, FILE_EDITIONS } from '../../core/blueprint/edition.ts';
import { isPrefix } from '../../core/intents/setUp.ts';
import { quarterOf } from '../../core/values/quarterOf.ts';
import { newBook as newTracker } from '../../template/render/newBook.ts';
import type { Context } from '../context.ts';
import { readCycle } from '../cycle.ts';
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
export async function newBytes(
  { edition, cycle, team, sample = false }: NewOptions,
  context: Context,
): Promise<Uint8Array> {
  return newTracker({
    style: { language: context.language, edition: editionOf(edition) },
    cycle: cycle === undefined ? quarterOf(context.today) : readCycle(cycle),
    today: context.today,
    sample,
    team: teamOf(team),
  });
}

function editionOf(edition: string | undefined): Edition {
  const found = FILE_EDITIONS.find((known) => known === (edition ?? FILE_EDITIONS[0]));
  if (!found) throw new Failure('badChoice', { found: edition ?? '', choices: FILE_EDITIONS.join(', ') });
  return found;
}

/** Ids are pieced together from it, so it must not hold what separates ids. */
function teamOf(team: string | undefined): string {
  if (team === undefined) return 'S';
  if (!isPrefix(team)) throw new Failure('badTeam', { found: team });
  return team;
}
