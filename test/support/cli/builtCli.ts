import { spawn } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { freshFolder } from './folder.ts';

const HOUSE = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const BUILT_FROM = ['cli', 'core', 'template', 'node_modules', 'package.json', 'scripts', 'tsconfig.json'];

let built: Promise<string> | undefined;

/** The path of the built command line, made by the real build script in a folder of its own. */
export function builtCli(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = await freshFolder();
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'dist'));
  for (const name of BUILT_FROM) await symlink(join(HOUSE, name), join(folder, name));
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const { code, error } = await runProcess(process.execPath, ['--import', tsx, 'scripts/build.ts'], { cwd: folder });
  if (code !== 0) throw new Error(`the build failed: ${error}`);
  return join(folder, 'dist', 'okr.mjs');
}

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  /** Most memory it ever held, in megabytes. */
  readonly peak: number;
}

export interface ProcessOptions {
  readonly cwd?: string;
  readonly input?: string;
  /** Runs as nobody where tests run as root, whom no permission stops. */
  readonly asNobody?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Prints the peak memory on the way out, on a channel of its own.
 *
 * Linux hands `maxRSS` down from the process that started this one, so its own mark is read where there is one.
 */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from 'node:fs';
  const own = () => /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  const peak = () => { try { return own(); } catch { return String(process.resourceUsage().maxRSS); } };
  process.on('exit', () => { try { writeSync(3, peak()); } catch {} });
`)}`;

/** Runs the built command line as a process of its own. */
export async function runBuilt(argv: readonly string[], options: ProcessOptions = {}): Promise<Ended> {
  return runProcess(process.execPath, ['--import', METER, await builtCli(), ...argv], options);
}

const NOBODY = 65534;

export function runProcess(
  command: string,
  argv: readonly string[],
  { cwd, input = '', asNobody = false, environment = {} }: ProcessOptions = {},
): Promise<Ended> {
  const isRoot = process.getuid?.() === 0;
  const child = spawn(command, [...argv], {
    ...(cwd === undefined ? {} : { cwd }),
    ...(asNobody && isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    env: { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8', ...environment },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  const said: string[] = ['', '', '', ''];
  for (const at of [1, 2, 3]) {
    const stream = child.stdio[at];
    stream?.on('data', (chunk: Buffer) => {
      said[at] += chunk.toString();
    });
  }
  child.stdin?.on('error', () => undefined); // it may end before it has read everything
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const [, out = '', error = '', kilobytes = ''] = said;
      resolve({ code, out, error, peak: Math.round(Number(kilobytes) / 1024) });
    });
  });
}
