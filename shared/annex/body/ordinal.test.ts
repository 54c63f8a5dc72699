import { isUnder, leadingOrdinal, readOrdinal, romanValue } from './ordinal.js';

test.each([
  ['I', 'roman', 1],
  ['IV.', 'roman', 4],
  ['xii', 'lower', 12],
  ['C.', 'upper', 3],
  ['A', 'upper', 1],
  ['B.', 'upper', 2],
  ['07', 'number', 7],
  ['1.', 'number', 1],
  ['(3)', 'number', 3],
  ['1.2', 'dotted', 2],
  ['2.10.', 'dotted', 10],
  ['a)', 'lower', 1],
  ['đ', 'lower', 4.5],
  ['-', 'dash', undefined],
  ['NV-03', 'code', undefined],
  ['KH7_TT_N02.1', 'code', undefined],
  ['Phần II', 'part', 2],
])('%s is numbered in the manner %s', (text, style, number) => {
  expect(readOrdinal(text)).toMatchObject({ style, ...(number === undefined ? {} : { number }) });
});

test.each(['', 'Phòng Kinh tế', 'Quý II', 'IIII', 'Hạ tầng'])('%s is no ordinal', (text) => {
  expect(readOrdinal(text)).toBeUndefined();
});

test('the ordinal a line begins with is told from its words', () => {
  expect(leadingOrdinal('II. Dữ liệu số')).toMatchObject({
    ordinal: { style: 'roman', text: 'II' },
    rest: 'Dữ liệu số',
  });
  expect(leadingOrdinal('1.2 Lập danh sách')).toMatchObject({
    ordinal: { style: 'dotted', text: '1.2' },
    rest: 'Lập danh sách',
  });
  expect(leadingOrdinal('- Mời đại biểu')).toMatchObject({ ordinal: { style: 'dash' }, rest: 'Mời đại biểu' });
  expect(leadingOrdinal('2026 là năm bản lề')).toBeUndefined();
  expect(leadingOrdinal('15/4/2026 họp')).toBeUndefined();
  expect(leadingOrdinal('Xây dựng đường')).toBeUndefined();
});

test('Roman numerals are read strictly', () => {
  expect(romanValue('XIX')).toBe(19);
  expect(romanValue('IIX')).toBeUndefined();
});

test('a code stands under another one only across a separator', () => {
  expect(isUnder('NV1', 'NV1.2')).toBe(true);
  expect(isUnder('NV1', 'NV12')).toBe(false);
});
