import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** Type-checks every room under its own flags: core without DOM and Node, template without Node, and so on. */
const rooms = readdirSync('.', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && !entry.name.startsWith('.') && readdirSync(entry.name).includes('tsconfig.json')
    ? [entry.name]
    : [],
);
const failed = rooms.filter((room) => spawnSync('npx', ['tsc', '-p', room], { stdio: 'inherit' }).status !== 0);
console.log(failed.length === 0 ? `types: ${rooms.join(', ')} fine` : `types: ${failed.join(', ')} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
