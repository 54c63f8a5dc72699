// Time to plan and draw letters: node scripts/run-ts.mjs test/bench/letters/letters.ts
// Limit from the product's own promise: one leader's letter of 200 rows in under 5 ms.
import { planLetters } from '../../../shared/delivery/plan-letters.js';
import { reportView } from '../../../shared/delivery/report-view.js';
import { renderHtml } from '../../../shared/report/render/html.js';
import { renderText } from '../../../shared/report/render/text.js';
import { utf8Length } from '../../../shared/report/sections/fit.js';
import { SETTINGS, sampleReport } from '../../letters/sample-report.js';
import { DIRECTORY_ADDRESSES } from '../../letters/situations.js';
import { manyTasks } from '../../letters/task-sets.js';

const LIMIT_MS = 5;
const median = (times: number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function timed(rounds: number, work: () => void): number {
  for (let i = 0; i < 20; i += 1) work();
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

for (const count of [20, 200, 2000]) {
  const report = sampleReport({ tasks: manyTasks(count), before: manyTasks(count, '2026-11-12') });
  let bytes = 0;
  const ms = timed(count > 1000 ? 30 : 100, () => {
    const view = reportView(report, SETTINGS);
    const html = renderHtml(view);
    renderText(view);
    bytes = utf8Length(html);
  });
  const limit = count === 200 ? `  ${(ms / LIMIT_MS).toFixed(2)} of the limit of ${LIMIT_MS} ms` : '';
  console.log(`leader's letter, ${count} tasks: ${ms.toFixed(2)} ms, ${(bytes / 1000).toFixed(0)} kB${limit}`);
}
const report = sampleReport({ tasks: manyTasks(2000) });
let letters = 0;
const all = timed(10, () => {
  letters = planLetters({ report, settings: SETTINGS, already: new Set(), addressOf: DIRECTORY_ADDRESSES }).send.length;
});
console.log(
  `all letters of 2,000 tasks: ${all.toFixed(0)} ms for ${letters} letters, ${(all / letters).toFixed(2)} ms each`,
);
