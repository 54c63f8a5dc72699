// 10,000 rows in memory, the full check under 250 ms and linear to 100,000; one changed cell under 5 ms.
// Usage: node scripts/run-ts.mjs test/bench/validation/bench-validation.ts [tasks…]
import { measureValidation } from './measure.js';

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
const ms = (n: number): string => `${n.toFixed(1)} ms`;

let perTask = 0;
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const f = measureValidation(size, size > 20_000 ? 3 : 7);
  const each = (f.hall / f.tasks) * 1000;
  console.log(`${f.tasks} tasks, ${f.issues} findings`);
  console.log(
    `  full check ${ms(f.hall)} (locate ${ms(f.locate)}, read ${ms(f.read)}, rules ${ms(f.rules)}); ${each.toFixed(1)} µs a task${perTask ? `, ×${(each / perTask).toFixed(2)} of the size before` : ''}`,
  );
  console.log(
    `  type checks only: ajv ${ms(f.ajv)} (full check ×${(f.hall / f.ajv).toFixed(0)}), zod ${ms(f.zod)} (×${(f.hall / f.zod).toFixed(0)})`,
  );
  for (const { name, row, median, best } of f.cells)
    console.log(
      `  one changed cell in row ${row + 1}, ${name}: ${ms(median)} (best ${ms(best)}), 1/${(f.hall / median).toFixed(0)} of the full check`,
    );
  perTask = each;
}
