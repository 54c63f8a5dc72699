import type { CivilDate } from '../../../shared/calendar/civil-date.js';
import type { Truth, TruthReading } from './given-corpus.js';

const NAMES: Readonly<Record<string, string>> = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  'half-year': 'half-yearly',
  year: 'yearly',
};

const iso = (at: Date): string => at.toISOString().slice(0, 10);

function one(said: string): TruthReading {
  if (said === '-') return {};
  if (said === 'ask') return { ask: true };
  const recurrence = /^every (\S+)$/.exec(said)?.[1];
  if (recurrence) return { recurrence: NAMES[recurrence]! };
  const day = /^<?(\d{4}-\d\d-\d\d)$/.exec(said)?.[1];
  if (!day) throw new Error(`Not a reading: ${said}`);
  if (!said.startsWith('<')) return { end: day };
  return { end: iso(new Date(Date.parse(day) - 86_400_000)), endLenient: day };
}

/**
 * “2026-06-30” the last day; “<2026-06-30” before that day; “every month”; “-” no day can be named; “ask” a clerk would
 * want to be asked, so asking or refusing is right. “a or b”: both are defensible, the first is the one preferred.
 */
export function truthReading(said: string): TruthReading & Pick<Truth, 'alternatives'> {
  const [first, ...others] = said.split(' or ').map(one);
  return { ...first, ...(others.length > 0 && { alternatives: others }) };
}

/** “phrase | reading” to a line; a line without a reading is the first part of a cell of several lines. */
export function truthsOf(kind: string, document: string, issued: CivilDate, lines: string): Truth[] {
  const truths: Truth[] = [];
  let begun = '';
  for (const line of lines.trim().split('\n')) {
    const at = line.lastIndexOf(' | ');
    if (at < 0) {
      begun += `${line}\n`;
      continue;
    }
    truths.push({ phrase: begun + line.slice(0, at), kind, document, issued, ...truthReading(line.slice(at + 3)) });
    begun = '';
  }
  return truths;
}
