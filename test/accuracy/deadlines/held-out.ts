import type { CivilDate } from '../../../shared/calendar/civil-date.js';
import type { Cell } from '../../../shared/grid/grid.js';
import type { Truth } from './given-corpus.js';
import { EIGHTH } from './held-out-eighth.js';
import { ELEVENTH, ELEVENTH_NOVEMBER } from './held-out-eleventh.js';
import { FIFTH } from './held-out-fifth.js';
import { FOURTH } from './held-out-fourth.js';
import { DAMAGED } from './held-out-damaged.js';
import { NINTH } from './held-out-ninth.js';
import { PLAIN } from './held-out-plain.js';
import { SECOND } from './held-out-second.js';
import { SENTENCES } from './held-out-sentences.js';
import { SEVENTH } from './held-out-seventh.js';
import { SIXTH, SIXTH_AUGUST } from './held-out-sixth.js';
import { TENTH } from './held-out-tenth.js';
import { THIRD } from './held-out-third.js';
import { TWELFTH } from './held-out-twelfth.js';
import { truthReading, truthsOf } from './truth-line.js';

const ISSUED: CivilDate = { year: 2026, month: 1, day: 5 };
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

/** Cells of the fourth to seventh round. */
const LATER_CELLS: readonly (readonly [Cell, string])[] = [
  [date(day(2026, 3, 1), 'Mar-26', 'mmm-yy'), '2026-03-31'],
  [date(day(2026, 3, 1), 'T3-26', '"T"m-yy'), '2026-03-31'],
  [date(day(2026, 3, 15), '15/03', 'dd/mm'), '2026-03-15'],
  [date(day(2026, 3, 15), '15/03/2026 17:00', 'dd/mm/yyyy hh:mm'), '2026-03-15'],
  [date(day(2027, 1, 1), '2027', 'yyyy'), '2027-12-31'],
  [date(day(2026, 1, 1), 'Quý I/2026', '"Quý I/"yyyy'), '2026-03-31'],
  [date(day(2026, 4, 15), '15 tháng 04 năm 2026', 'dd" tháng "mm" năm "yyyy'), '2026-04-15'],
  [date(day(2026, 4, 15), 'Thứ Tư, 15/04/2026', '[$-042A]dddd, dd/mm/yyyy'), '2026-04-15'],
  [date(day(2026, 8, 15), 'Trước ngày 15/8/2026', '"Trước ngày "d/m/yyyy'), '<2026-08-15'],
  [date(day(2026, 12, 1), '12/2026', 'm/yyyy'), '2026-12-31'],
  [date(day(2026, 5, 4), '4-thg 5', 'd-mmm'), '2026-05-04'],
  [{ kind: 'number', value: 20260630, text: '20260630' }, '2026-06-30 or - or ask'],
  [{ kind: 'number', value: 202606, text: '202606' }, '2026-06-30 or - or ask'],
  [{ kind: 'number', value: 6, text: '6' }, '- or ask'],
  [{ kind: 'number', value: 45, text: '45' }, '- or ask'],
  [{ kind: 'number', value: 6.26, text: '6.26' }, '2026-06-30 or - or ask'],
  [{ kind: 'number', value: 15.4, text: '15.4' }, '2026-04-15 or ask'],
  [{ kind: 'number', value: 2028, text: '2028' }, '2028-12-31'],
  [{ kind: 'number', value: 46112, text: '46112' }, '2026-03-31'],
  [{ kind: 'text', text: 'Quý II/2026 ' }, '2026-06-30'],
];

const cellTruths = (cells: typeof CELLS, document: string): Truth[] =>
  cells.map(([cell, said]) => ({
    phrase: cell.text,
    cell,
    kind: 'cell',
    document,
    issued: ISSUED,
    ...truthReading(said),
  }));

const written = (document: string, part: Readonly<Record<string, string>>, issued = ISSUED): Truth[] =>
  Object.entries(part).flatMap(([kind, lines]) => truthsOf(kind, document, issued, lines));

/** Cells written apart from the reader, by its adversary: clean, damaged, and with values. */
export function heldOutCorpus(): readonly Truth[] {
  return [
    ...written('plain', PLAIN),
    ...written('sentences', SENTENCES),
    ...written('damaged', DAMAGED),
    ...written('second', SECOND),
    ...written('third', THIRD),
    ...cellTruths(CELLS, 'cells'),
  ];
}

/** The rounds written blind on a later day, in the proportions of real annexes. */
export function laterHeldOutCorpus(): readonly Truth[] {
  return [
    ...written('fourth', FOURTH),
    ...written('fifth', FIFTH),
    ...written('sixth', SIXTH),
    ...written('sixth', SIXTH_AUGUST, { year: 2025, month: 8, day: 25 }),
    ...written('seventh', SEVENTH),
    ...written('eighth', EIGHTH),
    ...written('ninth', NINTH),
    ...written('tenth', TENTH),
    ...written('eleventh', ELEVENTH),
    ...written('twelfth', TWELFTH),
    ...written('eleventh', ELEVENTH_NOVEMBER, { year: 2026, month: 11, day: 20 }),
    ...cellTruths(LATER_CELLS, 'later cells'),
  ];
}
