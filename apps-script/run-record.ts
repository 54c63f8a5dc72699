import { getText, putText, readAll } from './properties.js';

/** One scheduled run that is finished: nothing in it waits to be tried again. */
export interface RunEntry {
  readonly key: string;
  readonly at: string;
  readonly sent: number;
  readonly held: number;
}

/** How the latest look at the schedule ended, whether or not anything was due. */
export interface LastRun {
  readonly at: string;
  readonly ok: boolean;
  readonly sent: number;
  /** Who was not written to and why, one line each. */
  readonly held: readonly string[];
  readonly failure?: string;
}

interface Stored {
  readonly runs: readonly RunEntry[];
  readonly last?: LastRun;
  /** The latest run that had letters to deal with. */
  readonly lastLetters?: LastRun;
}

const NAME = 'runs';
/** A period is caught up for 14 days, a daily run for one: eighty runs reach three months back. */
const KEPT = 80;
const HELD_KEPT = 30;

export function readRuns(all: Record<string, string> = readAll()): Stored {
  const text = getText(NAME, all);
  return text === undefined ? { runs: [] } : (JSON.parse(text) as Stored);
}

export const finishedKeys = (all?: Record<string, string>): ReadonlySet<string> =>
  new Set(readRuns(all).runs.map(({ key }) => key));

export function finishRun(entry: RunEntry): void {
  const stored = readRuns();
  const runs = [...stored.runs.filter(({ key }) => key !== entry.key), entry];
  // The latest week is what keeps older weeks from coming back: it is never the one dropped.
  const week = runs.filter(({ key }) => key.startsWith('run|week|')).sort((p, q) => (p.key < q.key ? 1 : -1))[0];
  const kept = runs.slice(-KEPT);
  putText(NAME, JSON.stringify({ ...stored, runs: week && !kept.includes(week) ? [week, ...kept] : kept }));
}

export function recordLast(last: LastRun): void {
  const stored = readRuns();
  const short = { ...last, held: last.held.slice(0, HELD_KEPT) };
  const letters = !last.ok || last.sent > 0 || last.held.length > 0;
  putText(NAME, JSON.stringify({ ...stored, last: short, ...(letters ? { lastLetters: short } : {}) }));
}
