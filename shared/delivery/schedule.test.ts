import * as fc from 'fast-check';
import type { CivilDate } from '../calendar/civil-date.js';
import { addDays, parseIso } from '../calendar/civil-date.js';
import { calendarOf } from '../calendar/holidays.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import type { Run } from './schedule.js';
import { dueRuns, nextRunAt, skippedPeriods, weekReportedOn } from './schedule.js';

const day = (iso: string): CivilDate => parseIso(iso)!;
// The 16th of November is an ordinary Monday; here it is made a day off.
const calendar = calendarOf({ add: ['2026-11-16'], remove: [], workdays: [] });
const due = (iso: string, time: string, done: readonly string[] = []): readonly Run[] =>
  dueRuns({ date: day(iso), time }, DEFAULT_SETTINGS, new Set(done), { calendar, periods: [] });
const keys = (runs: readonly Run[]): string[] => runs.map((run) => run.key);

test('the weekly letters are due on Monday at the set time, about the week that has closed', () => {
  expect(keys(due('2026-11-23', '07:29'))).not.toContain('run|week|2026-W47');
  expect(keys(due('2026-11-23', '07:30'))).toEqual(['run|week|2026-W47', 'run|ladder|2026-11-23']);
});

test('a Monday that is a holiday moves to Tuesday', () => {
  expect(due('2026-11-16', '09:00')).toEqual([]);
  expect(keys(due('2026-11-17', '07:30'))).toEqual(['run|week|2026-W46', 'run|ladder|2026-11-17']);
});

test('a missed Monday is caught up once, and said to be late', () => {
  const [run] = due('2026-11-25', '10:00');
  expect(run).toMatchObject({ key: 'run|week|2026-W47', late: true });
  expect(keys(due('2026-11-25', '10:00', ['run|week|2026-W47', 'run|ladder|2026-11-25']))).toEqual([]);
});

test('nothing is due on a weekend', () => {
  expect(due('2026-11-21', '12:00')).toEqual([]);
});

test('a report drawn up on Friday is about its own week', () => {
  expect(weekReportedOn(day('2026-11-20'), DEFAULT_SETTINGS).key).toBe('2026-W47');
  expect(weekReportedOn(day('2026-11-23'), DEFAULT_SETTINGS).key).toBe('2026-W47');
});

test('where a month, a quarter and a year close together, only the longest is reported', () => {
  const runs = dueRuns({ date: day('2027-01-04'), time: '08:00' }, DEFAULT_SETTINGS, new Set(), { calendar });
  expect(runs.filter((run) => run.kind === 'period').map((run) => run.key)).toEqual(['run|year|2026']);
  const after = dueRuns({ date: day('2027-01-04'), time: '09:00' }, DEFAULT_SETTINGS, new Set(['run|year|2026']), {
    calendar,
  });
  expect(after.filter((run) => run.kind === 'period')).toEqual([]);
});

test('a period missed for more than two weeks is left to a person', () => {
  const runs = dueRuns({ date: day('2026-10-20'), time: '08:00' }, DEFAULT_SETTINGS, new Set(), { calendar });
  expect(runs.filter((run) => run.kind === 'period')).toEqual([]);
});

test('however often and whenever the machine wakes, every week runs exactly once and no run repeats', () => {
  const wake = fc.record({ after: fc.integer({ min: 0, max: 2 }), hour: fc.integer({ min: 0, max: 23 }) });
  fc.assert(
    fc.property(fc.array(wake, { minLength: 40, maxLength: 80 }), (wakes) => {
      let date = day('2026-10-05');
      const done = new Set<string>();
      const weeks: string[] = [];
      for (const { after, hour } of wakes) {
        date = addDays(date, after);
        const now = { date, time: `${hour < 10 ? '0' : ''}${hour}:00` };
        for (const run of dueRuns(now, DEFAULT_SETTINGS, done, { calendar, periods: [] })) {
          expect(done.has(run.key)).toBe(false);
          done.add(run.key);
          if (run.kind === 'week') weeks.push(run.key);
        }
      }
      expect(new Set(weeks).size).toBe(weeks.length);
      expect([...weeks].sort()).toEqual(weeks);
    }),
    { numRuns: 60 },
  );
});

test('the next run is today before the set time, else the next working day', () => {
  expect(nextRunAt({ date: day('2026-11-20'), time: '06:00' }, DEFAULT_SETTINGS, calendar)).toEqual({
    date: day('2026-11-20'),
    time: '07:30',
  });
  expect(nextRunAt({ date: day('2026-11-20'), time: '08:00' }, DEFAULT_SETTINGS, calendar)).toEqual({
    date: day('2026-11-23'),
    time: '07:30',
  });
});

test('the weekly round and the ladder of one look are told of each other, also when the round is caught up', () => {
  const at = (iso: string, done: readonly string[]): (string | boolean)[][] =>
    due(iso, '08:00', done).map((run) => [run.kind, run.together ?? false]);
  const both = [
    ['week', true],
    ['ladder', true],
  ];
  expect(at('2026-11-23', [])).toEqual(both);
  expect(at('2026-11-25', ['run|week|2026-W46'])).toEqual(both);
  expect(at('2026-11-25', ['run|week|2026-W47'])).toEqual([['ladder', false]]);
});

describe('the week before a long holiday', () => {
  it.each([
    ['2026-02-23', 1, '2026-W07', '2026-W08'],
    ['2027-02-12', 5, '2027-W05', '2027-W06'],
  ])('is reported to the leader on %s too, beside the round of that day', (iso, weekday, before, own) => {
    const settings = { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, weekday } };
    const runs = dueRuns({ date: day(iso), time: '08:00' }, settings, new Set(), { calendar, periods: [] });
    const weeks = runs.filter(({ kind }) => kind === 'week');
    expect(weeks.map(({ period }) => period.key)).toEqual([before, own]);
    expect(weeks[0]!.only).toEqual(['leader-week']);
    const done = new Set(weeks.map(({ key }) => key));
    const again = dueRuns({ date: day(iso), time: '09:00' }, settings, done, { calendar, periods: [] });
    expect(again.filter(({ kind }) => kind === 'week')).toEqual([]);
  });

  it('every week of three years is reported, whatever the weekday of the round', () => {
    for (let weekday = 1; weekday <= 5; weekday += 1) {
      const settings = { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, weekday } };
      const done = new Set<string>();
      const weeks = new Set<string>();
      for (let n = 0; n < 1095; n += 1) {
        const date = addDays(day('2026-01-05'), n);
        for (const run of dueRuns({ date, time: '08:00' }, settings, done, { calendar, periods: [] })) {
          done.add(run.key);
          if (run.kind === 'week') weeks.add(run.period.key);
        }
      }
      const all = new Set<string>();
      for (let n = 0; n < 1080; n += 1) all.add(weekReportedOn(addDays(day('2026-01-12'), n), settings).key);
      expect([...all].filter((key) => !weeks.has(key))).toEqual([]);
    }
  });
});

test('a month whose letter never went is told, once it is no longer caught up', () => {
  const told = (iso: string, begun: readonly string[] = [], first = '2026-01-01') =>
    skippedPeriods(day(iso), DEFAULT_SETTINGS, new Set(begun), day(first)).map(({ key }) => key);
  expect(told('2026-11-10', ['run|nine-months|2026-9M'])).toEqual([]);
  expect(told('2026-11-19', ['run|nine-months|2026-9M'])).toEqual(['2026-10']);
  expect(told('2026-11-19', ['run|nine-months|2026-9M', 'run|month|2026-10'])).toEqual([]);
  expect(told('2026-11-19', [], '2026-11-01')).toEqual([]);
});
