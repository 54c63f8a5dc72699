import type { Task } from '../../annex/types.js';
import { readOrdinal, runsOf, toRoman } from './ordinals.js';

test.each([
  ['3', '', 3],
  ['03.', '', 3],
  ['(3)', '', 3],
  ['3)', '', 3],
  ['1.3', '1.', 3],
  ['1.3.', '1.', 3],
  ['I.3', 'I.', 3],
  ['2.1.4', '2.1.', 4],
])('“%s” counts on from “%s”', (text, prefix, value) => {
  expect(readOrdinal(text)).toMatchObject({ prefix, value, roman: false });
});

test('Roman numerals count too', () => {
  expect(['I', 'IV', 'IX', 'XIV'].map((text) => readOrdinal(text)?.value)).toEqual([1, 4, 9, 14]);
  expect([1, 4, 9, 14, 20].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XX']);
});

test.each(['-', '+', 'a', 'đ)', '*', '', 'Ghi chú', 'KH20_TT_N07'])('“%s” has its own order', (text) => {
  expect(readOrdinal(text)).toBeUndefined();
});

const tasks = (ordinals: readonly string[]): Task[] =>
  ordinals.map(
    (text, row) => ({ row, ordinal: { text, value: text, at: { sheet: '', row, column: 0 } } }) as unknown as Task,
  );
const runs = (...ordinals: string[]): string[] =>
  runsOf(tasks(ordinals)).map((run) => run.map(({ task }) => task.ordinal.text).join(' '));

test('a table that starts over at 1 counts anew', () => {
  expect(runs('1', '2', '3', '1', '2')).toEqual(['1 2 3', '1 2']);
});

test('a single 1 in the middle is a slip, not a new beginning', () => {
  expect(runs('1', '2', '1', '4')).toEqual(['1 2 1 4']);
});

test('children with their own prefix do not break the count of their parents', () => {
  expect(runs('1', '1.1', '1.2', '2', '2.1', '3')).toEqual(['1 2 3', '1.1 1.2', '2.1']);
});
