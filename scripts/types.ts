import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sideBySide } from './sideBySide.ts';

/**
 * Type-checks every room under its own flags: core without DOM and Node, template without Node, and so on. A part of a
 * room whose platform does not go with the others' has a tsconfig of its own.
 */
function roomsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return [...(readdirSync(path).includes('tsconfig.json') ? [path] : []), ...roomsIn(path)];
  });
}

const COMPILER = 'node_modules/typescript/bin/tsc';

const rooms = roomsIn('.');
const failed = await sideBySide(rooms.map((room) => ({ name: room, argv: [COMPILER, '-p', room] })));
console.log(failed.length === 0 ? `types: ${rooms.join(', ')} fine` : `types: ${failed.join(', ')} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
