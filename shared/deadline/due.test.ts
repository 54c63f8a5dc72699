import fc from 'fast-check';
import { addDays, compareDates, parseIso, toIso } from '../calendar/civil-date.js';
import { calendarOf } from '../calendar/holidays.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { dueOf, nextOccurrence, occurrences, startOf } from './due.js';
import { readDeadline } from './read.js';
import type { Deadline } from './types.js';

const calendar = calendarOf(DEFAULT_SETTINGS.holidays);
const { policy } = DEFAULT_SETTINGS;
const plan = { issued: { year: 2026, month: 1, day: 26 } };
const deadline = (text: string): Deadline => {
  const reading = readDeadline(text, plan);
  if (!reading.ok) throw new Error(`${text}: ${reading.reason}`);
  return reading.deadline;
};
const due = (text: string, own: Partial<typeof policy> = {}, asOf?: string): string | undefined => {
  const day = dueOf(deadline(text), { ...policy, ...own }, calendar, asOf === undefined ? undefined : parseIso(asOf));
  return day && toIso(day);
};

test('“trước ngày” excludes its day, unless the office says otherwise', () => {
  expect(due('Trước ngày 15/9/2026')).toBe('2026-09-14');
  expect(due('Trước ngày 15/9/2026', { before: 'inclusive' })).toBe('2026-09-15');
  expect(due('Trước tháng 9/2026', { before: 'inclusive' })).toBe('2026-08-31');
});

test('a time of day keeps its day', () => {
  expect(due('Trước 16h00 ngày 15/9/2026')).toBe('2026-09-15');
});

test('a fixed date on a day off stays, unless the office moves it on', () => {
  expect(due('30/4/2026')).toBe('2026-04-30');
  expect(due('30/4/2026', { rollFixedDates: true })).toBe('2026-05-04');
});

test('a counted period leaves out its first day and moves on from a day off', () => {
  expect(due('05 ngày làm việc kể từ ngày ban hành')).toBe('2026-02-02');
  expect(due('20 ngày kể từ ngày 26/01/2026')).toBe('2026-02-23');
  expect(due('20 ngày kể từ ngày 26/01/2026', { rollCountedPeriods: false })).toBe('2026-02-15');
  expect(due('1 tháng kể từ ngày 31/01/2026', { rollCountedPeriods: false })).toBe('2026-02-28');
});

test('milestones end with their last part', () => {
  expect(due('Dự thảo trước 20/4/2026; trình ký trong Quý II/2026')).toBe('2026-06-30');
});

test('a repetition has a day only as of a day', () => {
  expect(due('Trước ngày 20 hằng tháng')).toBeUndefined();
  expect(due('Trước ngày 20 hằng tháng', {}, '2026-03-19')).toBe('2026-03-19');
  expect(due('Trước ngày 20 hằng tháng', {}, '2026-03-20')).toBe('2026-04-19');
  expect(due('Thứ Sáu hằng tuần', {}, '2026-11-22')).toBe('2026-11-27');
  expect(due('Hằng quý', {}, '2026-11-22')).toBe('2026-12-31');
  expect(due('Chậm nhất ngày 05 tháng đầu quý sau', {}, '2026-02-01')).toBe('2026-04-05');
  expect(due('Trước ngày 01/01 hằng năm', {}, '2026-02-01')).toBe('2026-12-31');
  expect(due('Ngày 31 hằng tháng', {}, '2026-02-10')).toBe('2026-02-28');
  expect(due('Hằng tháng đến hết năm 2026', {}, '2027-01-01')).toBeUndefined();
});

test('start days: of ranges, open starts and events', () => {
  const start = (text: string) => {
    const day = startOf(deadline(text));
    return day && toIso(day);
  };
  expect(start('Từ 01/6/2026 đến 15/7/2026')).toBe('2026-06-01');
  expect(start('Từ tháng 7/2026')).toBe('2026-07-01');
  expect(start('Trước 15/9/2026')).toBeUndefined();
});

test('occurrences rise, lie in their window, and the next one is the first of them', () => {
  const texts = [
    'Hằng ngày',
    'Thứ Ba hằng tuần',
    'Trước ngày 05 hằng tháng',
    'Ngày 20 hằng tháng',
    'Hằng quý',
    'Ngày 10 của tháng cuối quý',
    'Định kỳ 6 tháng',
    'Trước ngày 20/12 hằng năm',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.integer({ min: 0, max: 1500 }), (text, n) => {
      const from = addDays({ year: 2025, month: 1, day: 1 }, n);
      const to = addDays(from, 800);
      const recurring = deadline(text) as Extract<Deadline, { kind: 'recurring' }>;
      const days = occurrences(recurring, from, to, policy, 60);
      expect(days.length).toBeGreaterThan(0);
      expect(nextOccurrence(recurring, from, policy, calendar)).toEqual(days[0]);
      days.forEach((day, i) => {
        expect(compareDates(day, from) >= 0 && compareDates(day, to) <= 0).toBe(true);
        if (i > 0) expect(compareDates(day, days[i - 1]!)).toBeGreaterThan(0);
      });
    }),
    { numRuns: 200 },
  );
});
