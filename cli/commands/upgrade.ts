import { defaultContent } from '../../core/blueprint/defaultContent.ts';
import { FILE_EDITIONS } from '../../core/blueprint/edition.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { describePlan } from '../../core/display/describePlan.ts';
import type { Style } from '../../core/host/port.ts';
import { upgrade as planUpgrade } from '../../core/intents/upgrade.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { quarterOf } from '../../core/values/quarterOf.ts';
import { xlsxHost } from '../../template/host/xlsxHost.ts';
import { type Context, inLanguageOf } from '../context.ts';
import { EXIT, Failure } from '../failure.ts';
import { backUp, backupName, isOpenElsewhere, openFile, readBytes, writeWhole } from '../files.ts';
import { printable, printableJson } from '../terminal.ts';
import type { Say } from '../words.ts';

export interface UpgradeOptions {
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** `okr upgrade FILE`: shows what is missing, asks, backs the file up and patches it. */
export async function upgrade(file: string, options: UpgradeOptions, given: Context): Promise<number> {
  given.progress(given.say('reading', { file }));
  const opened = await openFile(file, given.say);
  const located = locate(opened.snapshot);
  const tracker = readTracker(opened.snapshot);
  const isTracker = tracker.layout.sheets.objectives !== undefined;
  const context = isTracker ? inLanguageOf(given, tracker.language) : given;
  const style: Style = {
    language: isTracker ? tracker.language : given.language,
    edition: editionOf(located.meta.get('edition')),
  };
  // A book that is no tracker yet starts in the quarter of today, as a new one does.
  const content = isTracker ? {} : defaultContent(style, quarterPolicy(context));
  const operations = planUpgrade(located, tracker, { style, today: context.today, who: context.user, content });
  if (options.json) context.out(printableJson({ file, operations }, 2));
  if (operations.length === 0) {
    if (!options.json) context.out(printable(context.say('upToDate', { file })));
    return EXIT.fine;
  }
  if (!options.json) {
    context.out(context.say('plan'));
    for (const { text } of describePlan(operations, { located, language: context.language })) {
      context.out(`  + ${printable(text)}`);
    }
  }
  const backup = await backupName(file);
  if (!(await agreed(options, file, backup, context))) return EXIT.fine;
  if (await isOpenElsewhere(file)) throw new Failure('locked', { file });
  const host = xlsxHost(opened.bytes, opened, { today: context.today });
  const result = await host.apply(operations, style);
  if (!result.applied) throw new Failure('changedMeanwhile', { file });
  await refuseIfChanged(file, opened.bytes, context.say);
  await backUp(file, backup, context.say);
  await writeWhole(file, host.bytes(), { overwrite: true, say: context.say });
  if (!options.json) context.out(`${context.say('backedUp', { backup })}\n${context.say('upgraded', { file })}`);
  return EXIT.fine;
}

const editionOf = (edition: string | undefined): Style['edition'] =>
  FILE_EDITIONS.find((known) => known === edition) ?? FILE_EDITIONS[0];

function quarterPolicy({ today, language }: Context): Partial<Policy> {
  const { name, start, end } = quarterOf(today);
  return { cycleName: name, cycleStart: start, cycleEnd: end, language };
}

async function agreed({ yes, json }: UpgradeOptions, file: string, backup: string, context: Context): Promise<boolean> {
  if (yes) return true;
  if (json) return false;
  if (!context.confirm) {
    context.out(context.say('needYes'));
    return false;
  }
  const answer = await context.confirm(context.say('ask', { file, backup }));
  if (!answer) context.out(context.say('aborted'));
  return answer;
}

/** Somebody may have saved the file while the question was on the screen. */
async function refuseIfChanged(file: string, bytes: Uint8Array, say: Say): Promise<void> {
  if (!Buffer.from(await readBytes(file, say)).equals(bytes)) throw new Failure('changedMeanwhile', { file });
}
