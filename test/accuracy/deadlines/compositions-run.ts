// node scripts/run-ts.mjs test/accuracy/deadlines/compositions-run.ts [COUNT] [SEED] [damaged]: reads composed cells,
// or the same damaged, and prints every wrong one and a few of those asked about or refused.
import fc from 'fast-check';
import { composition } from './compositions.js';
import { damagedComposition } from './damaged-compositions.js';
import { verdictOn } from './verdict.js';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 20260722);
const cells = process.argv[4] === 'damaged' ? damagedComposition : composition;
const tally: Record<string, Record<string, number>> = {};
let wrong = 0;
for (const cell of fc.sample(cells, { numRuns: count, seed })) {
  const { verdict, said } = verdictOn(cell);
  const counts = (tally[cell.made] ??= {});
  const times = (counts[verdict] = (counts[verdict] ?? 0) + 1);
  if (verdict === 'wrong') wrong += 1;
  if (verdict === 'wrong' || (verdict !== 'right' && times <= 3))
    console.log(
      `${verdict.toUpperCase()} “${cell.phrase.replace(/\n/g, '⏎')}” → ${said}, is ${cell.due || cell.every} (${cell.made})`,
    );
}
console.log(`${count} composed cells, seed ${seed}:`, JSON.stringify(tally));
if (wrong > 0) process.exitCode = 1;
