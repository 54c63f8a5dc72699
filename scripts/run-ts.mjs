// Runs a TypeScript script: bundles it next to the build folder and imports it. Usage: node scripts/run-ts.mjs FILE [ARGS…]
import { mkdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [, , file, ...args] = process.argv;
if (!file) {
  console.error('usage: node scripts/run-ts.mjs FILE [ARGS…]');
  process.exit(2);
}
await mkdir('build/scripts', { recursive: true });
const outfile = resolve('build/scripts', `${basename(file).replace(/\.tsx?$/, '')}-${process.pid}.mjs`);
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
