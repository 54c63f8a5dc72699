import * as fc from 'fast-check';
import { foldKey } from '../text/fold.js';
import { bandsOf, likeness } from './near-texts.js';

const task = foldKey(
  'Rà soát, lập danh sách hộ gia đình chưa có đường truyền Internet tại các tổ dân phố trên địa bàn phường',
);

test('texts that differ in a word of twenty share a band', () => {
  const other = task.replace('ho gia dinh', 'ho dan');
  expect(bandsOf(task).some((band) => bandsOf(other).includes(band))).toBe(true);
  expect(likeness(task, other).score).toBeGreaterThan(0.85);
});

test('texts of other work share none', () => {
  const other = foldKey('Tổ chức tập huấn kỹ năng số cho cán bộ, công chức và người lao động của các phòng chuyên môn');
  expect(bandsOf(task).some((band) => bandsOf(other).includes(band))).toBe(false);
});

test('short texts are never called alike', () => {
  expect(bandsOf('bao cao ket qua')).toEqual([]);
});

test('likeness is 1 only for the same words in the same order', () => {
  const words = fc.array(fc.constantFrom('ra', 'soat', 'ho', 'so', 'mang', 'truyen'), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      words,
      words,
      (a, b) => (likeness(a.join(' '), b.join(' ')).score === 1) === (a.join(' ') === b.join(' ')),
    ),
  );
});
