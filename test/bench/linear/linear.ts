// Times of the readers on hostile cells, patterns included: the suite counts steps of our own code alone.
import { HOSTILE, READERS, hostileCell } from '../../linear/hostile-readers.js';

/** Twice the text takes twice the time, give or take what a busy machine adds; a quadratic reader takes four times. */
const GROWTH = 3;
const SHORT = 8192;
const ROUNDS = 5;

function best(read: (text: string) => unknown, unit: string, length: number): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    // Another first letter each round: nothing is remembered of the cell.
    const text = String.fromCharCode(97 + round) + hostileCell(unit, length - 1);
    const from = performance.now();
    read(text);
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

console.log('\n== Readers on hostile cells of 8,192 and 16,384 letters');
for (const [name, read] of Object.entries(READERS)) {
  const worst = HOSTILE.map((unit) => {
    const short = best(read, unit, SHORT);
    const long = best(read, unit, 2 * SHORT);
    return { unit, long, growth: long / Math.max(short, 0.5) };
  }).reduce((a, b) => (b.growth > a.growth ? b : a));
  console.log(
    `  ${name.padEnd(9)} worst “${worst.unit}”: ${worst.long.toFixed(1)} ms, twice the text ×${worst.growth.toFixed(1)}`,
  );
  if (worst.growth > GROWTH) {
    console.log(`  FAILED: ${name} grows by ${worst.growth.toFixed(1)} on “${worst.unit}”`);
    process.exitCode = 1;
  }
}
