import type { Grid } from '../../grid/grid.js';
import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { addressOf, directoryOf } from './directory.js';
import { matchUnit } from '../name/match.js';
import { unitOf } from '../types.js';
import { withDirectorySheet } from './workbook-directory.js';

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const sheet = (rows: readonly (readonly string[])[]): Grid => ({
  sheet: 'Đơn vị',
  rows: rows.map((row) => row.map(text)),
  merges: [],
});
const HEAD = ['Tên đơn vị', 'Tên viết tắt', 'Tên khác', 'Loại', 'Thuộc', 'Thư điện tử'];

it('knows the units the workbook itself names, and where to write to them', () => {
  const grids = [sheet([HEAD, ['Tổ Công tác ven sông', 'TCTVS', '', '', '', 'vensong@anbinh.example.vn']])];
  const settings = withDirectorySheet(DEFAULT_SETTINGS, grids);
  const directory = directoryOf(settings);
  expect(unitOf(matchUnit('Tổ Công tác ven sông', directory))).toBe('Tổ Công tác ven sông');
  expect(addressOf('Tổ Công tác ven sông', directory)).toEqual(['vensong@anbinh.example.vn']);
  expect(unitOf(matchUnit('Công an phường', directory))).toBe('Công an phường');
  expect(withDirectorySheet(DEFAULT_SETTINGS, grids)).toBe(settings);
});

it('leaves the settings as they are where the workbook has no such sheet', () => {
  expect(withDirectorySheet(DEFAULT_SETTINGS, [{ sheet: 'Phụ lục', rows: [[text('STT')]], merges: [] }])).toBe(
    DEFAULT_SETTINGS,
  );
});
