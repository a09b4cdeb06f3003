import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGLISH, sampleFile } from '../support/books/sample.ts';
import { okr, okrInChinese } from '../support/cli/world.ts';

describe('okr wording', () => {
  it.each([
    // why                               text                                  mark
    ['a task is turned into a question', '拜访客户 30 次', '✎'],
    ['a result is left alone', 'NPS≥60', '✔'],
    ['a vague wish is asked back', 'Improve the onboarding', '✎'],
  ])('%s', async (_why, text, mark) => {
    const { code, out } = await okr(['wording', text]);
    expect(code).toBe(0);
    expect(out.startsWith(`${mark} ${text}`)).toBe(true);
  });

  it('asks in the language of the text unless told', async () => {
    expect((await okr(['wording', '拜访客户 30 次'])).out).toContain('做完这件事后');
    expect((await okr(['wording', '拜访客户 30 次', '--lang', 'en'])).out).toContain('what measurable change');
  });

  it('says what is missing when there is nothing to look at', async () => {
    expect(await okr(['wording'])).toMatchObject({ code: 2 });
    expect((await okrInChinese(['wording'])).error).toContain('要给出文字');
  });
});

describe('okr check', () => {
  const sample = async (): Promise<string> => {
    const file = join(await mkdtemp(join(tmpdir(), 'okr-wording-')), 'sample.xlsx');
    await writeFile(file, await sampleFile(ENGLISH));
    return file;
  };

  it('shows findings on wording under their statement, unless told not to', async () => {
    const file = await sample();
    expect((await okr(['check', file, '--lang', 'en'])).out).toContain('Further improve data quality');
    expect((await okr(['check', file, '--no-wording', '--lang', 'en'])).out).not.toContain('✎');
  });

  it('gives them as JSON, with what several rows show together', async () => {
    const { files } = JSON.parse((await okr(['check', await sample(), '--json'])).out);
    expect(files[0].wording.length).toBeGreaterThan(40);
    expect(files[0].together.map(({ code }: { readonly code: string }) => code)).toContain('trap-appraisal');
    expect(files[0].together[0].rows[0]).toMatchObject({ sheet: 'objectives', row: expect.any(Number) });
  });
});
