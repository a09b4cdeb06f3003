import { join } from 'node:path';
import type { Context } from '../context.ts';
import { backUp, backupName, exists, makeFolder, readBytes, writeWhole } from '../files.ts';
import { check } from './check.ts';
import { newBytes } from './new.ts';
import { score } from './score.ts';

/** Names of the files, in the language of the book. */
const FILES = { 'zh-CN': '红灯OKR示例.xlsx', en: 'redlight-okr-sample.xlsx' } as const;

/** `okr demo`: the whole main job at once, on a sample that can be opened afterwards. */
export async function demo({ dir = 'out' }: { readonly dir?: string }, context: Context): Promise<void> {
  await makeFolder(dir, context.say);
  const file = join(dir, FILES[context.language]);
  await makeSample(file, context);
  context.out('');
  await check([file], {}, context);
  context.out('');
  await score(file, {}, context);
  context.out('');
  context.out(context.say('demoDone', { file }));
}

/** Somebody may have tried things out in the last sample: it is backed up unless it is what we would write again. */
async function makeSample(file: string, context: Context): Promise<void> {
  const bytes = await newBytes({ sample: true }, context);
  if ((await exists(file)) && !Buffer.from(bytes).equals(await readBytes(file, context.say))) {
    const backup = await backupName(file);
    await backUp(file, backup, context.say);
    context.out(context.say('backedUp', { backup }));
  }
  await writeWhole(file, bytes, { overwrite: true, say: context.say });
  context.out(context.say('created', { file }));
}
