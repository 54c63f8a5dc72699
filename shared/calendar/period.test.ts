import fc from 'fast-check';
import { addDays, compareDates, daysBetween, parseIso, toIso } from './civil-date.js';
import { nextPeriod, periodOf, previousPeriod, type PeriodKind } from './period.js';

const span = (p: { start: Parameters<typeof toIso>[0]; end: Parameters<typeof toIso>[0] }): string =>
  `${toIso(p.start)}..${toIso(p.end)}`;
const of = (kind: PeriodKind, iso: string, window: 'calendar' | 'decree-09-2019' = 'calendar', closes = 7) =>
  periodOf(kind, parseIso(iso)!, window, closes);

test.each([
  ['week', '2026-11-22', 'tuần 47/2026', '2026-W47', '2026-11-16..2026-11-22'],
  ['month', '2026-09-30', 'tháng 9/2026', '2026-09', '2026-09-01..2026-09-30'],
  ['quarter', '2026-05-01', 'Quý II/2026', '2026-Q2', '2026-04-01..2026-06-30'],
  ['half-year', '2026-07-01', '6 tháng cuối năm 2026', '2026-H2', '2026-07-01..2026-12-31'],
  ['nine-months', '2026-02-01', '9 tháng năm 2026', '2026-9M', '2026-01-01..2026-09-30'],
  ['year', '2026-12-31', 'năm 2026', '2026', '2026-01-01..2026-12-31'],
] as const)('%s of %s is %s', (kind, iso, name, key, days) => {
  const period = of(kind, iso);
  expect([period.name, period.key, span(period)]).toEqual([name, key, days]);
});

// Decree 09/2019/NĐ-CP: the 15th of the month before to the 14th of the last month.
test.each([
  ['month', '2026-11-14', '2026-10-15..2026-11-14'],
  ['month', '2026-12-20', '2026-12-15..2027-01-14'],
  ['quarter', '2026-03-14', '2025-12-15..2026-03-14'],
  ['half-year', '2026-06-15', '2026-06-15..2026-12-14'],
  ['nine-months', '2026-08-01', '2025-12-15..2026-09-14'],
  ['year', '2026-12-15', '2026-12-15..2027-12-14'],
] as const)('in the decree window the %s of %s is %s', (kind, iso, days) => {
  expect(span(of(kind, iso, 'decree-09-2019'))).toBe(days);
});

test('a week that closes on Friday runs from Saturday and is numbered by its Friday', () => {
  const week = of('week', '2026-11-21', 'calendar', 5);
  expect([week.name, span(week)]).toEqual(['tuần 48/2026', '2026-11-21..2026-11-27']);
});

test('periods follow one another without a gap, and each holds its day', () => {
  const kinds = fc.constantFrom<PeriodKind>('week', 'month', 'quarter', 'half-year', 'year');
  const days = fc.integer({ min: 0, max: 5000 }).map((n) => addDays({ year: 2022, month: 1, day: 1 }, n));
  fc.assert(
    fc.property(
      kinds,
      days,
      fc.constantFrom('calendar' as const, 'decree-09-2019' as const),
      fc.integer({ min: 1, max: 7 }),
      (kind, day, window, closes) => {
        const period = periodOf(kind, day, window, closes);
        expect(compareDates(period.start, day) <= 0 && compareDates(day, period.end) <= 0).toBe(true);
        expect(daysBetween(period.end, nextPeriod(period).start)).toBe(1);
        expect(previousPeriod(nextPeriod(period))).toEqual(period);
      },
    ),
    { numRuns: 500 },
  );
});
