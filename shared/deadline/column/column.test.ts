import type { Cell } from '../../grid/grid.js';
import { exchangePairs } from './exchanged.js';
import { readColumn } from './evidence.js';
import { swapSuspects } from './swapped.js';
import { readDeadline } from '../read.js';

const plan = { issued: { year: 2026, month: 5, day: 4 }, ends: { year: 2026, month: 12, day: 31 } };
const text = (shown: string): Cell => ({ kind: 'text', text: shown });
const date = (shown: string, year: number, month: number, day: number): Cell => ({
  kind: 'date',
  text: shown,
  value: { year, month, day },
});
const suspects = (cells: readonly Cell[]) =>
  swapSuspects(cells, plan).map(({ index, swapped }) => [index, swapped.day, swapped.month]);

test('typed days and shown dates tell the order of the column', () => {
  expect(readColumn([text('25/6/2026'), text('Trước 13/7/2026')])).toMatchObject({ order: 'dmy' });
  expect(readColumn([date('6/25/2026', 2026, 6, 25)])).toMatchObject({ shown: 'mdy', monthFirst: true });
  expect(readColumn([text('25/6/2026'), text('6/25/2026')]).order).toBeUndefined();
});

test('a column of quarters is known by most of its cells', () => {
  expect(readColumn([text('Quý II/2026'), text('Q3/2026'), text('111/2026'), text('')]).quarters).toBe(true);
  expect(readColumn([text('Quý II/2026'), text('30/6/2026'), text('2026')]).quarters).toBe(false);
});

test('in a column of months 6-8/2026 is June to August; elsewhere a person is asked', () => {
  const column = readColumn([text('Tháng 5/2026'), text('T7/2026'), text('9/2026'), text('6-8/2026')]);
  expect(column.months).toBe(true);
  expect(readColumn([text('30/6/2026'), text('T7/2026'), text('6-8/2026')]).months).toBeUndefined();
  expect(readDeadline('6-8/2026', { ...plan, column })).toMatchObject({
    deadline: { kind: 'between', start: { month: 6, day: 1 }, end: { month: 8, day: 31 } },
    assumed: [],
  });
  expect(readDeadline('6-8/2026', plan)).toMatchObject({ assumed: expect.arrayContaining(['ask']) });
});

test('days typed day first into a month-first sheet: the whole column is in doubt, none of its cells alone', () => {
  const cells = [text('25/6/2026'), date('12/6/2026', 2026, 12, 6), text('30/6/2026'), date('10/7/2026', 2026, 10, 7)];
  expect(readColumn(cells)).toMatchObject({ exchange: 'asked' });
  expect(exchangePairs(cells).map(({ meant }) => meant)).toEqual([
    { year: 2026, month: 7, day: 10 },
    { year: 2026, month: 6, day: 12 },
  ]);
  expect(suspects(cells)).toEqual([]);
});

test('a stored day far from the months of the column, where the exchanged one fits, is suspected', () => {
  expect(
    suspects([
      date('15/6/2026', 2026, 6, 15),
      date('26/6/2026', 2026, 6, 26),
      date('10/6/2026', 2026, 10, 6),
      date('29/6/2026', 2026, 6, 29),
    ]),
  ).toEqual([[2, 10, 6]]);
});

test('a stored day outside the plan, where the exchanged one lies inside, is suspected', () => {
  expect(suspects([date('8/3/2026', 2026, 3, 8)])).toEqual([[0, 3, 8]]);
});

test('months shown for their first day, equal numbers and steady columns are not suspected', () => {
  expect(suspects([date('Tháng 10/2026', 2026, 10, 1), date('06/06/2026', 2026, 6, 6), text('Quý II/2026')])).toEqual(
    [],
  );
  expect(
    suspects([date('05/6/2026', 2026, 6, 5), date('10/6/2026', 2026, 6, 10), date('20/6/2026', 2026, 6, 20)]),
  ).toEqual([]);
});
