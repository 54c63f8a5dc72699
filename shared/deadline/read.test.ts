import fc from 'fast-check';
import { calendarOf } from '../calendar/holidays.js';
import type { Cell } from '../grid/grid.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { answerDeadline } from './answer.js';
import { CORPUS } from './families.corpus.js';
import { LONGEST, readDeadline } from './read.js';

const plan = { issued: { year: 2026, month: 1, day: 5 } };
const by = (text: string) => {
  const reading = readDeadline(text, plan);
  return reading.ok && reading.deadline.kind === 'by' ? reading.deadline.date : reading;
};
const dateCell = (text: string, year: number, month: number, day: number, format?: string): Cell => ({
  kind: 'date',
  text,
  value: { year, month, day },
  ...(format && { format }),
});

test('decomposed, unmarked and capital letters read alike', () => {
  for (const [phrase] of Object.values(CORPUS).flat()) {
    const plain = readDeadline(phrase, plan);
    const open = readDeadline(phrase.normalize('NFD'), plan);
    expect(open.ok ? open.deadline : open.reason).toEqual(plain.ok ? plain.deadline : plain.reason);
  }
});

test('the span of a reading lies inside its text and holds the date', () => {
  const text = 'Hoàn thành dự thảo trước ngày 15/9/2026 (theo phân công)';
  const reading = readDeadline(text, plan);
  expect(reading.ok && text.slice(reading.span.start, reading.span.end)).toBe('trước ngày 15/9/2026');
});

test('a word with other marks is another word', () => {
  expect(readDeadline('Quỹ 3/2026', plan).ok).toBe(false);
  expect(readDeadline('Quy 3/2026', plan)).toMatchObject({ ok: true, assumed: ['marks'] });
});

test('a missing year comes from the plan, never from today', () => {
  expect(readDeadline('30/9')).toMatchObject({ ok: false, reason: 'year-missing' });
  expect(readDeadline('30/9', { issued: { year: 2031, month: 2, day: 1 } })).toMatchObject({
    deadline: { date: { year: 2031 } },
    assumed: ['year'],
  });
  expect(readDeadline('30/9', { issued: { year: 2031, month: 12, day: 1 } })).toMatchObject({
    deadline: { date: { year: 2032 } },
    assumed: ['year', 'ask'],
  });
});

test('the dates of cited documents are no deadlines', () => {
  expect(by('Theo Kế hoạch số 44/KH-UBND ngày 10/3/2025 của UBND tỉnh, xong trước ngày 01/7/2026')).toEqual({
    year: 2026,
    month: 7,
    day: 1,
  });
});

test('an old deadline in brackets is set aside, a new one is asked about', () => {
  expect(readDeadline('Quý II/2026 (cũ: Quý I/2026)', plan)).toMatchObject({ assumed: [] });
  expect(readDeadline('Quý II/2026 (gia hạn đến 30/9/2026)', plan)).toMatchObject({ assumed: ['ask'] });
});

test('several steps in one cell are all kept', () => {
  const reading = readDeadline('Dự thảo trước 20/4/2026; trình ký trong Quý II/2026', plan);
  expect(reading).toMatchObject({
    ok: true,
    phrase: 'milestones',
    deadline: { kind: 'milestones', parts: [{ kind: 'by' }, { kind: 'by' }] },
  });
});

test('a month shown over its first day is the month', () => {
  expect(readDeadline(dateCell('Tháng 12/2026', 2026, 12, 1, '"Tháng "m/yyyy'), plan)).toMatchObject({
    deadline: { date: { month: 12, day: 31 }, grain: 'month' },
    assumed: [],
  });
  expect(readDeadline(dateCell('12/2026', 2026, 12, 1, 'm/yyyy'), plan)).toMatchObject({
    deadline: { date: { day: 31 } },
  });
  expect(readDeadline(dateCell('Dec-26', 2026, 12, 1, 'mmm-yy'), plan)).toMatchObject({
    deadline: { date: { day: 31 }, grain: 'month' },
  });
  expect(readDeadline(dateCell('Tháng 12/2026', 2026, 12, 17), plan)).toMatchObject({ assumed: ['ask'] });
});

test('a date cell shown day first is that day; shown month first it asks', () => {
  expect(readDeadline(dateCell('06/12/2026', 2026, 12, 6), plan)).toMatchObject({
    deadline: { date: { month: 12, day: 6 } },
    assumed: [],
  });
  expect(readDeadline(dateCell('12/6/2026', 2026, 12, 6), plan)).toMatchObject({
    deadline: { date: { month: 12, day: 6 } },
    assumed: ['order', 'ask'],
  });
});

test('numbers: a year, a day that lost its format, a count of days, and nothing', () => {
  const number = (value: number): Cell => ({ kind: 'number', text: String(value), value });
  expect(readDeadline(number(2027), plan)).toMatchObject({ deadline: { grain: 'year' }, assumed: [] });
  expect(readDeadline(number(46203), plan)).toMatchObject({
    deadline: { date: { year: 2026, month: 6, day: 30 } },
    assumed: ['ask'],
  });
  expect(readDeadline(number(15), plan)).toMatchObject({
    deadline: { kind: 'after-event', days: 15 },
    assumed: ['start', 'ask'],
  });
  expect(readDeadline(number(1234.5), plan).ok).toBe(false);
});

test('“111/2026” is a guess at Quý III; “11/2026” asks where the column names quarters', () => {
  expect(readDeadline('111/2026', plan)).toMatchObject({
    deadline: { date: { month: 9, day: 30 } },
    assumed: ['ocr', 'ask'],
  });
  expect(readDeadline('11/2026', plan)).toMatchObject({ assumed: [] });
  expect(readDeadline('11/2026', { ...plan, column: { quarters: true, monthFirst: false } })).toMatchObject({
    assumed: ['ocr', 'ask'],
  });
});

test('what follows the longest deadline is not read, and the reading says so', () => {
  expect(readDeadline(`30/6/2026 ${'x '.repeat(LONGEST)}`, plan)).toMatchObject({ ok: true, assumed: ['ask'] });
});

test('no text makes the reader throw, and every span lies inside its text', () => {
  const words = fc.array(
    fc.constantFrom(
      'ngày',
      'tháng',
      'quý',
      'năm',
      'trước',
      'đến',
      'từ',
      'hằng',
      '3',
      '2026',
      '/',
      '-',
      '(',
      ')',
      'III',
      'T',
      'đầu',
      '31',
      'theo',
      'lần',
      ';',
      '\n',
      '24/7',
      'tuần',
      'Q',
      '.',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        words.map((w) => w.join(' ')),
        words.map((w) => w.join('')),
      ),
      (text) => {
        const reading = readDeadline(text, plan);
        if (!('span' in reading)) return;
        expect(reading.span.start).toBeGreaterThanOrEqual(0);
        expect(reading.span.end).toBeLessThanOrEqual(text.length);
        expect(reading.span.start).toBeLessThan(reading.span.end);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a plan signed at the end of a year leaves the year of a bare quarter to a person, or to the end of the plan', () => {
  const issued = { year: 2025, month: 12, day: 18 };
  const ends = { year: 2026, month: 12, day: 31 };
  const asked = readDeadline('Quý IV', { issued });
  expect(asked).toMatchObject({ ok: true, assumed: ['year', 'ask'] });
  const guessed = readDeadline('Quý IV', { issued, ends });
  expect(guessed).toMatchObject({ ok: true, deadline: { date: { year: 2026, month: 12 } }, assumed: ['year', 'ask'] });
  const sure = readDeadline('Quý I', { issued, ends });
  expect(sure).toMatchObject({ ok: true, deadline: { date: { year: 2026, month: 3 } }, assumed: ['year'] });
});

test('a date cell shown without its year has the year that it stores', () => {
  const cell = { kind: 'date', value: { year: 2027, month: 2, day: 15 }, text: '15/2', format: 'd/m' } as const;
  expect(readDeadline(cell, { issued: { year: 2026, month: 1, day: 5 } })).toMatchObject({
    ok: true,
    deadline: { kind: 'by', date: { year: 2027, month: 2, day: 15 } },
    assumed: [],
  });
});

test('every day of a list that repeats is kept, each with its own bound', () => {
  const reading = readDeadline('Trước 10/6 và 10/12 hằng năm', { issued: { year: 2026, month: 1, day: 5 } });
  const due = (month: number) => ({
    kind: 'recurring',
    every: 'year',
    due: { kind: 'day-of-year', month, day: 10, bound: 'before' },
  });
  expect(reading).toMatchObject({ ok: true, deadline: { kind: 'milestones', parts: [due(6), due(12)] }, assumed: [] });
});

test('“đến hết ngày …” with its own year ends what recurs every year; a day without a year is its due day', () => {
  const plan = { issued: { year: 2026, month: 1, day: 5 } };
  const until = { year: 2030, month: 12, day: 31 };
  expect(readDeadline('Hằng năm, đến hết ngày 31/12/2030', plan)).toMatchObject({
    ok: true,
    deadline: { kind: 'recurring', every: 'year', until },
  });
  expect(readDeadline('02 lần/năm, đến hết ngày 31/12/2030', plan)).toMatchObject({ deadline: { times: 2, until } });
  expect(readDeadline('Hằng năm, trước ngày 15/12', plan)).toMatchObject({
    deadline: { every: 'year', due: { kind: 'day-of-year', month: 12, day: 15, bound: 'before' } },
  });
});

test('a “Q” before its number is no damaged digit', () => {
  const reading = readDeadline('Q3/2O27', { issued: { year: 2026, month: 1, day: 5 } });
  expect(reading).toMatchObject({
    ok: true,
    deadline: { kind: 'by', date: { year: 2027, month: 9, day: 30 } },
    span: { start: 0, end: 7 },
    assumed: ['ocr'],
  });
});

test('of two rhythms both are kept, and the answer tells the shorter', () => {
  const reading = readDeadline('Ngày 10 hằng tháng và thứ Tư hằng tuần', plan);
  expect(reading).toMatchObject({ ok: true, assumed: [], deadline: { kind: 'milestones' } });
  const answer = answerDeadline('', reading, DEFAULT_SETTINGS.policy, calendarOf(DEFAULT_SETTINGS.holidays));
  expect(answer).toMatchObject({ every: 'week', parts: [{ every: 'month' }, { every: 'week' }] });
});

test('an event holds only where nothing of time stands in it or beside it', () => {
  expect(readDeadline('Khi có hướng dẫn', plan)).toMatchObject({ ok: true, assumed: [], phrase: 'after-event' });
  for (const doubtful of [
    'Khi có hướng dẫn tháng',
    'Khi có hướng dẫn 3',
    'Khi có hướng dẫn trước',
    'Đến khi có hướng dẫn',
  ])
    expect([doubtful, readDeadline(doubtful, plan).ok]).toEqual([doubtful, false]);
  expect(by('Khi có hướng dẫn, xong trước 20/6/2026')).toEqual({ year: 2026, month: 6, day: 20 });
});
