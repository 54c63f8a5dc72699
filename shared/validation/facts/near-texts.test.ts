import * as fc from 'fast-check';
import { foldKey } from '../../text/fold.js';
import { printOf } from '../../text/text-print.js';
import { differOnlyInCount, encodeWords, likeness } from './near-texts.js';

const task = foldKey(
  'Rà soát, lập danh sách hộ gia đình chưa có đường truyền Internet tại các tổ dân phố trên địa bàn phường',
);

test('texts that differ in a word of twenty share a band', () => {
  const other = task.replace('ho gia dinh', 'ho dan');
  expect(printOf(task).bands.some((band) => printOf(other).bands.includes(band))).toBe(true);
  expect(likeness(encodeWords(task), encodeWords(other))).toBeGreaterThan(0.85);
});

test('texts of other work share none', () => {
  const other = foldKey('Tổ chức tập huấn kỹ năng số cho cán bộ, công chức và người lao động của các phòng chuyên môn');
  expect(printOf(task).bands.some((band) => printOf(other).bands.includes(band))).toBe(false);
});

test('short texts are never called alike', () => {
  expect(printOf('bao cao ket qua').bands).toEqual([]);
});

test('likeness is 1 only for the same words in the same order', () => {
  const words = fc.array(fc.constantFrom('ra', 'soat', 'ho', 'so', 'mang', 'truyen'), { minLength: 1, maxLength: 20 });
  const alike = (a: string[], b: string[]): number => likeness(encodeWords(a.join(' ')), encodeWords(b.join(' ')));
  fc.assert(fc.property(words, words, (a, b) => (alike(a, b) === 1) === (a.join(' ') === b.join(' '))));
});

test.each([
  ['bao cao quy iii nam 2026', 'bao cao quy iv nam 2026', true],
  ['dot 3 khu b', 'dot 4 khu c', true],
  ['lap danh sach ho', 'lap danh sach cac ho', false],
  ['tai cac ho', 'tai cac cac ho', false],
  ['thon binh an', 'thon binh minh', false],
])('“%s” and “%s” differ only in their count: %s', (a, b, only) => {
  expect(differOnlyInCount(encodeWords(a), encodeWords(b))).toBe(only);
});
