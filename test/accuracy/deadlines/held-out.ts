import type { CivilDate } from '../../../shared/calendar/civil-date.js';
import type { Cell } from '../../../shared/grid/grid.js';
import type { Truth } from './given-corpus.js';
import { DAMAGED } from './held-out-damaged.js';
import { PLAIN } from './held-out-plain.js';
import { SECOND } from './held-out-second.js';
import { SENTENCES } from './held-out-sentences.js';
import { THIRD } from './held-out-third.js';

const ISSUED: CivilDate = { year: 2026, month: 1, day: 5 };
const NAMES: Readonly<Record<string, string>> = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  'half-year': 'half-yearly',
  year: 'yearly',
};

const iso = (at: Date): string => at.toISOString().slice(0, 10);

/** “2026-06-30”, “<2026-06-30”, “every month” or “-” as the reading of a truth. */
function reading(said: string): Pick<Truth, 'end' | 'endLenient' | 'recurrence'> {
  if (said === '-') return {};
  const recurrence = /^every (\S+)$/.exec(said)?.[1];
  if (recurrence) return { recurrence: NAMES[recurrence]! };
  const day = /^<?(\d{4}-\d\d-\d\d)$/.exec(said)?.[1];
  if (!day) throw new Error(`Not a reading: ${said}`);
  if (!said.startsWith('<')) return { end: day };
  return { end: iso(new Date(Date.parse(day) - 86_400_000)), endLenient: day };
}

/** A line without a reading of its own is the first part of a cell of several lines. */
function truthsOf(kind: string, document: string, lines: string): Truth[] {
  const truths: Truth[] = [];
  let begun = '';
  for (const line of lines.trim().split('\n')) {
    const at = line.lastIndexOf(' | ');
    if (at < 0) {
      begun += `${line}\n`;
      continue;
    }
    truths.push({ phrase: begun + line.slice(0, at), kind, document, issued: ISSUED, ...reading(line.slice(at + 3)) });
    begun = '';
  }
  return truths;
}

const date = (value: CivilDate, text: string, format?: string): Cell => ({
  kind: 'date',
  value,
  text,
  ...(format && { format }),
});
const day = (year: number, month: number, dayOfMonth: number): CivilDate => ({ year, month, day: dayOfMonth });

/** Cells with a value and what they show. */
const CELLS: readonly (readonly [Cell, string])[] = [
  [date(day(2026, 6, 30), '30/06/2026', 'dd/mm/yyyy'), '2026-06-30'],
  [date(day(2026, 6, 30), '30-thg 6-26', 'dd-mmm-yy'), '2026-06-30'],
  [date(day(2026, 6, 30), '30/6', 'd/m'), '2026-06-30'],
  [date(day(2027, 2, 15), '15/2', 'd/m'), '2027-02-15'],
  [date(day(2026, 7, 1), 'Tháng 7/2026', '"Tháng "m/yyyy'), '2026-07-31'],
  [date(day(2026, 7, 1), '07/2026', 'mm/yyyy'), '2026-07-31'],
  [date(day(2026, 7, 1), 'Jul-26', 'mmm-yy'), '2026-07-31'],
  [date(day(2026, 7, 1), 'Thg7-26', 'mmm-yy'), '2026-07-31'],
  [date(day(2026, 1, 1), '2026', 'yyyy'), '2026-12-31'],
  [date(day(2026, 6, 30), '6/30/2026', 'm/d/yyyy'), '2026-06-30'],
  [date(day(2026, 6, 30), 'Thứ Ba, 30 Tháng Sáu 2026', 'dddd, dd mmmm yyyy'), '2026-06-30'],
  [date(day(2026, 6, 30), '########', 'dd/mm/yyyy'), '2026-06-30'],
  [date(day(2026, 8, 15), 'trước ngày 15/08/2026', '"trước ngày "dd/mm/yyyy'), '<2026-08-15'],
  [{ kind: 'number', value: 46203, text: '46203' }, '2026-06-30'],
  [{ kind: 'number', value: 2026, text: '2026' }, '2026-12-31'],
  [{ kind: 'number', value: 30.6, text: '30.6' }, '2026-06-30'],
  [{ kind: 'number', value: 7.2026, text: '7.2026' }, '2026-07-31'],
  [{ kind: 'number', value: 0, text: '0' }, '-'],
  [{ kind: 'text', text: ' 30/06/2026 ' }, '2026-06-30'],
  [{ kind: 'blank', text: '' }, '-'],
];

/** Cells written apart from the reader, by its adversary: clean, damaged, and with values. */
export function heldOutCorpus(): readonly Truth[] {
  const written = [PLAIN, SENTENCES, DAMAGED, SECOND, THIRD].flatMap((part, i) =>
    Object.entries(part).flatMap(([kind, lines]) =>
      truthsOf(kind, ['plain', 'sentences', 'damaged', 'second', 'third'][i]!, lines),
    ),
  );
  const cells = CELLS.map(([cell, said]) => ({
    phrase: cell.text,
    cell,
    kind: 'cell',
    document: 'cells',
    issued: ISSUED,
    ...reading(said),
  }));
  return [...written, ...cells];
}
