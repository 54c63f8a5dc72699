import { SETTINGS, day } from '../../test/letters/sample-report.js';
import { calendarOf } from '../calendar/holidays.js';
import { isWeeklyRoundDay } from './week-day.js';

const calendar = calendarOf(SETTINGS.holidays);
const is = (iso: string, weekday = 1): boolean =>
  isWeeklyRoundDay(day(iso), { schedule: { ...SETTINGS.schedule, weekday } }, calendar);

test('the weekday of the schedule, and no other working day', () => {
  expect(is('2026-11-16')).toBe(true);
  expect(is('2026-11-17')).toBe(false);
  expect(is('2026-11-20', 5)).toBe(true);
});

test('moved by holidays to the next working day, over the whole of Tết', () => {
  // Monday 16/02/2026 lies in Tết; work begins again on Monday 23/02/2026.
  expect(is('2026-02-16')).toBe(false);
  expect(is('2026-02-23')).toBe(true);
  // Monday 31/08 to Wednesday 02/09/2026 are days off.
  expect(is('2026-09-03')).toBe(true);
});
