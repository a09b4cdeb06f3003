import { chmod, readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };

/** Bundles the command line into one file, so that it starts fast and needs nothing beside it. */
await build({
  entryPoints: ['cli/main.ts'],
  outfile: 'dist/okr.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as createRequireForBundle } from 'node:module';\nconst require = createRequireForBundle(import.meta.url);",
  },
  define: { OKR_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
});
await chmod('dist/okr.mjs', 0o755);
