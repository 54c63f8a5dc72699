import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { locateAnnex } from './locate.js';
import { gridOf } from '../test-grid.test-kit.js';

const locate = (lines: string[]) => locateAnnex(gridOf(lines), DEFAULT_SETTINGS);
const fields = (lines: string[]): string => {
  const location = locate(lines);
  return location.found ? location.places[0]!.header.columns.map((c) => c.field).join(' ') : location.reason;
};

test('“Tiến độ” is settled by what stands below it', () => {
  const table = (a: string, b: string) => [
    'STT|Nhiệm vụ|Chủ trì|Tiến độ',
    `1|Đào ao|Phòng Kinh tế|${a}`,
    `2|Thả cá|Phòng Kinh tế|${b}`,
  ];
  expect(fields(table('Quý I/2026', '30/4/2026'))).toBe('index task lead deadline');
  expect(fields(table('30%', 'Đang làm'))).toBe('index task lead progress');
});

test('“Kết quả” is a report where it says what was done, an output otherwise', () => {
  const table = (a: string, b: string) => [
    'STT|Nhiệm vụ|Chủ trì|Thời hạn|Kết quả',
    `1|Đào ao|Các thôn|Quý I/2026|${a}`,
    `2|Thả cá|Các thôn|Quý II/2026|${b}`,
  ];
  expect(fields(table('Đã xong', 'Chưa làm'))).toBe('index task lead deadline result');
  expect(fields(table('Ao rộng 2 ha', '5.000 con'))).toBe('index task lead deadline output');
});

test('“Kết quả cần đạt” is the output where no other column is, and an aim beside one or over figures', () => {
  const table = (heading: string, a: string, b: string) => [
    `STT|Nhiệm vụ|Chủ trì|Thời hạn|${heading}`,
    `1|Đào ao|Các thôn|Quý I/2026|${a}`,
    `2|Thả cá|Các thôn|Quý II/2026|${b}`,
  ];
  for (const heading of ['Kết quả cần đạt', 'Kết quả phải đạt', 'Kết quả cần đạt được']) {
    expect(fields(table(heading, 'Ao đạt chuẩn', 'Cá giống được thả'))).toBe('index task lead deadline output');
    expect(fields(table(heading, '95%', '100%'))).toBe('index task lead deadline target');
  }
  expect(fields(table('Kết quả cần đạt|Sản phẩm', '02 ao|Biên bản', '5.000 con|Báo cáo'))).toBe(
    'index task lead deadline target output',
  );
});

test('a column whose heading nobody knows is recognised by its contents and must be confirmed', () => {
  const lines = [
    'STT|Nhiệm vụ|Đơn vị chủ trì|Cột chưa đặt tên',
    '1|Đào ao|Các thôn|30/3/2026',
    '2|Thả cá|Các thôn|Quý II/2026',
    '3|Cho ăn|Các thôn|Tháng 5/2026',
  ];
  const location = locate(lines);
  expect(location.found && location.places[0]!.header.columns[3]).toMatchObject({
    field: 'deadline',
    couldBe: ['other'],
  });
});

test('an empty template is an annex without tasks', () => {
  const location = locate(['STT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn']);
  expect(location.found && location.places[0]!.body).toMatchObject({ top: 1, bottom: 0 });
});

test('short words of a body row do not pass for a header', () => {
  const lines = [
    'STT|Nhiệm vụ|Chủ trì|Thời hạn|Sản phẩm',
    '1|Nội dung|Các đơn vị|Theo tiến độ|Báo cáo',
    '2|Nhiệm vụ|Các đơn vị|Thời hạn sau|Kế hoạch',
  ];
  const location = locate(lines);
  expect(location.found && location.places).toHaveLength(1);
});

test('an empty sheet has no annex', () => {
  expect(locate([])).toEqual({ found: false, reason: 'no-header', candidates: [] });
});
