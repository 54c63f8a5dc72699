// What an official would call a false alarm: each line here is right as it stands.
import { checkSheet } from './check-sheet.test-kit.js';

const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm';
const REST = [
  '2 | Số hóa hồ sơ hộ tịch đang lưu trữ | Phòng Văn hóa - Xã hội | Công an phường | 30/9/2026 | Sổ hộ tịch điện tử',
  '3 | Nâng cấp hệ thống truyền thanh | Văn phòng HĐND và UBND | | 30/10/2026 | Biên bản nghiệm thu',
];
const said = (line: string): readonly string[] => checkSheet([HEAD, line, ...REST]).said;
const withTask = (task: string) => said(`1 | ${task} | Công an phường | | 30/9/2026 | Biên bản`);
const withHelp = (help: string) =>
  said(`1 | Diễn tập phòng cháy tại chợ | Công an phường | ${help} | 30/9/2026 | Biên bản`);

test.each([
  'Giao ban Ban Chỉ đạo',
  'Chỉ đạo công tác khuyến học',
  'Hoàn thành kế hoạch giao quân',
  'Phối hợp giải quyết đơn thư',
  'Kiểm kê tài sản',
])('“%s” names its work', (task) => {
  expect(withTask(task)).toEqual([]);
});

test.each([
  'Triển khai thực hiện nhiệm vụ được giao',
  'Tiếp tục chỉ đạo thực hiện theo quy định',
  'Thực hiện tốt các nhiệm vụ khác',
])('“%s” names none', (task) => {
  expect(withTask(task)).toEqual(['task-vague@B2']);
});

test.each([
  'Các thành viên Ban Chỉ đạo',
  'Thành viên Tổ công tác Đề án',
  'Nhân dân trên địa bàn phường',
  'Các tổ chức tín dụng, ngân hàng trên địa bàn',
  'Các hộ kinh doanh',
  'Các nhà mạng viễn thông',
  'Người có uy tín; chức sắc tôn giáo',
  'Phụ huynh học sinh',
  'Theo phân công',
  'Không',
  'Đơn vị tư vấn',
  '08 tổ dân phố',
  'Cán bộ phụ trách',
])('“%s” helping is nobody a directory could hold', (help) => {
  expect(withHelp(help)).toEqual([]);
});

test.each(['Xí nghiệp May An Khánh', 'Cửa hàng Thu Nga', 'Công ty TNHH Giải pháp số Minh Anh'])(
  '“%s” helping is a body to be added',
  (help) => {
    expect(withHelp(help)).toEqual(['coordinating-unknown@D2']);
  },
);

test('a heading that could be the status is the result where another column is the status', () => {
  const { said: found } = checkSheet([
    'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Trạng thái | Tình hình thực hiện, kết quả',
    '1 | Số hóa hồ sơ hộ tịch | Công an phường | 30/9/2026 | Đang thực hiện | Đã số hóa 1.200 hồ sơ',
    '2 | Lắp đặt mạng nội bộ | Công an phường | 30/9/2026 | Đang thực hiện | Đã khảo sát',
    '3 | Bố trí máy tính | Công an phường | 30/9/2026 | Hoàn thành | Đã bố trí 4 máy',
  ]);
  expect(found).toEqual([]);
});

test.each([
  ['lead', '1 | Bố trí máy tính | #REF! | | 30/9/2026 | Biên bản', 'formula-error@C2'],
  ['coordinating', '1 | Bố trí máy tính | Công an phường | #N/A | 30/9/2026 | Biên bản', 'formula-error@D2'],
  ['deadline', '1 | Bố trí máy tính | Công an phường | | #REF! | Biên bản', 'formula-error@E2'],
  ['output', '1 | Bố trí máy tính | Công an phường | | 30/9/2026 | #VALUE!', 'formula-error@F2'],
  ['task', '1 | #NAME? | Công an phường | | 30/9/2026 | Biên bản', 'formula-error@B2'],
])('an error code in the column %s is told of once, as a formula that fails', (_, line, found) => {
  expect(said(line)).toEqual([found]);
});
