import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { directoryOf, splitUnits } from '../index.js';

const commune = directoryOf({
  ...DEFAULT_SETTINGS,
  office: { ...DEFAULT_SETTINGS.office, kind: 'commune', name: 'UBND xã' },
});
const texts = (cell: string): string[] => splitUnits(cell, commune).map(({ text }) => text);
const units = (cell: string): (string | undefined)[] =>
  splitUnits(cell, commune).map((reading) => ('unit' in reading ? reading.unit : undefined));

test.each([
  ['Phòng Đào tạo\n- Hệ QLSV', ['Phòng Đào tạo', 'Hệ QLSV']],
  ['Phòng Đào tạo\nHệ QLSV', ['Phòng Đào tạo', 'Hệ QLSV']],
  ['Khoa Nội\n- Điều dưỡng trưởng\nPhòng Vật tư', ['Khoa Nội', 'Điều dưỡng trưởng', 'Phòng Vật tư']],
  ['Phòng Kế hoạch - Tài chính\nKhoa Khám bệnh', ['Phòng Kế hoạch - Tài chính', 'Khoa Khám bệnh']],
  ['Văn phòng\nHĐND và UBND', ['Văn phòng\nHĐND và UBND']],
  ['Văn phòng HĐND và\nUBND xã;\nPhòng Văn hóa -\nXã hội', ['Văn phòng HĐND và\nUBND xã', 'Phòng Văn hóa -\nXã hội']],
])('the lines of a cell are its first structure: %j', (cell, parts) => expect(texts(cell)).toEqual(parts));

test.each([
  'Trung ương Mặt trận Tổ quốc Việt Nam',
  'Tổng Thanh tra Chính phủ',
  'Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở',
  'Ban quản lý xây dựng nông thôn mới xã',
])('“%s” is one name: nothing inside begins another', (cell) => expect(texts(cell)).toEqual([cell]));

test('a class of a tier stays as written and is never this office', () => {
  expect(units('UBND cấp xã')).toEqual(['UBND cấp xã']);
  expect(units('Công an cấp xã')).toEqual(['Công an cấp xã']);
  expect(units('Sở Tài chính, UBND cấp xã')).toEqual(['Sở Tài chính', 'UBND cấp xã']);
});

test('a body is not another that is named alike', () => {
  expect(units('Đội Quản lý trật tự đô thị')).not.toContain('Đội Kiểm tra trật tự xây dựng');
});

test.each([
  ['Các Sở: Tài chính, Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
  ['Các thôn: Đông, Đoài và Nam', ['Thôn Đông', 'Thôn Đoài', 'Thôn Nam']],
  ['UBND các xã: Hòa Tiến, Hòa Phước', ['UBND xã Hòa Tiến', 'UBND xã Hòa Phước']],
  ['Các Chi cục: Thuế, Kiểm lâm; Công an xã', ['Chi cục Thuế', 'Chi cục Kiểm lâm', 'Công an xã']],
  ['Các phòng: Kinh tế, Văn hóa - Xã hội', ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội']],
])('a head before a colon belongs to each of its list: %j', (cell, parts) => expect(texts(cell)).toEqual(parts));

test('a ministry is never the office’s own body of that name', () => {
  const own = directoryOf({
    ...DEFAULT_SETTINGS,
    directory: { units: [{ name: 'Công an xã', aliases: [], kind: 'police', emails: [] }], collectives: [] },
  });
  expect(splitUnits('Các Bộ: Công an, Tài chính', own).every(({ match }) => match === 'unknown')).toBe(true);
});

test.each(['Các thôn', 'Các xóm', 'Các tổ dân phố', 'Các đoàn thể', 'Các cơ quan, đơn vị', 'Các trường học'])(
  '“%s” reads the same with an own directory',
  (cell) => {
    const own = directoryOf({
      ...DEFAULT_SETTINGS,
      office: { ...DEFAULT_SETTINGS.office, kind: 'commune' },
      directory: { units: [{ name: 'Phòng Kinh tế', aliases: [], kind: 'office', emails: [] }], collectives: [] },
    });
    const read = (directory: typeof own): unknown =>
      splitUnits(cell, directory).map((one) => [one.match, 'unit' in one ? one.unit : '']);
    expect(read(own)).toEqual(read(commune));
  },
);
