import { addDays, endOfMonth, isoWeek, weekday, type CivilDate } from './civil-date.js';

export type PeriodKind = 'week' | 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';

/** A reporting period: both days included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Week 1–53, month 1–12, quarter 1–4, half 1–2; 1 for nine months and year. */
  readonly number: number;
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** “tuần 47/2026”, “Quý II/2026”, “6 tháng đầu năm 2026”. */
  readonly name: string;
  /** Stable for keys and files: 2026-W47, 2026-Q2. */
  readonly key: string;
}

export type PeriodWindow = 'calendar' | 'decree-09-2019';

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Months in a period of each kind. */
const MONTHS = { month: 1, quarter: 3, 'half-year': 6, 'nine-months': 9, year: 12 } as const;

function nameOf(kind: PeriodKind, year: number, n: number): [name: string, key: string] {
  switch (kind) {
    case 'week':
      return [`tuần ${n}/${year}`, `${year}-W${two(n)}`];
    case 'month':
      return [`tháng ${n}/${year}`, `${year}-${two(n)}`];
    case 'quarter':
      return [`Quý ${ROMAN[n]}/${year}`, `${year}-Q${n}`];
    case 'half-year':
      return [`6 tháng ${n === 1 ? 'đầu' : 'cuối'} năm ${year}`, `${year}-H${n}`];
    case 'nine-months':
      return [`9 tháng năm ${year}`, `${year}-9M`];
    case 'year':
      return [`năm ${year}`, String(year)];
  }
}

function weekOf(day: CivilDate, weekCloses: number): Period {
  const end = addDays(day, (weekCloses - weekday(day) + 7) % 7);
  const { year, week } = isoWeek(end);
  const [name, key] = nameOf('week', year, week);
  return { kind: 'week', year, number: week, start: addDays(end, -6), end, name, key };
}

function monthsOf(kind: keyof typeof MONTHS, year: number, number: number, window: PeriodWindow): Period {
  const length = MONTHS[kind];
  const first = (number - 1) * length + 1;
  const last = first + length - 1;
  // Decree 09/2019: figures run from the 15th of the month before to the 14th of the last month.
  const decree = window === 'decree-09-2019';
  const before = first === 1 ? { year: year - 1, month: 12 } : { year, month: first - 1 };
  const start = decree ? { ...before, day: 15 } : { year, month: first, day: 1 };
  const end = decree ? { year, month: last, day: 14 } : endOfMonth(year, last);
  const [name, key] = nameOf(kind, year, number);
  return { kind, year, number, start, end, name, key };
}

/**
 * The reporting period a day falls in. A week is numbered (ISO) by the day it closes on, 1 = Monday … 7 = Sunday.
 * A day after September gives that year's nine months, the ones that have just closed.
 */
export function periodOf(kind: PeriodKind, day: CivilDate, window: PeriodWindow = 'calendar', weekCloses = 7): Period {
  if (kind === 'week') return weekOf(day, weekCloses);
  const shifted = window === 'decree-09-2019' && day.day >= 15;
  const year = shifted && day.month === 12 ? day.year + 1 : day.year;
  const month = shifted ? (day.month % 12) + 1 : day.month;
  const number = kind === 'nine-months' ? 1 : Math.ceil(month / MONTHS[kind]);
  return monthsOf(kind, year, number, window);
}

function shift(period: Period, by: 1 | -1): Period {
  if (period.kind === 'week') return weekOf(addDays(period.end, 7 * by), weekday(period.end));
  const window = period.start.day === 15 ? 'decree-09-2019' : 'calendar';
  const perYear = period.kind === 'nine-months' ? 1 : 12 / MONTHS[period.kind];
  const index = period.year * perYear + (period.number - 1) + by;
  return monthsOf(period.kind, Math.floor(index / perYear), (index % perYear) + 1, window);
}

/** The period of the same kind and window that follows. */
export function nextPeriod(period: Period): Period {
  return shift(period, 1);
}

/** The period of the same kind and window before it. */
export function previousPeriod(period: Period): Period {
  return shift(period, -1);
}
