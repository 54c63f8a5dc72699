// Speed of the deadline reader, measured without any memo of whole cells: phrases a second, slowest phrase, and how the
// time grows with hostile cells. Prints ratios; asserts nothing about the clock.
import { vi } from 'chrono-node';
import { readDeadline } from '../../../shared/deadline/read.js';
import { givenCorpus } from '../../accuracy/deadlines/given-corpus.js';
import { ownCorpus } from '../../accuracy/deadlines/own-corpus.js';

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const micros = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1000;

function perPhrase(phrases: readonly string[], read: (phrase: string) => unknown, rounds: number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = process.hrtime.bigint();
    for (const phrase of phrases) read(phrase);
    times.push(micros(from) / phrases.length);
  }
  return median(times);
}

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1/',
  bounds: 'trước ',
  months: 'tháng 1, ',
  brackets: '(',
  letters: 'a ',
  vague: 'theo tiến độ ',
  codes: '1/KH-UBND ngày ',
  dates: '30/6/2026 ',
  damaged: 'thnag ',
  marks: 'e\u0302\u0301',
};

export function benchDeadlines(): void {
  const context = { issued: { year: 2026, month: 1, day: 26 } };
  const read = (phrase: string): unknown => readDeadline(phrase, context);
  const phrases = [...(givenCorpus() ?? []), ...ownCorpus()].map((t) => t.phrase);
  perPhrase(phrases, read, 60);
  const ours = perPhrase(phrases, read, 200);
  const chrono = perPhrase(phrases, (phrase) => vi.parse(phrase, new Date(2026, 0, 26)), 5);
  const each = phrases.map((phrase) => ({ phrase, time: perPhrase([phrase], read, 50) }));
  const slowest = each.reduce((a, b) => (b.time > a.time ? b : a));
  console.log('\n== Deadlines: speed');
  console.log(
    `  ${phrases.length} phrases: mean ${ours.toFixed(2)} µs a phrase (${Math.round(1e6 / ours)} a second), median phrase ${median(each.map((e) => e.time)).toFixed(2)} µs`,
  );
  console.log(`  slowest: ${slowest.time.toFixed(1)} µs “${slowest.phrase.slice(0, 60).replace(/\s+/g, ' ')}…”`);
  console.log(`  chrono-node vi: ${chrono.toFixed(1)} µs a phrase, ${(chrono / ours).toFixed(1)} times ours`);
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const cell = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const [short, long] = [450, 900].map((length) => perPhrase([cell(length)], read, 15));
    const whole = perPhrase([cell(50_000)], read, 9);
    console.log(
      `  hostile ${name.padEnd(9)} 450 chars ${short!.toFixed(0)} µs, twice that ×${(long! / short!).toFixed(1)}, 50,000 chars ${whole.toFixed(0)} µs`,
    );
  }
}

if (process.argv[1]?.includes('deadline')) benchDeadlines();
