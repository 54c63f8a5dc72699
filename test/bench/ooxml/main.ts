// node scripts/run-ts.mjs test/bench/ooxml/main.ts [ROWS…]
import { benchReading, describeReading } from './bench-reading.js';

const sizes = process.argv.slice(2).map(Number);
console.log(describeReading(await benchReading(sizes.length > 0 ? sizes : undefined)));
