// Writes the generated pages of docs/; CI then finds any difference.
import { spawnSync } from 'node:child_process';

for (const script of ['scripts/docs-phrases.ts', 'scripts/docs-rules.ts', 'scripts/docs-vocabulary.ts']) {
  const { status } = spawnSync(process.execPath, ['scripts/run-ts.mjs', script], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
