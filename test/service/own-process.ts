import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** A script that can be run in a process of its own and killed there: `source` is TypeScript, written to `path` first. */
export async function scriptFor(path: string, source: string): Promise<{ path: string; remove: () => Promise<void> }> {
  await writeFile(path, source);
  // Beside the packages, so that those left out of the bundle are found.
  const outfile = resolve('build', `${process.pid}-${path.replace(/^.*[\\/]|\.ts$/g, '')}.mjs`);
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return { path: outfile, remove: () => rm(outfile, { force: true }) };
}
