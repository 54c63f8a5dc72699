// npm run bench: every measurement in its own process, one after another, so that none warms or starves the next.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SCRIPTS: readonly (readonly [string, string])[] = [
  ['Reading .xlsx against exceljs, hucre and the floor', 'test/bench/ooxml/main.ts'],
  ['The whole check: share of each room', 'test/bench/walk/walk.ts'],
  ['Deadlines: phrases a second, growth on hostile cells', 'test/bench/deadline/deadline.ts'],
  ['Readers on hostile cells', 'test/bench/linear/linear.ts'],
  ['Units', 'test/bench/unit/bench-unit.ts'],
  ['Rules against ajv and zod', 'test/bench/validation/bench-validation.ts'],
  ['Reports over 1,000 annexes', 'test/bench/report/bench-report.ts'],
  ['Letters', 'test/bench/letters/letters.ts'],
  ['The panel in Chromium', 'test/bench/panel/panel.ts'],
  ['Excel: syncs, calls and bytes on the wire', 'test/bench/excel/excel.ts'],
  ['Google Sheets: service calls, bytes, bundle', 'test/sheets/bench-sheets.ts'],
  ['Command line and service: start, idle memory, page weights', 'test/bench/service/service.ts'],
];

let failed = 0;
for (const [title, script] of SCRIPTS) {
  console.log(`\n━━ ${title}`);
  if (!existsSync(script)) {
    console.log(`   ${script} is not there`);
    continue;
  }
  const { status } = spawnSync(process.execPath, ['--expose-gc', 'scripts/run-ts.mjs', script], { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
