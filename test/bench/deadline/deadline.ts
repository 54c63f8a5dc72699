// Speed of the deadline reader, measured without any memo of whole phrases or cells. Figures are for people; what fails
// the run are ratios taken in turns with chrono-node, the growth on hostile cells, and a phrase of a millisecond.
import { vi } from 'chrono-node';
import fc from 'fast-check';
import { readDeadline } from '../../../shared/deadline/read.js';
import { givenCorpus } from '../../accuracy/deadlines/given-corpus.js';
import { ownCorpus } from '../../accuracy/deadlines/own-corpus.js';
import { variant } from '../../accuracy/deadlines/variants.js';
import { HOSTILE, hostileCell } from './hostile.js';
import { race, type Contestant, type Times } from './stopwatch.js';

/** How many times as long chrono-node must take at least; it knows few of these phrases and computes no more for them. */
const FASTER = 1.2;
/** Twice the text takes twice the time, give or take what a busy machine adds; a quadratic reader takes four times. */
const GROWTH = 3;
const LONGEST = 1000;

const context = { issued: { year: 2026, month: 1, day: 26 } };
const today = new Date(2026, 0, 26);
const ours = (phrases: readonly string[]): Contestant => ({ phrases, read: (phrase) => readDeadline(phrase, context) });
const chrono = (phrases: readonly string[]): Contestant => ({ phrases, read: (phrase) => vi.parse(phrase, today) });

function demand(met: boolean, what: string): void {
  if (met) return;
  console.log(`  FAILED: ${what}`);
  process.exitCode = 1;
}

const say = ({ median, best }: Times): string =>
  `mean ${median.toFixed(2)} µs a phrase (${Math.round(1e6 / median)} a second), best round ${best.toFixed(2)} µs`;

function benchCorpus(name: string, phrases: readonly string[]): void {
  race([ours(phrases)], 300);
  const [alone] = race([ours(phrases)], 200) as [Times];
  const [mine, theirs] = race([ours(phrases), chrono(phrases)], 60) as [Times, Times];
  const times = theirs.best / mine.best;
  console.log(`  ${name}, ${phrases.length} phrases: ${say(alone)}`);
  console.log(`    in turns with chrono-node vi: it takes ${times.toFixed(1)} times as long (${say(theirs)})`);
  demand(times >= FASTER, `chrono-node takes ${times.toFixed(1)} times as long, at least ${FASTER} were promised`);
}

/** Each phrase on its own, best of many readings: the middle one and the slowest. */
function benchEach(phrases: readonly string[]): void {
  const each = phrases.map((phrase) => ({ phrase, time: race([ours([phrase])], 50)[0]!.median }));
  each.sort((a, b) => a.time - b.time);
  const slowest = each[each.length - 1]!;
  const words = slowest.phrase.slice(0, 60).replace(/\s+/g, ' ');
  console.log(`  phrase by phrase: median ${each[each.length >> 1]!.time.toFixed(2)} µs`);
  console.log(`  slowest: ${slowest.time.toFixed(1)} µs “${words}…”`);
  demand(slowest.time < LONGEST, `a phrase takes ${slowest.time.toFixed(0)} µs`);
}

/** Damaged phrases read once each, after as many others: only words and shapes can be known from before. */
function benchUnseen(count: number): void {
  const phrases = fc.sample(variant, { numRuns: 2 * count, seed: 7 }).map((v) => v.phrase);
  race([ours(phrases.slice(count))], 1);
  // By the thousand, so that the middle one is free of what else the machine did.
  const thousands = Array.from({ length: count / 1000 }, (_, i) => ours(phrases.slice(i * 1000, (i + 1) * 1000)));
  const means = race(thousands, 1).map((times) => times.median);
  means.sort((a, b) => a - b);
  const middle = means[means.length >> 1]!.toFixed(1);
  console.log(`  ${count} generated damaged phrases, each read once: mean ${middle} µs in the middle thousand`);
}

function benchHostile(name: string, unit: string): void {
  const cells = [450, 900, 50_000].map((length) => ours([hostileCell(unit, length)]));
  race(cells, 10);
  const [short, long, whole] = race(cells, 40).map((times) => times.best) as [number, number, number];
  const growth = long / short;
  console.log(
    `  hostile ${name.padEnd(9)} 450 chars ${short.toFixed(0)} µs, twice that ×${growth.toFixed(1)}, 50,000 chars ${whole.toFixed(0)} µs`,
  );
  demand(growth <= GROWTH, `twice the ${name} take ${growth.toFixed(1)} times as long`);
}

export function benchDeadlines(): void {
  const given = givenCorpus()?.map((t) => t.phrase);
  const own = ownCorpus().map((t) => t.phrase);
  const phrases = [...(given ?? []), ...own];
  console.log('\n== Deadlines: speed');
  benchCorpus('given and own corpus', phrases);
  if (given) benchCorpus('given corpus alone', given);
  else console.log('  given corpus: not here');
  benchEach(phrases);
  benchUnseen(30_000);
  for (const [name, unit] of Object.entries(HOSTILE)) benchHostile(name, unit);
}

if (process.argv[1]?.includes('deadline')) benchDeadlines();
