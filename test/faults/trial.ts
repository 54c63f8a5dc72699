import { openOffice } from './office.js';
import type { TestOffice } from './office.js';
import { openSink } from './sink.js';
import type { Sink, Taken } from './sink.js';

/** One promise put to the proof; throws with a sentence when it is broken. Returns what else is worth counting. */
export interface Trial {
  readonly promise: string;
  readonly name: string;
  /** Runs in the short form too. */
  readonly short: boolean;
  run(random: () => number): Promise<{ readonly copies?: number } | void>;
}

export function must(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

/** A small generator with a seed (mulberry32): the same trial can be run again. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Does work with an office and a sink of its own, and takes both away. */
export async function withOffice<T>(work: (office: TestOffice, sink: Sink) => Promise<T>): Promise<T> {
  const sink = await openSink();
  const office = await openOffice(sink);
  try {
    return await work(office, sink);
  } finally {
    await office.remove();
    await sink.close();
  }
}

export const letterOf = ({ to, id }: Taken): string => `${to} ${id}`;

/** Letters that came more than once; must be the very same letter, so the Message-ID tells. */
export const copiesIn = (taken: readonly Taken[]): number => taken.length - new Set(taken.map(letterOf)).size;

/** Everything the office owes on Monday, by recipient and subject; the same for every trial. */
export const letters = (taken: readonly Taken[]): ReadonlySet<string> =>
  new Set(taken.map(({ to, subject }) => `${to} ${subject}`));
