import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtCli, runBuilt, runProcess } from '../support/cli/builtCli.ts';
import { freshFolder } from '../support/cli/folder.ts';

it('the built command runs by its own name', async () => {
  const cli = await builtCli();
  expect((await readFile(cli, 'utf8')).split('\n')[0]).toBe('#!/usr/bin/env node');
  expect((await stat(cli)).mode & 0o111).toBe(0o111);
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(await runProcess(cli, ['--version'])).toMatchObject({ code: 0, out: `${version}\n`, error: '' });
});

it('starts fast enough not to be noticed', async () => {
  await runBuilt(['--version']);
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const started = performance.now();
    await runBuilt(['--version']);
    times.push(performance.now() - started);
  }
  console.log(`okr --version: ${Math.round(Math.min(...times))} ms at best`);
  expect(times).toHaveLength(5);
});

it('makes, checks and scores a sample, plainly in a pipe', async () => {
  const file = join(await freshFolder(), 'a.xlsx');
  expect(await runBuilt(['new', file, '--sample'])).toMatchObject({ code: 0, out: `Made ${file}\n`, error: '' });
  expect(await runBuilt(['check', file])).toMatchObject({ code: 0, error: '' });
  const { code, out, error } = await runBuilt(['score', file], { environment: { TERM: 'xterm-256color' } });
  expect([code, error]).toEqual([0, '']);
  expect(out).not.toContain('\u001b');
  expect((await runBuilt(['--help'], { environment: { LANG: 'zh_CN.UTF-8' } })).out).toContain('用法：');
});

it('a reader that stops early is no error', async () => {
  const cli = await builtCli();
  const input = '{"fn":"KRSCORE","args":[0,40,10]}\n'.repeat(50_000);
  const shell = `"${process.execPath}" "${cli}" call --jsonl | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { out, error } = await runProcess('bash', ['--norc', '-c', shell], { input });
  expect([out, error]).toEqual(['{"value":0.25}\n0\n', '']);
});
