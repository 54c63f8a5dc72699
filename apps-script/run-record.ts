import type { RunState } from '../shared/index.js';
import { getText, putText, readAll } from './properties.js';

/** One scheduled run as it stands; runs remembered before letters could be owed have none. */
export interface RunEntry extends RunState {
  readonly sent: number;
  readonly held: number;
  /** Keys of what is open or stuck, where there is any. */
  readonly pending?: readonly string[];
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
  if (text === undefined) return { runs: [] };
  const stored = JSON.parse(text) as Stored;
  return { ...stored, runs: stored.runs.map((run) => ({ ...run, open: run.open ?? 0, stuck: run.stuck ?? 0 })) };
}

/** Keeps how a run stands; what is owed is kept only while it is. */
export function keepRun({ pending, ...rest }: RunEntry): void {
  const entry: RunEntry = pending && pending.length > 0 ? { ...rest, pending } : rest;
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
