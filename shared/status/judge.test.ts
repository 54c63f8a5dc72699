import { by, day, makeTask, read, type TaskWords } from '../../test/bench/report/make-annex.js';
import type { Deadline } from '../deadline/types.js';
import { DEFAULT_SETTINGS, readSettings } from '../settings/settings.js';
import { judge } from './judge.js';
import type { Status } from './types.js';

const statusOf = (words: TaskWords, asOf: string, settings = DEFAULT_SETTINGS): Status =>
  judge(makeTask(words), day(asOf), settings).status;

function withPolicy(policy: object) {
  const reading = readSettings({ policy });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.settings;
}

describe('a task with one deadline', () => {
  const deadline = by('2026-11-13');

  test('the deadline day counts in full: late begins the day after', () => {
    expect(statusOf({ deadline }, '2026-11-13')).toEqual({ kind: 'due-soon', due: day('2026-11-13'), days: 0 });
    expect(statusOf({ deadline }, '2026-11-14')).toEqual({ kind: 'overdue', due: day('2026-11-13'), days: 1 });
  });

  test('due soon begins three days before, on track until then', () => {
    expect(statusOf({ deadline }, '2026-11-10')).toMatchObject({ kind: 'due-soon', days: 3 });
    expect(statusOf({ deadline }, '2026-11-09')).toMatchObject({ kind: 'on-track', days: 4 });
  });

  test('due soon can be counted in working days: Thursday to Tuesday is three', () => {
    const settings = withPolicy({ dueSoonWorkingDays: true });
    expect(statusOf({ deadline: by('2026-11-17') }, '2026-11-12', settings)).toMatchObject({
      kind: 'due-soon',
      days: 5,
    });
    expect(statusOf({ deadline: by('2026-11-17') }, '2026-11-12')).toMatchObject({ kind: 'on-track', days: 5 });
  });

  test('“trước ngày” ends the day before unless the policy says otherwise', () => {
    const before: Deadline = { kind: 'by', date: day('2026-11-15'), grain: 'day', bound: 'before' };
    expect(statusOf({ deadline: before }, '2026-11-15')).toMatchObject({ kind: 'overdue', due: day('2026-11-14') });
    expect(statusOf({ deadline: before }, '2026-11-15', withPolicy({ before: 'inclusive' }))).toMatchObject({
      kind: 'due-soon',
      due: day('2026-11-15'),
    });
  });

  test('a span is in time before it starts and late after its end', () => {
    const span: Deadline = { kind: 'between', start: day('2026-08-01'), end: day('2026-09-15'), grain: 'day' };
    expect(statusOf({ deadline: span }, '2026-07-01')).toMatchObject({ kind: 'on-track', due: day('2026-09-15') });
    expect(statusOf({ deadline: span }, '2026-09-16')).toMatchObject({ kind: 'overdue', days: 1 });
  });

  test('ongoing work is open-ended and never late', () => {
    expect(statusOf({ deadline: { kind: 'ongoing' } }, '2030-01-01')).toEqual({ kind: 'open-ended' });
    expect(statusOf({ deadline: { kind: 'ongoing' }, stage: 'done' }, '2030-01-01')).toEqual({
      kind: 'done',
      late: false,
    });
  });

  test('a period after an event nobody has dated names no day', () => {
    const after: Deadline = { kind: 'after-event', event: 'nhận văn bản', days: 10 };
    expect(statusOf({ deadline: after }, '2030-01-01')).toEqual({ kind: 'unknown', because: 'deadline-no-date' });
  });
});

describe('an unread deadline is never overdue', () => {
  const span = { start: 0, end: 1 };
  test.each([
    [{ ok: false, reason: 'blank' }, 'deadline-blank'],
    [{ ok: false, reason: 'not-understood' }, 'deadline-unread'],
    [{ ok: false, reason: 'no-date' }, 'deadline-no-date'],
    [{ ok: false, reason: 'see-children' }, 'deadline-no-date'],
    [{ ok: false, reason: 'impossible-date', phrase: 'day', span }, 'deadline-unread'],
    [{ ok: false, reason: 'year-missing', phrase: 'day', span }, 'deadline-unread'],
    [{ ok: false, reason: 'several', found: [by('2020-01-01')] }, 'deadline-unread'],
    [{ ...read(by('2020-01-01')), assumed: ['ask'] }, 'deadline-ask'],
  ] as const)('%j → %s', (deadline, because) => {
    expect(statusOf({ deadline, stage: 'in-progress' }, '2030-01-01')).toEqual({
      kind: 'unknown',
      because,
    });
  });

  test('done is done, but whether in time is not known', () => {
    const deadline = { ok: false, reason: 'blank' } as const;
    expect(statusOf({ deadline, completed: '2026-01-05' }, '2026-02-01')).toEqual({
      kind: 'done',
      late: false,
      completed: day('2026-01-05'),
      completionUnknown: true,
    });
  });

  test('a day named by an approved extension counts even where the first deadline is unread', () => {
    const words: TaskWords = {
      deadline: { ok: false, reason: 'not-understood' },
      extendedTo: '2026-12-31',
      paper: 'CV 45/UBND-VP',
    };
    expect(judge(makeTask(words), day('2027-01-02'), DEFAULT_SETTINGS)).toMatchObject({
      status: { kind: 'overdue', due: day('2026-12-31'), days: 2 },
      extensions: 1,
    });
  });
});

describe('done', () => {
  const deadline = by('2026-11-06');

  test('on the deadline day is on time, the day after is late by one', () => {
    expect(statusOf({ deadline, completed: '2026-11-06' }, '2026-11-20')).toEqual({
      kind: 'done',
      late: false,
      due: day('2026-11-06'),
      completed: day('2026-11-06'),
    });
    expect(statusOf({ deadline, completed: '2026-11-07' }, '2026-11-20')).toMatchObject({ late: true, days: 1 });
  });

  test('without a day of completion it is not called late, and says that it does not know', () => {
    expect(statusOf({ deadline, stage: 'done' }, '2026-11-20')).toEqual({
      kind: 'done',
      late: false,
      due: day('2026-11-06'),
      completionUnknown: true,
    });
  });

  test('seen as done before the deadline has passed is proven on time', () => {
    expect(statusOf({ deadline, percent: 100 }, '2026-11-06')).toEqual({
      kind: 'done',
      late: false,
      due: day('2026-11-06'),
    });
  });

  test('a day of completion after the day judged is not yet done then', () => {
    const words: TaskWords = { deadline, stage: 'done', completed: '2026-11-10' };
    expect(statusOf(words, '2026-11-09')).toMatchObject({ kind: 'overdue', days: 3 });
    expect(statusOf(words, '2026-11-10')).toMatchObject({ kind: 'done', late: true, days: 4 });
    expect(judge(makeTask(words), day('2026-11-09'), DEFAULT_SETTINGS).doubts).toEqual(['completed-later']);
  });

  test('figures closed the day before leave out what was completed on the day itself', () => {
    const task = makeTask({ deadline, completed: '2026-11-10' });
    expect(judge(task, day('2026-11-10'), DEFAULT_SETTINGS, day('2026-11-09')).status.kind).toBe('overdue');
  });
});

describe('where the columns contradict each other, the word wins and the contradiction is reported', () => {
  const deadline = by('2026-11-06');
  test.each<[TaskWords, Status['kind'], string]>([
    [{ stage: 'done', percent: 60 }, 'done', 'stage-percent'],
    [{ stage: 'in-progress', percent: 100 }, 'overdue', 'stage-percent'],
    [{ stage: 'in-progress', completed: '2026-11-01' }, 'overdue', 'stage-completed'],
    [{ percent: 60, completed: '2026-11-01' }, 'done', 'percent-completed'],
  ])('%j is %s', (words, kind, doubt) => {
    const judgement = judge(makeTask({ deadline, ...words }), day('2026-11-20'), DEFAULT_SETTINGS);
    expect(judgement.status.kind).toBe(kind);
    expect(judgement.doubts).toEqual([doubt]);
  });

  test('columns that agree raise no doubt', () => {
    const words: TaskWords = { deadline, stage: 'done', percent: 100, completed: '2026-11-01' };
    expect(judge(makeTask(words), day('2026-11-20'), DEFAULT_SETTINGS).doubts).toBeUndefined();
  });

  test('paused work leaves the overdue list by no word: without a document it is asked, past its due day', () => {
    expect(statusOf({ deadline, stage: 'paused' }, '2026-11-20')).toMatchObject({
      kind: 'unknown',
      because: 'claim-without-paper',
    });
  });
});

describe('extensions', () => {
  const deadline = by('2026-10-30');
  const asOf = day('2026-11-16');
  const judged = (words: TaskWords) => judge(makeTask({ deadline, ...words }), asOf, DEFAULT_SETTINGS);

  test('an approved one moves the due day, keeps the first and counts the papers', () => {
    expect(judged({ extendedTo: '2026-11-30', paper: '12/UBND-VP; 45/UBND-VP' })).toMatchObject({
      status: { kind: 'on-track', due: day('2026-11-30') },
      original: day('2026-10-30'),
      extensions: 2,
    });
  });

  test.each(['', '  ', 'chưa có', 'đang trình', 'Xin gia hạn', 'đề xuất', 'Không', '-'])(
    'without an approving document (“%s”) it is a proposal and the old deadline counts',
    (paper) => {
      const judgement = judged({ extendedTo: '2026-11-30', paper });
      expect(judgement).toMatchObject({ status: { kind: 'overdue', days: 17 }, proposed: day('2026-11-30') });
      expect(judgement.original).toBeUndefined();
      expect(judgement.extensions).toBeUndefined();
    },
  );

  test('one that ends before the deadline extends nothing and is doubted', () => {
    const judgement = judged({ extendedTo: '2026-10-01', paper: '12/UBND-VP' });
    expect(judgement.status).toMatchObject({ kind: 'overdue', due: day('2026-10-30') });
    expect(judgement.doubts).toEqual(['extension-earlier']);
  });

  test('done is measured against the extended day', () => {
    const done = { extendedTo: '2026-11-30', paper: '12/UBND-VP', completed: '2026-11-10' };
    expect(judged(done).status).toMatchObject({ kind: 'done', late: false, due: day('2026-11-30') });
  });
});

describe('milestones', () => {
  const deadline: Deadline = { kind: 'milestones', parts: [by('2026-06-30'), by('2026-12-31')] };

  test('the first part counts while nothing says that work has begun', () => {
    expect(statusOf({ deadline }, '2026-07-15')).toMatchObject({ kind: 'overdue', due: day('2026-06-30') });
    expect(statusOf({ deadline, stage: 'not-started' }, '2026-07-15')).toMatchObject({ due: day('2026-06-30') });
  });

  test('once work is reported the next part ahead counts, and the last one when all are past', () => {
    const words: TaskWords = { deadline, stage: 'in-progress' };
    expect(statusOf(words, '2026-06-29')).toMatchObject({ kind: 'due-soon', due: day('2026-06-30') });
    expect(statusOf(words, '2026-07-15')).toMatchObject({ kind: 'on-track', due: day('2026-12-31') });
    expect(statusOf(words, '2027-01-02')).toMatchObject({ kind: 'overdue', due: day('2026-12-31'), days: 2 });
  });

  test('work that goes on after its last part is ongoing then, once it has begun', () => {
    const goesOn: Deadline = { kind: 'milestones', parts: [by('2026-06-30'), { kind: 'ongoing' }] };
    expect(statusOf({ deadline: goesOn }, '2026-07-15').kind).toBe('overdue');
    expect(statusOf({ deadline: goesOn, stage: 'in-progress' }, '2026-06-30').kind).toBe('due-soon');
    expect(statusOf({ deadline: goesOn, stage: 'in-progress' }, '2026-07-15')).toEqual({ kind: 'open-ended' });
  });

  test('done is late only against the last part', () => {
    expect(statusOf({ deadline, completed: '2026-10-01' }, '2026-11-01')).toMatchObject({
      late: false,
      due: day('2026-12-31'),
    });
  });
});
