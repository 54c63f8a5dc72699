import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../settings/settings.js';
import type { Grid } from '../../grid/grid.js';
import {
  COMMUNE_DIRECTORY,
  WARD_DIRECTORY,
  addressOf,
  directoryOf,
  directoryRows,
  findUnit,
  matchUnit,
  membersOf,
  mergeDirectory,
  prepareDirectory,
  readDirectorySheet,
  type Directory,
} from '../index.js';

const gridOf = (rows: readonly (readonly string[])[]): Grid => ({
  sheet: 'Đơn vị',
  merges: [],
  rows: rows.map((row) => row.map((text) => ({ kind: text === '' ? ('blank' as const) : ('text' as const), text }))),
});
const settingsOf = (json: object): Settings => {
  const read = readSettings(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.settings;
};

test.each([
  ['ward', WARD_DIRECTORY],
  ['commune', COMMUNE_DIRECTORY],
] as const)('the starting directory of a %s is sound', (_, directory: Directory) => {
  const names = [...directory.units, ...directory.collectives].map((u) => u.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => name === name.normalize('NFC') && !/[{}|]/.test(name))).toBe(true);
  expect(directory.units.filter((u) => u.successor !== undefined && !names.includes(u.successor))).toEqual([]);
  expect(directory.collectives.flatMap((c) => c.members).filter((m) => !names.includes(m))).toEqual([]);
  const prepared = prepareDirectory(directory);
  const readings = directory.units.map((u) => matchUnit(u.name, prepared));
  expect(readings.map((r) => (r.match === 'known' ? r.unit : r))).toEqual(directory.units.map((u) => u.name));
  expect(directory.collectives.map((c) => matchUnit(c.name, prepared).match)).toEqual(
    directory.collectives.map(() => 'collective'),
  );
});

test('settings without a directory start with the one of their kind, built once', () => {
  expect(directoryOf(DEFAULT_SETTINGS)).toBe(directoryOf(DEFAULT_SETTINGS));
  expect(findUnit('Công an phường', directoryOf(DEFAULT_SETTINGS))?.kind).toBe('police');
  expect(findUnit('Công an xã', directoryOf(settingsOf({ office: { kind: 'commune' } })))?.kind).toBe('police');
});

test('a directory in the settings replaces the starting one', () => {
  const own = directoryOf(settingsOf({ directory: { units: [{ name: 'Phòng Hậu cần' }] } }));
  expect(matchUnit('phong hau can', own)).toMatchObject({ match: 'known', unit: 'Phòng Hậu cần' });
  expect(findUnit('Công an phường', own)).toBeUndefined();
});

test('letters go to the members of a group and to the successor of a retired unit', () => {
  const directory = prepareDirectory({
    units: [
      { name: 'Phòng A', aliases: [], kind: 'office', emails: ['a@x.gov.vn'] },
      { name: 'Phòng B', aliases: [], kind: 'office', emails: ['b@x.gov.vn', 'a@x.gov.vn'] },
      {
        name: 'Phòng Cũ',
        aliases: [],
        kind: 'office',
        emails: ['cu@x.gov.vn'],
        until: { year: 2025, month: 6, day: 30 },
        successor: 'Phòng A',
      },
    ],
    collectives: [{ name: 'Các phòng', aliases: [], members: ['Phòng A', 'Phòng B'] }],
  });
  expect(membersOf('Các phòng', directory)).toEqual(['Phòng A', 'Phòng B']);
  expect(addressOf('Các phòng', directory)).toEqual(['a@x.gov.vn', 'b@x.gov.vn']);
  expect(addressOf('Phòng Cũ', directory)).toEqual(['a@x.gov.vn']);
  expect(addressOf('Không có', directory)).toEqual([]);
});

test('a directory written to the sheet “Đơn vị” reads back as it was', () => {
  const { directory, problems } = readDirectorySheet(gridOf(directoryRows(WARD_DIRECTORY)));
  expect(problems).toEqual([]);
  expect(directory).toEqual(WARD_DIRECTORY);
});

test('rows of the sheet that cannot be used are told with their cell', () => {
  const { directory, problems } = readDirectorySheet(
    gridOf([
      ['Danh bạ đơn vị'],
      ['Tên đơn vị', 'Loại', 'Thư điện tử', 'Hiệu lực đến'],
      ['Phòng A', 'Phòng, đơn vị', 'a@x.gov.vn; hỏng', '31/02/2026'],
      ['phòng  a', '', '', ''],
      ['', 'Y tế', '', ''],
      ['Phòng B', 'Không rõ', '', '30/06/2025'],
    ]),
  );
  expect(directory.units.map((u) => [u.name, u.emails, u.until?.month])).toEqual([
    ['Phòng A', ['a@x.gov.vn'], undefined],
    ['Phòng B', [], 6],
  ]);
  expect(problems.map((p) => [p.row, p.column])).toEqual([
    [2, 2],
    [2, 3],
    [3, 0],
    [4, 0],
    [5, 1],
  ]);
});

test('a sheet without the column of names says so', () => {
  expect(readDirectorySheet(gridOf([['a', 'b']])).problems).toHaveLength(1);
});

test('the workbook’s sheet is laid over the starting directory', () => {
  const settings = settingsOf({});
  const sheet = gridOf([
    ['Tên đơn vị', 'Tên khác', 'Thư điện tử'],
    ['Trung tâm Hành chính công An Bình', 'TTPVHCC', 'hcc@x.gov.vn'],
    ['Đội Cơ động', '', ''],
  ]);
  const own = directoryOf(settings, [sheet]);
  expect(matchUnit('TTPVHCC', own)).toMatchObject({ match: 'known', unit: 'Trung tâm Hành chính công An Bình' });
  expect(matchUnit('Đội Cơ động', own)).toMatchObject({ match: 'known' });
  expect(matchUnit('Công an phường', own)).toMatchObject({ match: 'known' });
  expect(directoryOf(settings, [sheet])).toBe(own);
  expect(matchUnit('Đội Cơ động', directoryOf(settings)).match).not.toBe('known');
});

test('a merged directory keeps one unit of each name', () => {
  const own: Directory = {
    units: [{ name: 'CÔNG AN PHƯỜNG', aliases: ['Công an'], kind: 'police', emails: ['ca@x.gov.vn'] }],
    collectives: [],
  };
  const merged = prepareDirectory(mergeDirectory(WARD_DIRECTORY, own));
  expect(addressOf('CÔNG AN PHƯỜNG', merged)).toEqual(['ca@x.gov.vn']);
  expect(matchUnit('công an', merged)).toMatchObject({ unit: 'CÔNG AN PHƯỜNG' });
});
