// Adds to package-lock.json the optional packages of other platforms that a registry mirror does not have.
//
// `npm install` leaves out what it cannot find, and `npm ci` then refuses the lock file. The entries say for which
// machine each package is, so that npm skips it everywhere else. Run it after `npm install` on such a mirror.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'wasi',
  'win32',
];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
  Object.entries(optionalDependencies).filter(([name]) => !lock.packages[`node_modules/${name}`]),
);
for (const [name, range] of added) lock.packages[`node_modules/${name}`] = entry(name, range);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added.length} optional packages added`);

/** `@scope/tool-linux-arm64-musl` says all there is to know. */
function entry(name, range) {
  const words = name.split(/[-/]/);
  const [os, cpu] = [SYSTEMS, PROCESSORS].map((list) => list.filter((word) => words.includes(word)));
  const libc = words.includes('musl')
    ? ['musl']
    : words.includes('gnu') && os.includes('linux')
      ? ['glibc']
      : undefined;
  return {
    version: range.replace(/^[^\d]*/, ''),
    dev: true,
    optional: true,
    ...(os.length > 0 ? { os } : { os: ['none'] }),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc ? { libc } : {}),
  };
}
