import { existsSync, readFileSync } from 'node:fs';
import type { CivilDate } from '../../../shared/calendar/civil-date.js';
import type { Cell } from '../../../shared/grid/grid.js';

/** What a careful person reads; nothing at all where no day can be named. */
export interface TruthReading {
  readonly end?: string;
  readonly endLenient?: string;
  /** weekly, monthly, … as the corpus names them. */
  readonly recurrence?: string;
  /** A clerk would want to be asked: asking or refusing is right. */
  readonly ask?: true;
}

/** A phrase with the reading a careful person gave it. */
export interface Truth extends TruthReading {
  readonly phrase: string;
  /** The cell itself where its value counts too. */
  readonly cell?: Cell;
  readonly kind: string;
  readonly document: string;
  readonly issued?: CivilDate;
  /** Other readings as defensible as the first. */
  readonly alternatives?: readonly TruthReading[];
}

interface Line {
  phrase: string;
  kind: string;
  source: string;
  context_year?: string;
  reading: { end?: string; endLenient?: string; recurrence?: string };
}

/** “2026”, “2025-07” or “2026-01-26” as a day of issue: the first of what it names. */
export function issuedFrom(context: string | undefined): CivilDate | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(context ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) } : undefined;
}

/** The phrases read by a person; undefined where the file is not there. */
export function givenCorpus(path = '../shared/corpus/deadlines.jsonl'): readonly Truth[] | undefined {
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { phrase, kind, source, context_year, reading } = JSON.parse(line) as Line;
      return { phrase, kind, document: source, issued: issuedFrom(context_year), ...reading };
    });
}
