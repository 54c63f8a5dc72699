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
