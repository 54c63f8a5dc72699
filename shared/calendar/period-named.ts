import { addDays, compareDates, type CivilDate } from './civil-date.js';
import { nextPeriod, periodOf, previousPeriod, type Period, type PeriodKind, type PeriodWindow } from './period.js';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const MOST: Readonly<Record<PeriodKind, number>> = {
  week: 53,
  month: 12,
  quarter: 4,
  'half-year': 2,
  'nine-months': 1,
  year: 1,
};
/** Months of one period of a kind: its last month holds a day of it in either window. */
const MONTHS = { month: 1, quarter: 3, 'half-year': 6, 'nine-months': 9, year: 12 } as const;

interface Form {
  readonly kind: PeriodKind;
  /** Groups `y` and, where the kind has several a year, `n`. */
  readonly shape: RegExp;
}

/** As keys have them (2026-Q4), as people write them (week 46/2026, tuần 46/2026, quý IV/2026). */
const FORMS: readonly Form[] = [
  { kind: 'week', shape: /^(?<y>\d{4})-w(?<n>\d{1,2})$/ },
  { kind: 'week', shape: /^(week|tuần) (?<n>\d{1,2})[/ ](?<y>\d{4})$/ },
  { kind: 'month', shape: /^(?<y>\d{4})-(?<n>\d{1,2})$/ },
  { kind: 'month', shape: /^(month |tháng )?(?<n>\d{1,2})[/ ](?<y>\d{4})$/ },
  { kind: 'quarter', shape: /^(?<y>\d{4})-q(?<n>\d)$/ },
  { kind: 'quarter', shape: /^(quarter |quý |q)(?<n>\d|i{1,3}|iv)[/ ](?<y>\d{4})$/ },
  { kind: 'half-year', shape: /^(?<y>\d{4})-h(?<n>\d)$/ },
  { kind: 'half-year', shape: /^half-year (?<n>\d)[/ ](?<y>\d{4})$/ },
  { kind: 'nine-months', shape: /^(?<y>\d{4})-9m$/ },
  { kind: 'nine-months', shape: /^(nine-months|9 months|9 tháng( năm)?) (?<y>\d{4})$/ },
  { kind: 'year', shape: /^((year|năm) )?(?<y>\d{4})$/ },
];

interface Rules {
  readonly periodWindow: PeriodWindow;
  readonly weekCloses: number;
}

/** The period of a name: 2026-11, 2026-Q4, 2026-H1, 2026-9M, 2026, 2026-W46, “week 46/2026”; undefined where it names none. */
export function periodNamed(text: string, { periodWindow, weekCloses }: Rules): Period | undefined {
  const name = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  for (const { kind, shape } of FORMS) {
    const found = shape.exec(name)?.groups;
    if (!found) continue;
    const year = Number(found['y']);
    const said = found['n'] ?? '1';
    const number = ROMAN[said] ?? Number(said);
    if (number < 1 || number > MOST[kind] || year < 2000 || year > 2199) return undefined;
    if (kind !== 'week') return periodOf(kind, { year, month: MONTHS[kind] * number, day: 10 }, periodWindow);
    const near = periodOf('week', addDays({ year, month: 1, day: 4 }, 7 * (number - 1)), periodWindow, weekCloses);
    return [previousPeriod(near), near, nextPeriod(near)].find((one) => one.year === year && one.number === number);
  }
  return undefined;
}

/** The latest period of a kind that is over at the end of a day. */
export function lastClosed(kind: PeriodKind, closed: CivilDate, { periodWindow, weekCloses }: Rules): Period {
  const period = periodOf(kind, closed, periodWindow, weekCloses);
  return compareDates(period.end, closed) <= 0 ? period : previousPeriod(period);
}
