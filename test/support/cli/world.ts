import type { World } from '../../../cli/context.ts';
import { run } from '../../../cli/program.ts';
import { painter } from '../../../cli/terminal.ts';
import { TODAY } from '../books/sample.ts';

/** What a run of the command line said, and how it ended. */
export interface Told {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly progress: string;
}

/** What a test changes about the world; nobody watches and nobody answers unless it says so. */
export interface Scene {
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly confirm?: (question: string) => Promise<boolean>;
  readonly lines?: Iterable<string>;
}

/** Runs the command line in this process, on a fixed day, and catches what it says. */
export async function okr(argv: readonly string[], scene: Scene = {}): Promise<Told> {
  const { environment = { LANG: 'en_US.UTF-8' }, isTTY = false, confirm, lines = [] } = scene;
  const said = { out: [] as string[], error: [] as string[], progress: [] as string[] };
  const world: World = {
    out: (line) => said.out.push(line),
    error: (line) => said.error.push(line),
    progress: (line) => said.progress.push(line),
    paint: painter({ isTTY }, environment),
    today: TODAY,
    user: 'tester',
    confirm,
    input: async function* () {
      yield* lines;
    },
  };
  const code = await run(argv, world, environment);
  const told = {
    code,
    out: said.out.join('\n'),
    error: said.error.join('\n'),
    progress: said.progress.join('\n'),
  };
  const left = LEFT_OVER.exec(`${told.out}\n${told.error}\n${told.progress}`);
  if (left) throw new Error(`a placeholder was left in the output: ${left[0]}`);
  return told;
}

/** A fact nobody filled in, such as `{file}`; JSON has quotes after its braces. */
const LEFT_OVER = /\{\w+(\|[^}]*)?\}/;

/** The same run in Chinese. */
export const okrInChinese = (argv: readonly string[], scene: Scene = {}): Promise<Told> =>
  okr(argv, { ...scene, environment: { LANG: 'zh_CN.UTF-8', ...scene.environment } });
