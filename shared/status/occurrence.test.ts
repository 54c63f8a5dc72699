import { by, day, makeTask, type TaskWords } from '../../test/bench/report/make-annex.js';
import type { Deadline } from '../deadline/types.js';
import { DEFAULT_SETTINGS, readSettings } from '../settings/settings.js';
import { judge } from './judge.js';
import type { Status } from './types.js';

const monthly: Deadline = {
  kind: 'recurring',
  every: 'month',
  due: { kind: 'day-of-month', day: 25, bound: 'through' },
};
const statusOf = (words: TaskWords, asOf: string): Status =>
  judge(makeTask({ deadline: monthly, ...words }), day(asOf), DEFAULT_SETTINGS).status;

describe('a recurring task is judged by occurrence', () => {
  test('with nothing reported it is in time until its next due day, never overdue', () => {
    expect(statusOf({}, '2026-11-16')).toEqual({ kind: 'on-track', due: day('2026-11-25'), days: 9 });
    expect(statusOf({}, '2026-11-25')).toMatchObject({ kind: 'due-soon', days: 0 });
    expect(statusOf({}, '2026-11-26')).toMatchObject({ kind: 'on-track', due: day('2026-12-25') });
  });

  test('reported without a date it tells nothing about any one occurrence', () => {
    expect(statusOf({ stage: 'done' }, '2026-11-26')).toMatchObject({ kind: 'on-track', due: day('2026-12-25') });
    expect(statusOf({ stage: 'in-progress' }, '2026-11-26')).toMatchObject({
      kind: 'on-track',
      due: day('2026-12-25'),
    });
  });

  test('done in this period is done until the period ends, then the next occurrence is looked at', () => {
    const words: TaskWords = { stage: 'done', completed: '2026-11-20' };
    expect(statusOf(words, '2026-11-28')).toMatchObject({ kind: 'done', late: false, due: day('2026-11-25') });
    expect(statusOf(words, '2026-12-01')).toMatchObject({ kind: 'on-track', due: day('2026-12-25') });
  });

  test('done after the due day of its period is done late', () => {
    expect(statusOf({ stage: 'done', completed: '2026-11-27' }, '2026-11-28')).toMatchObject({
      kind: 'done',
      late: true,
      days: 2,
    });
  });

  test('done in an earlier period does not make this period done', () => {
    expect(statusOf({ stage: 'done', completed: '2026-10-20' }, '2026-11-16')).toMatchObject({ kind: 'on-track' });
  });

  test('reported as not done, and the due day of that period has passed: overdue for that occurrence', () => {
    const words: TaskWords = { stage: 'not-started', updated: '2026-11-20' };
    expect(statusOf(words, '2026-11-25').kind).toBe('due-soon');
    expect(statusOf(words, '2026-11-26')).toEqual({ kind: 'overdue', due: day('2026-11-25'), days: 1 });
    expect(statusOf(words, '2027-01-10')).toMatchObject({ kind: 'overdue', due: day('2026-11-25') });
    const unfinished: TaskWords = { stage: 'in-progress', stageText: 'Chưa hoàn thành', updated: '2026-11-20' };
    expect(statusOf(unfinished, '2026-11-26').kind).toBe('overdue');
  });

  test('“đang thực hiện” or a percentage describes the whole year, not one occurrence: never overdue', () => {
    const words: TaskWords = { stage: 'in-progress', percent: 50, updated: '2026-11-20' };
    expect(statusOf(words, '2026-11-26')).toMatchObject({ kind: 'on-track', due: day('2026-12-25') });
  });

  test('an update without any word on progress is no proof of being late', () => {
    expect(statusOf({ updated: '2026-11-20' }, '2026-11-26').kind).toBe('on-track');
  });

  test('an approved extension moves the one occurrence before it, and no other', () => {
    const judged = (asOf: string, more: TaskWords = {}) =>
      judge(
        makeTask({ deadline: monthly, extendedTo: '2026-11-30', paper: '12/UBND', ...more }),
        day(asOf),
        DEFAULT_SETTINGS,
      );
    const moved = { status: { due: day('2026-11-30') }, original: day('2026-11-25') };
    expect(judged('2026-11-10')).toMatchObject(moved);
    expect(judged('2026-11-28')).toMatchObject(moved);
    expect(judged('2026-11-28', { stage: 'not-started', updated: '2026-11-20' })).toMatchObject(moved);
    expect(judged('2026-10-10').status).toMatchObject({ due: day('2026-10-25') });
    expect(judged('2026-12-01').status).toMatchObject({ due: day('2026-12-25') });
  });
});

describe('a recurrence that has ended', () => {
  const deadline: Deadline = { kind: 'recurring', every: 'quarter', until: day('2026-09-30') };

  test('with nothing reported is open-ended: nothing says that it is late', () => {
    expect(statusOf({ deadline }, '2026-09-29').kind).toBe('due-soon');
    expect(statusOf({ deadline }, '2026-11-16')).toEqual({ kind: 'open-ended' });
  });

  test('reported not done is overdue since its last due day', () => {
    expect(statusOf({ deadline, stage: 'not-started' }, '2026-10-02')).toEqual({
      kind: 'overdue',
      due: day('2026-09-30'),
      days: 2,
    });
  });

  test('reported done stays done', () => {
    expect(statusOf({ deadline, stage: 'done' }, '2026-11-16')).toMatchObject({
      kind: 'done',
      completionUnknown: true,
    });
    expect(statusOf({ deadline, stage: 'done', completed: '2026-09-20' }, '2026-11-16')).toMatchObject({
      kind: 'done',
      late: false,
    });
  });
});

test('every week on Friday: done on Saturday is one day late for that week', () => {
  const deadline: Deadline = { kind: 'recurring', every: 'week', due: { kind: 'weekday', weekday: 5 } };
  expect(statusOf({ deadline, completed: '2026-11-14' }, '2026-11-15')).toMatchObject({
    kind: 'done',
    late: true,
    days: 1,
  });
  expect(statusOf({ deadline, completed: '2026-11-14' }, '2026-11-16')).toMatchObject({ due: day('2026-11-20') });
});

test('an occurrence moved from a Sunday to Monday is still due on that Monday', () => {
  const reading = readSettings({ policy: { rollFixedDates: true } });
  if (!reading.ok) throw new Error('settings');
  const due: Deadline = { kind: 'recurring', every: 'month', due: { kind: 'day-of-month', day: 15, bound: 'through' } };
  const judged = (asOf: string) => judge(makeTask({ deadline: due }), day(asOf), reading.settings).status;
  expect(judged('2026-11-14')).toEqual({ kind: 'due-soon', due: day('2026-11-16'), days: 2 });
  expect(judged('2026-11-16')).toEqual({ kind: 'due-soon', due: day('2026-11-16'), days: 0 });
  expect(judged('2026-11-17')).toMatchObject({ due: day('2026-12-15') });
});

test('work of every day is ongoing: it is not “due today” on every day of the year', () => {
  const deadline: Deadline = { kind: 'recurring', every: 'day' };
  expect(statusOf({ deadline }, '2026-11-16')).toEqual({ kind: 'open-ended' });
  expect(statusOf({ deadline, stage: 'in-progress', updated: '2026-11-10' }, '2026-11-16').kind).toBe('open-ended');
});

test('a one-off deadline beside it is judged as ever', () => {
  expect(statusOf({ deadline: by('2026-11-01') }, '2026-11-16').kind).toBe('overdue');
});
