import { COMMUNE_DIRECTORY, WARD_DIRECTORY, prepareDirectory, splitUnits, type UnitReading } from '../index.js';

const ward = prepareDirectory(WARD_DIRECTORY);
const commune = prepareDirectory(COMMUNE_DIRECTORY);
const shown = (r: UnitReading): string =>
  r.match === 'known' || r.match === 'collective' ? r.unit : r.match === 'doubtful' ? `? ${r.suggestions[0]}` : '-';
const read = (text: string, directory = commune): readonly string[] => splitUnits(text, directory).map(shown);

test.each([
  'Các cơ quan chuyên môn thuộc UBND tỉnh',
  'Các phòng, ban, ngành tỉnh',
  'Các đoàn thể tỉnh',
  'Các phòng, ban huyện',
])('“%s” has none of the office’s own members', (text) => {
  const members = splitUnits(text, ward).flatMap((r) => (r.match === 'collective' ? r.members : []));
  expect(members).toEqual([]);
});

test('a list that reads like one name is a list', () => {
  expect(read('Đảng ủy, UBND xã')).toEqual(['Đảng ủy xã', 'UBND xã']);
  expect(read('Đảng ủy UBND xã')).toEqual(['Đảng ủy UBND xã']);
});

test('a unit whose words may go on behind a sign asks', () => {
  expect(read('Phòng Kinh tế - Xã hội')[0]).toBe('? Phòng Kinh tế');
  expect(read('Phòng Kinh tế, Hạ tầng nông thôn')[0]).toBe('? Phòng Kinh tế');
  expect(read('Phòng Kinh tế, Xí nghiệp May')[0]).toBe('Phòng Kinh tế');
});

test('one name for two places asks for both', () => {
  expect(read('UBND xã Hòa Tiến và UBND xã Hòa Phước')).toEqual(['? UBND xã', '? UBND xã']);
  expect(read('UBND xã Hòa Tiến')).toEqual(['UBND xã']);
});

test('what a district had is not the commune’s', () => {
  expect(read('UBND các huyện, thành phố')).not.toContain('UBND xã');
  expect(read('Phòng Kinh tế huyện')).not.toContain('Phòng Kinh tế');
  expect(read('Phòng Kinh tế - Hạ tầng huyện')).toEqual(['Phòng Kinh tế và Hạ tầng']);
  expect(read('Công an thị xã Sơn Tây')).toEqual(['Công an huyện']);
});

test('hamlets of every region are the directory’s hamlets; “các ban” are boards', () => {
  for (const text of ['Các thôn, bản', 'Các xóm', 'Các ấp, khóm', 'Trưởng các buôn', 'Ấp trưởng'])
    expect(read(text)).toEqual(['Thôn/tổ dân phố']);
  expect(read('Các ban')).not.toEqual(['Thôn/tổ dân phố']);
  expect(read('Ấp 3, 4 và 5')).toEqual(['? Thôn/tổ dân phố']);
});

test('wrong marks do not cut a name in two', () => {
  expect(read('Vàn phòng HĐND và UBND')).toEqual(['? Văn phòng HĐND và UBND']);
});

test('names that are not in the directory stay whole and are offered nothing far-fetched', () => {
  for (const text of [
    'Thanh tra Sở',
    'Ban Tiếp nhận viện trợ',
    'Cục Chuyển đổi số',
    'Chi cục Bảo vệ môi trường',
    'Nhà văn hóa xã',
  ])
    expect(splitUnits(text, commune)).toMatchObject([{ text, match: 'unknown' }]);
});

test('a number behind a name asks for the name', () => {
  expect(read('Thuế cơ sở 5')).toEqual(['? Thuế cơ sở']);
  expect(read('Hạt Kiểm lâm khu vực số 3')).toEqual(['? Hạt Kiểm lâm']);
});

test('“(1) …; (2) …” numbers a list', () => {
  expect(read('(1) Công an xã; (2) Ban CHQS xã')).toEqual(['Công an xã', 'Ban Chỉ huy Quân sự xã']);
});

test('posts until June 2025 are known and have an heir', () => {
  expect(splitUnits('Công chức Địa chính', commune, { year: 2026, month: 1, day: 5 })).toMatchObject([
    { unit: 'Công chức Địa chính', retired: { successor: 'Phòng Kinh tế' } },
  ]);
});

test('“Môi trường” and “hội trường” are no groups of schools', () => {
  for (const text of ['Môi trường', 'Hội trường', 'Tổ trưởng, tổ phó'])
    expect(splitUnits(text, ward).flatMap((r) => (r.match === 'collective' ? r.members : []))).toEqual([]);
});

test('the public beside a unit leaves the unit certain', () => {
  expect(splitUnits('Công an phường và nhân dân', ward)).toMatchObject([
    { unit: 'Công an phường' },
    { match: 'unknown', because: 'nobody' },
  ]);
});

test('lists are numbered with strokes and Roman numerals, too', () => {
  expect(read('1/ Phòng VHXH\n2/ Công an xã')).toEqual(['Phòng Văn hóa - Xã hội', 'Công an xã']);
  expect(read('I. Công an xã\nII. Ban CHQS xã')).toEqual(['Công an xã', 'Ban Chỉ huy Quân sự xã']);
});

test('a unit behind a sign is never taken for the place of the one before it', () => {
  expect(read('Công an phường/Agribank', ward)).toEqual([
    'Công an phường',
    'Ngân hàng Nông nghiệp và Phát triển nông thôn',
  ]);
  expect(read('Các doanh nghiệp viễn thông trên địa bàn và Trạm Y tế xã')).toEqual([
    'Doanh nghiệp viễn thông',
    'Trạm Y tế xã',
  ]);
});
