const micros = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1000;

export interface Contestant {
  readonly phrases: readonly string[];
  read(phrase: string): unknown;
}

export interface Times {
  /** Microseconds a phrase: of the middle round, and of the best, which other work on the machine disturbed least. */
  readonly median: number;
  readonly best: number;
}

/** Lets contestants read all their phrases in turns, so that what else the machine does slows all of them alike. */
export function race(contestants: readonly Contestant[], rounds: number): readonly Times[] {
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    contestants.forEach(({ phrases, read }, i) => {
      const from = process.hrtime.bigint();
      for (const phrase of phrases) read(phrase);
      times[i]!.push(micros(from) / phrases.length);
    });
  return times.map((all) => {
    const sorted = all.sort((a, b) => a - b);
    return { median: sorted[sorted.length >> 1]!, best: sorted[0]! };
  });
}
