import type { Grid } from '../grid/grid.js';
import { readLetterhead } from './letterhead.js';

const sheet = (...rows: string[][]): Grid => ({
  sheet: 'Phụ lục',
  rows: rows.map((row) => row.map((text) => (text === '' ? { kind: 'blank', text } : { kind: 'text', text }))),
  merges: [],
});

test.each([
  [
    'two lines of one cell',
    sheet(['ỦY BAN NHÂN DÂN\nXÃ TÂN HÒA', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
    'UBND xã Tân Hòa',
    'commune',
  ],
  ['two rows', sheet(['UỶ BAN NHÂN DÂN', ''], ['PHƯỜNG ĐÔNG HẢI', '']), 'UBND phường Đông Hải', 'ward'],
  ['one line, as written', sheet(['UBND xã Ea Kar']), 'UBND xã Ea Kar', 'commune'],
  ['a number for a name', sheet(['UBND PHƯỜNG 12']), 'UBND phường 12', 'ward'],
])('the office by its letterhead: %s', (_, grid, name, kind) => {
  expect(readLetterhead([grid])).toMatchObject({ name, kind });
});

test('the body above, the place and their cells', () => {
  const grid = sheet(
    ['UBND TỈNH BÌNH SƠN', '', ''],
    ['ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH', '', 'An Bình, ngày 03 tháng 02 năm 2026'],
  );
  expect(readLetterhead([grid])).toEqual({
    name: 'UBND phường An Bình',
    kind: 'ward',
    superior: 'UBND tỉnh Bình Sơn',
    place: 'An Bình',
    at: {
      name: { sheet: 'Phụ lục', row: 1, column: 0 },
      superior: { sheet: 'Phụ lục', row: 0, column: 0 },
      place: { sheet: 'Phụ lục', row: 1, column: 2 },
    },
  });
});

test.each([
  ['a sentence', sheet(['UBND xã giao các phòng, ban, đơn vị triển khai thực hiện nhiệm vụ'])],
  ['a class', sheet(['UBND các xã, phường'])],
  ['two offices', sheet(['UBND XÃ TÂN HÒA', 'UBND XÃ ĐÔNG HẢI'])],
  ['nothing', sheet(['STT', 'Nhiệm vụ'])],
])('%s is no letterhead', (_, grid) => {
  expect(readLetterhead([grid])).toBeUndefined();
});
