import { fork } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Measured, measureSize, type Plan } from './measureSize.ts';
import { libreOfficeVersion } from './peers/libreOffice.ts';
import { report } from './report.ts';
import { writeSection } from './section.ts';

/**
 * Times parsing, scoring, lights and roll-up of 1k to 1M key results against their peers and writes docs/bench.md.
 *
 * `--quick`: a smoke test, 1k and 10k only, no LibreOffice, nothing written. `--hyperformula-100k`: HyperFormula at
 * 100k as well, which takes some minutes. `--plan`: one size, for the processes this one starts.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    'hyperformula-100k': { type: 'boolean', default: false },
    plan: { type: 'string' },
  },
});

if (options.plan === undefined) await measureAll();
else process.send?.(await measureSize(JSON.parse(options.plan) as Plan));

async function measureAll(): Promise<void> {
  const libreOffice = options.quick ? undefined : libreOfficeVersion();
  const loads = [loadavg()[0] ?? 0];
  const measured: Measured[] = [];
  for (const plan of plans(libreOffice !== undefined)) {
    process.stderr.write(`${plan.size} key results …\n`);
    measured.push(await inOwnProcess(plan));
    loads.push(loadavg()[0] ?? 0);
  }
  const text = report({ date: new Date().toISOString().slice(0, 10), loads, libreOffice, measured });
  console.log(text);
  if (!options.quick) writeSection('bench', text);
}

function plans(hasLibreOffice: boolean): readonly Plan[] {
  const sizes = options.quick ? [1e3, 1e4] : [1e3, 1e4, 1e5, 1e6];
  const hyperFormulaLimit = options.quick ? 1e3 : options['hyperformula-100k'] ? 1e5 : 1e4;
  return sizes.map((size) => ({
    size,
    rounds: options.quick ? 9 : size >= 1e6 ? 3 : 21,
    hyperFormula: size <= hyperFormulaLimit,
    libreOffice: hasLibreOffice && size <= 1e5,
  }));
}

/** A process per size, core and peers together in it: what one size leaves in memory would slow the next one down. */
function inOwnProcess(plan: Plan): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--plan', JSON.stringify(plan)], {
      execArgv: [...process.execArgv, '--max-old-space-size=12288'],
    });
    child.on('message', (measured) => resolve(measured as Measured));
    child.on('exit', (code) => reject(new Error(`${plan.size} key results: exit ${code}`)));
  });
}
