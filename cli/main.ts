import { once } from 'node:events';
import { userInfo } from 'node:os';
import { createInterface as createPrompt } from 'node:readline/promises';
import { localToday, type World } from './context.ts';
import { linesOf } from './lines.ts';
import { run } from './program.ts';
import { painter } from './terminal.ts';

const { stdin, stdout, stderr, env, argv } = process;

/** The machine the command runs on. */
const world: World = {
  out: (line) => stdout.write(`${line}\n`),
  error: (line) => stderr.write(`${line}\n`),
  progress: (line) => {
    if (stderr.isTTY) stderr.write(`${line}\n`);
  },
  paint: painter(stdout, env),
  today: localToday(new Date()),
  user: userName(),
  confirm: stdin.isTTY && stdout.isTTY ? ask : undefined,
  input: () => linesOf(stdin.setEncoding('utf8'), whenRead),
};

/** Answers wait until somebody reads them, or they would pile up in memory. */
async function whenRead(): Promise<void> {
  if (stdout.writableNeedDrain) await once(stdout, 'drain');
}

async function ask(question: string): Promise<boolean> {
  const prompt = createPrompt({ input: stdin, output: stdout });
  try {
    return /^(y|yes|是|好)$/i.test((await prompt.question(question)).trim());
  } finally {
    prompt.close();
  }
}

/** Some containers know no user. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'okr';
  }
}

// A reader that stops early (`| head`) is no error of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(argv.slice(2), world, env);
