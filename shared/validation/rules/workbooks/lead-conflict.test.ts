import { DEFAULT_SETTINGS } from '../../../settings/settings.js';
import { annexOf, gridOf } from '../../check-sheet.test-kit.js';
import { exampleSettings } from '../../engine/example-sheet.js';
import { RULES } from '../index.js';
import { validateTogether } from '../../engine/validate.js';

const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
const settings = exampleSettings(DEFAULT_SETTINGS);

/** What is said of plans checked together; each is lines of “STT: task: lead”. */
function said(...plans: readonly (readonly string[])[]): string[] {
  const named = plans.map((lines, i) => ({
    file: `ke-hoach-${i + 1}.xlsx`,
    annex: annexOf(
      gridOf([
        HEAD,
        ...lines.map((line) => {
          const [no = '', task = '', lead = ''] = line.split(': ');
          return `${no} | ${task} | ${lead} | 30/9/2026`;
        }),
        `90 | Việc riêng của kế hoạch số ${i + 1} tại kênh tiêu | Công an phường | 30/9/2026`,
      ]),
      settings,
    ),
  }));
  return validateTogether(named, settings, RULES).map(({ message }) => message);
}

test('one work with two leads is told, whatever its dots and spaces', () => {
  expect(
    said(['1: Cập nhật hồ sơ sức khỏe điện tử: Trạm Y tế'], ['3: Cập nhật hồ sơ  sức khoẻ điện tử.: Phòng VHXH']),
  ).toEqual([
    'Nhiệm vụ này do Trạm Y tế phường chủ trì tại tệp ke-hoach-1.xlsx và Phòng Văn hóa - Xã hội chủ trì tại tệp ke-hoach-2.xlsx.',
  ]);
});

test.each([
  'Tổng hợp, báo cáo kết quả thực hiện',
  'Tổng hợp, báo cáo kết quả thực hiện Kế hoạch năm 2026',
  'Sơ kết, tổng kết việc thực hiện Kế hoạch',
  'Xây dựng Kế hoạch triển khai thực hiện năm 2027',
  'Theo dõi, đôn đốc, kiểm tra việc thực hiện',
  'Báo cáo định kỳ hằng tháng, quý, năm',
  'Bố trí kinh phí thực hiện Kế hoạch',
])('“%s” is said in every plan of its own work', (task) => {
  expect(said([`1: ${task}: Trạm Y tế`], [`1: ${task}: Công an phường`])).toEqual([]);
});

test('a step belongs to its own common task', () => {
  const step = 'Khảo sát hiện trạng tại các tổ dân phố';
  expect(
    said(
      ['1: Lắp đặt camera giám sát: Công an phường', `1.1: ${step}: Công an phường`],
      ['1: Trồng cây xanh ven kênh: Phòng Văn hóa - Xã hội', `1.1: ${step}: Phòng Văn hóa - Xã hội`],
    ),
  ).toEqual([]);
});

test('a unit and the one that came after it are one lead', () => {
  const task = 'Chỉnh trang vỉa hè các tuyến phố chính';
  expect(said([`1: ${task}: Phòng Quản lý đô thị`], [`1: ${task}: Phòng Kinh tế, Hạ tầng và Đô thị`])).toEqual([]);
});

test('a third plan is told beside the first', () => {
  const task = 'Cập nhật hồ sơ sức khỏe điện tử';
  expect(
    said([`1: ${task}: Trạm Y tế`], [`1: ${task}: Trạm Y tế`], [`1: ${task}: Công an phường`]).map(
      (message) => /ke-hoach-\d/g.exec(message)?.[0],
    ),
  ).toEqual(['ke-hoach-1']);
});
