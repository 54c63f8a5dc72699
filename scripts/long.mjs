// Runs that take too long for CI: npm run long -- NAME [--seed N] [--resume]. Each has its page in docs/.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** name → script; an issue that has a long form adds its line. */
const RUNS = { faults: 'test/faults/faults.ts', fuzz: 'test/faults/fuzz.ts' };
const [name, ...args] = process.argv.slice(2);
const script = RUNS[name];
if (script === undefined || !existsSync(script)) {
  console.error(`usage: npm run long -- ${Object.keys(RUNS).join('|')} [--seed N] [--resume]`);
  process.exit(2);
}
process.exit(
  spawnSync(process.execPath, ['scripts/run-ts.mjs', script, '--long', ...args], { stdio: 'inherit' }).status ?? 1,
);
