import { addDays, daysInMonth, type CivilDate, type Grain } from '../../calendar/civil-date.js';
import type { Cell } from '../../grid/grid.js';
import { exchangedDay } from './exchanged.js';
import { shownOrder } from './shown-order.js';
import type { Assumption, Deadline, DeadlineReading, ReadingContext } from '../types.js';

type ReadText = (text: string, context: ReadingContext) => DeadlineReading;
type DateCell = Extract<Cell, { kind: 'date' }>;

/** Excel's day 1 is 1 January 1900, with a 29 February 1900 that never was. */
const SERIAL_ZERO: CivilDate = { year: 1899, month: 12, day: 30 };

/** Reads a cell by what it holds and by what it shows. */
export function readCell(cell: Cell, context: ReadingContext, readText: ReadText): DeadlineReading {
  switch (cell.kind) {
    case 'blank':
      return { ok: false, reason: 'blank' };
    case 'error':
    case 'boolean':
      return { ok: false, reason: 'not-understood' };
    case 'date':
      return readDate(cell, context, readText);
    case 'number': {
      const { value, text } = cell;
      // Dates of 1955–2119 that lost their format. Everything else is read as shown: 2026, 12.2026, 30.
      if (Number.isInteger(value) && value > 20_000 && value < 80_000 && !/[^\d\s.,]/.test(text))
        return dated(addDays(SERIAL_ZERO, value), 'day', text, 'serial-number', ['ask']);
      return readText(text === '' ? String(value) : text, context);
    }
    case 'text':
      return readText(cell.text, context);
  }
}

function dated(
  date: CivilDate,
  grain: Grain,
  text: string,
  phrase: string,
  assumed: readonly Assumption[],
): DeadlineReading {
  return {
    ok: true,
    deadline: { kind: 'by', date, grain, bound: 'through' },
    phrase,
    span: { start: 0, end: text.length },
    assumed,
  };
}

const same = (a: CivilDate, b: CivilDate): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

/** A date cell: the shown text is evidence too, for a month is often stored as its first day and shown as a month. */
function readDate(cell: DateCell, context: ReadingContext, readText: ReadText): DeadlineReading {
  const { value, text } = cell;
  if (text.trim() === '') return { ok: false, reason: 'blank' };
  const exchange = context.column?.exchange;
  const meant = exchange && exchangedDay(cell);
  if (meant) {
    if (exchange === 'asked') return dated(value, 'day', text, 'date-cell', ['order', 'ask']);
    return dated(exchange === 'exchanged' ? meant : value, 'day', text, 'date-cell', ['order']);
  }
  const shown = readText(text, context);
  if (shown.ok && shown.deadline.kind === 'by') {
    const { deadline } = shown;
    if (deadline.grain !== 'day') return coarse(shown, deadline, value);
    // What is stored confirms what is shown, and gives the year that “15/2” leaves out.
    const yearless = shown.assumed.includes('year') && same({ ...deadline.date, year: value.year }, value);
    if (yearless || same(deadline.date, value))
      return { ...shown, deadline: { ...deadline, date: value }, assumed: shown.assumed.filter((a) => a === 'order') };
  }
  if (shownOrder(cell) === 'mdy') {
    // Month first. Nobody can see in one cell whether the person typed it so or the sheet exchanged day and month.
    const typedSo = value.day > 12 || (context.column?.monthFirst === true && context.column.order !== 'dmy');
    return dated(value, 'day', text, 'date-cell', typedSo ? ['order'] : ['order', 'ask']);
  }
  const grain = grainOf(cell);
  if (grain === 'month')
    return dated(
      { ...value, day: daysInMonth(value.year, value.month) },
      'month',
      text,
      'date-cell',
      value.day === 1 ? [] : ['ask'],
    );
  if (grain === 'year')
    return dated(
      { year: value.year, month: 12, day: 31 },
      'year',
      text,
      'date-cell',
      value.month === 1 && value.day === 1 ? [] : ['ask'],
    );
  // What is shown says another day than what is stored, or nothing that can be read: the stored one, for a person to confirm.
  return dated(value, 'day', text, 'date-cell', shown.ok ? ['ask'] : []);
}

/** “Tháng 12/2026” over 1 December is the month; over another day, or another month, something is not as it seems. */
function coarse(
  shown: Extract<DeadlineReading, { ok: true }>,
  deadline: Extract<Deadline, { kind: 'by' }>,
  value: CivilDate,
): DeadlineReading {
  const { date, grain } = deadline;
  const first =
    grain === 'month' ? value.day === 1 && value.month === date.month : value.day === 1 && value.month <= date.month;
  const fits = value.year === date.year && first;
  return fits || shown.assumed.includes('ask') ? shown : { ...shown, assumed: [...shown.assumed, 'ask'] };
}

/** Which parts the number format shows: no day means a month, no month a year. */
function grainOf({ format, text }: DateCell): Grain {
  const codes = format?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (codes === undefined || codes === '' || codes === 'general')
    return /^\p{L}{3,9}[-\s/]+\d{2,4}$/u.test(text.trim()) ? 'month' : 'day';
  if (codes.includes('d')) return 'day';
  return codes.includes('m') ? 'month' : codes.includes('y') ? 'year' : 'day';
}
