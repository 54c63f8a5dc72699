import { COMMUNE_DIRECTORY, WARD_DIRECTORY, prepareDirectory, splitUnits } from '../index.js';

const directories = [prepareDirectory(WARD_DIRECTORY), prepareDirectory(COMMUNE_DIRECTORY)];

test.each([
  'nt',
  '-nt-',
  'Như trên',
  'Thường xuyên',
  'Hằng năm',
  'Quý II',
  'Có',
  'Tự',
  'Tất cả',
  'Toàn xã',
  'Nhân dân',
  'Các hộ dân',
  'Người dân trên địa bàn',
  'ngân hàng trên địa bàn',
  'Trạm Khuyến nông',
  'Đơn vị tư vấn',
  'Nhà thầu',
])('“%s” names no unit of the starting directories and is offered none', (text) => {
  for (const directory of directories)
    expect(splitUnits(text, directory).map(({ match }) => match)).toEqual(['unknown']);
});

test('an alias somebody gave wins over what such words usually mean', () => {
  const own = prepareDirectory({
    units: [{ name: 'Nhà tang lễ', short: 'NT', aliases: ['nt'], kind: 'other', emails: [] }],
    collectives: [],
  });
  expect(splitUnits('nt', own)).toMatchObject([{ match: 'known', unit: 'Nhà tang lễ' }]);
});

test('a name that ends in “ĐT” is not cut as if a telephone followed', () => {
  const [reading] = splitUnits('Phòng KT-HT-ĐT', directories[1]!);
  expect(reading).toMatchObject({ text: 'Phòng KT-HT-ĐT', match: 'doubtful' });
});

test.each([
  ['Ông Trần Văn Bình - Trưởng phòng Kinh tế', ['Phòng Kinh tế']],
  ['Chánh Văn phòng HĐND và UBND', ['Văn phòng HĐND và UBND']],
  ['TT Đảng ủy', ['Đảng ủy xã']],
  ['TT HĐND xã', ['HĐND xã']],
  ['UBND xã và các đơn vị có liên quan', ['UBND xã', 'Các đơn vị liên quan']],
  ['Trưởng các phòng, ban', ['Các phòng, ban, đơn vị']],
  ['UBND xã, phường', ['UBND các xã, phường']],
])('“%s” is %j in a commune', (text, units) => {
  expect(splitUnits(text, directories[1]!).map((one) => 'unit' in one && one.unit)).toEqual(units);
});
