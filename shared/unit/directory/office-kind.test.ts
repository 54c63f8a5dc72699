import type { Grid } from '../../grid/grid.js';
import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { settingsForSheet } from './office-kind.js';

const sheet = (...lines: string[]): Grid => ({
  sheet: 'Phụ lục',
  rows: lines.map((line) => line.split('|').map((text) => ({ kind: 'text', text }))),
  merges: [],
});
const kindOf = (grid: Grid, settings = DEFAULT_SETTINGS): string => settingsForSheet(settings, grid).office.kind;

test('a letterhead says whose annex it is', () => {
  expect(kindOf(sheet('ỦY BAN NHÂN DÂN|CỘNG HÒA', 'STT|Nhiệm vụ'))).toBe('ward');
  expect(kindOf(sheet('ỦY BAN NHÂN DÂN XÃ AN PHÚ|CỘNG HÒA', '1|Công an phường'))).toBe('commune');
  expect(kindOf(sheet('UBND PHƯỜNG AN PHÚ', '1|Công an xã', '2|Phòng Kinh tế'))).toBe('ward');
});

test('units that say their tier decide where there is no letterhead; a list of both tiers says nothing', () => {
  expect(kindOf(sheet('1|Đào ao|Công an xã', '2|Thả cá|Hội Nông dân xã'))).toBe('commune');
  expect(kindOf(sheet('1|Đào ao|Công an phường; Phòng Kinh tế', '2|Thả cá|Phòng Kinh tế'))).toBe('ward');
  expect(kindOf(sheet('1|Đào ao|UBND xã, phường'))).toBe('ward');
  expect(kindOf(sheet('1|Phát triển kinh tế|Mục tiêu văn hóa, xã hội'))).toBe('ward');
});

test('a name only communes use decides where no tier is said', () => {
  expect(kindOf(sheet('1|Đào ao|Phòng Kinh tế'))).toBe('commune');
});

test('an office that somebody named, and a directory that somebody gave, are never changed', () => {
  const grid = sheet('UBND XÃ AN PHÚ');
  const named = { ...DEFAULT_SETTINGS, office: { ...DEFAULT_SETTINGS.office, name: 'UBND phường Tân Lập' } };
  expect(settingsForSheet(named, grid)).toBe(named);
  const given = { ...DEFAULT_SETTINGS, directory: { units: [], collectives: [] } };
  expect(settingsForSheet(given, grid)).toBe(given);
});

test('the same settings give the same object, so that a directory is prepared once', () => {
  const grid = sheet('UBND XÃ AN PHÚ');
  expect(settingsForSheet(DEFAULT_SETTINGS, grid)).toBe(settingsForSheet(DEFAULT_SETTINGS, sheet('UBND xã Bình Hòa')));
});
