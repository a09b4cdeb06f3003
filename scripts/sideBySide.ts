import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** A program to run with Node. */
export interface Job {
  readonly name: string;
  readonly argv: readonly string[];
}

/**
 * Runs Node programs beside each other, as many as the machine has cores; the names of those that failed.
 *
 * Each one's words are shown whole when it has ended, so that two never speak in between each other.
 */
export async function sideBySide(jobs: readonly Job[]): Promise<readonly string[]> {
  const waiting = [...jobs];
  const failed: string[] = [];
  const worker = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) if (!(await succeeds(job))) failed.push(job.name);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return failed;
}

const MOST_WORDS = 64 * 1024 * 1024;

function succeeds({ argv }: Job): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { maxBuffer: MOST_WORDS }, (error, out, said) => {
      process.stdout.write(out);
      process.stderr.write(said);
      resolve(error === null);
    });
  });
}
