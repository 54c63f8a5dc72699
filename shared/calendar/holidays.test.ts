import fc from 'fast-check';
import { addDays, compareDates, parseIso, toIso } from './civil-date.js';
import { calendarOf } from './holidays.js';

const none = { add: [], remove: [], workdays: [] };
const calendar = calendarOf(none);
const works = (iso: string): boolean => calendar.isWorkingDay(parseIso(iso)!);
const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays({ year: 2024, month: 6, day: 1 }, n));

test.each([
  '2025-01-27',
  '2025-05-02',
  '2025-09-01',
  '2026-01-02',
  '2026-02-16',
  '2026-02-20',
  '2026-04-27',
  '2026-08-31',
  '2026-11-24',
  '2027-02-10',
  '2027-05-03',
])('%s is a day off', (iso) => expect(works(iso)).toBe(false));

test.each(['2025-04-26', '2026-01-10', '2026-08-22', '2026-02-23', '2026-01-05', '2025-11-24'])('%s is worked', (iso) =>
  expect(works(iso)).toBe(true),
);

test('a holiday has its name, a weekend none', () => {
  expect(calendar.holidayName(parseIso('2026-11-24')!)).toBe('Ngày Văn hóa Việt Nam');
  expect(calendar.holidayName(parseIso('2026-04-26')!)).toBe('Giỗ Tổ Hùng Vương');
  expect(calendar.holidayName(parseIso('2026-05-09')!)).toBeUndefined();
});

test('years without an announcement follow the law: Tết, days in lieu, 24/11', () => {
  expect(works('2028-01-26')).toBe(false);
  expect(works('2029-02-13')).toBe(false);
  expect(works('2028-11-24')).toBe(false);
  // 30/4/2028 is a Sunday and 1/5 a Monday: Tuesday 2/5 is off in lieu.
  expect(works('2028-05-02')).toBe(false);
  expect(works('2028-05-03')).toBe(true);
});

test('an office corrects the calendar: days off added, holidays worked, weekend days worked', () => {
  const own = calendarOf({ add: ['2026-06-01'], remove: ['2026-11-24'], workdays: ['2026-06-06'] });
  expect(own.isWorkingDay(parseIso('2026-06-01')!)).toBe(false);
  expect(own.holidayName(parseIso('2026-06-01')!)).toBe('ngày nghỉ');
  expect(own.isWorkingDay(parseIso('2026-11-24')!)).toBe(true);
  expect(own.isWorkingDay(parseIso('2026-06-06')!)).toBe(true);
});

test('five working days after a Thursday before Tết reach past it', () => {
  expect(toIso(calendar.addWorkingDays(parseIso('2026-02-12')!, 5))).toBe('2026-02-26');
});

test('counting forth and back by working days meets, and the next working day is worked', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const to = calendar.addWorkingDays(from, count);
      expect(calendar.isWorkingDay(to)).toBe(true);
      expect(compareDates(to, from)).toBeGreaterThan(0);
      const start = calendar.nextWorkingDay(from);
      expect(calendar.isWorkingDay(start)).toBe(true);
      expect(toIso(calendar.addWorkingDays(calendar.addWorkingDays(start, count), -count))).toBe(toIso(start));
    }),
    { numRuns: 300 },
  );
});
