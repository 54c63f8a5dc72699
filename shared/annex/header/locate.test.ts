import type { Cell, Grid } from '../../grid/grid.js';
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

describe('columns nobody had read', () => {
  const cell = (text: string): Cell => (text === '' ? { kind: 'blank', text } : { kind: 'text', text });
  const fieldsOf = (rows: readonly string[]): string[] => {
    const grid: Grid = { sheet: 'PL', merges: [], rows: rows.map((row) => row.split('|').map((t) => cell(t.trim()))) };
    const location = locateAnnex(grid, DEFAULT_SETTINGS);
    return location.found ? location.places[0]!.header.columns.map(({ field }) => field) : [];
  };
  test('a time of issuing is a deadline, not a start', () => {
    const rows = [
      'STT | Nội dung | Cơ quan chủ trì | Thời hạn ban hành',
      '1 | Quy chế làm việc mới | Văn phòng | Tháng 6/2026',
    ];
    expect(fieldsOf(rows)).toEqual(['index', 'task', 'lead', 'deadline']);
  });
  test('what is planned and reads like done work is an output', () => {
    const rows = [
      'TT | Nhiệm vụ | Cơ quan chủ trì | Kết quả | Thời gian thực hiện',
      '1 | Kết nối cổng dịch vụ | Công an xã | Hoàn thành việc kết nối | Tháng 02/2026',
      '2 | Xây dựng cổng thông tin | Văn phòng | Hoàn thành cổng | Năm 2026',
      '3 | Xây dựng trợ lý ảo | Văn phòng | Đã đưa vào vận hành | Năm 2026',
    ];
    expect(fieldsOf(rows)).toEqual(['index', 'task', 'lead', 'output', 'deadline']);
  });
  test('whoever answers for a unit is no second lead, a target no second task', () => {
    expect(
      fieldsOf([
        'STT | Tên nhiệm vụ | Chỉ tiêu | Người đứng đầu chịu trách nhiệm | Cơ quan chủ trì | Thời hạn',
        '1 | Xây dựng mô hình du lịch | 95% | Cục trưởng Cục Du lịch | Cục Du lịch | Tháng 12/2026',
        '2 | Xây dựng bộ quy tắc mới | 100% | Vụ trưởng Vụ Kế hoạch | Vụ Kế hoạch | Tháng 12/2026',
      ]),
    ).toEqual(['index', 'task', 'target', 'leader', 'lead', 'deadline']);
  });
  test('tables of schools and hospitals', () => {
    expect(
      fieldsOf(['TT | Trình tự | Trách nhiệm | Thời gian', '1 | Lập kế hoạch kiểm tra | Ban Giám hiệu | Tháng 9/2026']),
    ).toEqual(['index', 'task', 'lead', 'deadline']);
    expect(
      fieldsOf([
        'STT | Hành động cụ thể | Chịu trách nhiệm | Hạn quyết',
        '1 | Tập huấn quy trình | Khoa Nội | 30/6/2026',
      ]),
    ).toEqual(['index', 'task', 'lead', 'deadline']);
  });
  test('ordinals are never the task', () => {
    const rows = [
      'Nội dung | Nhiệm vụ | Chủ trì | Thời hạn',
      ...[1, 2, 3].map((n) => `${n} | Làm việc thứ ${n} | Văn phòng | ${n}/6/2026`),
    ];
    expect(fieldsOf(rows)[0]).toBe('index');
  });
});
