// What an official would call a false alarm: each line here is right as it stands.
import { checkSheet } from '../check-sheet.test-kit.js';

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

test.each([
  'Toàn hệ thống chính trị',
  'Cộng tác viên dân số',
  'Lực lượng dân quân',
  'Chủ các cơ sở lưu trú',
  'Chủ đầu tư',
  'Ngân hàng',
  'Ban đại diện cha mẹ học sinh',
  'Thôn 3, thôn 4',
  'Khu phố nơi có ổ dịch',
  'Thôn Đông; ấp Bình Hòa',
  'Cơ quan chức năng',
  'Lực lượng chức năng',
  'UBND các phường lân cận',
  'Chủ nhà trọ',
  'Doanh nghiệp, người dân',
  'Cấp ủy, chính quyền các thôn',
])('“%s” helping is nobody who could be added', (help) => {
  expect(withHelp(help)).toEqual([]);
});

test('the same work in two hamlets, or at a first and a second meeting, is no repeated task', () => {
  const twice = (a: string, b: string) =>
    checkSheet([
      HEAD,
      ...[a, b].map((task, at) => `${at + 1} | ${task} | Công an phường | | 30/9/2026 | Biên bản số ${at + 1}`),
    ]).said;
  expect(twice('Kiểm đếm đất và tài sản trên đất tại tổ 12', 'Kiểm đếm đất và tài sản trên đất tại tổ 13')).toEqual([]);
  expect(twice('Kiểm đếm đất và tài sản trên đất năm 2025', 'Kiểm đếm đất và tài sản trên đất năm 2026')).toEqual([
    'task-near-repeat@B3',
  ]);
  const meetings = checkSheet([
    HEAD,
    '1 | Hội nghị lấy ý kiến cử tri lần thứ nhất | Công an phường | | 29/9/2026 | Biên bản',
    '2 | Hội nghị lấy ý kiến cử tri lần thứ hai | Công an phường | | 30/10/2026 | Biên bản',
  ]);
  expect(meetings.said).toEqual([]);
});

test('a day off whose day of the week is written is meant so', () => {
  const due = (deadline: string) => said(`1 | Ra quân tổng vệ sinh | Công an phường | | ${deadline} | Biên bản`);
  expect(due('Chủ nhật, ngày 27/9/2026')).toEqual([]);
  expect(due('27/9/2026')).toEqual(['deadline-non-working@E2']);
});

test('the output “Báo cáo” of a task that ends in one is no vague output', () => {
  const output = (task: string) => said(`1 | ${task} | Công an phường | | 30/9/2026 | Báo cáo`);
  expect(output('Tổng kết đợt cao điểm trấn áp tội phạm')).toEqual([]);
  expect(output('Tổng hợp số liệu cư trú, báo cáo UBND phường')).toEqual([]);
  expect(output('Diễn tập phòng cháy tại chợ')).toEqual(['output-vague@F2']);
});

test('a lead that is a person or the public is told so; beside a unit they say nothing wrong', () => {
  const led = (lead: string) =>
    checkSheet([HEAD, `1 | Diễn tập phòng cháy tại chợ | ${lead} | | 30/9/2026 | Biên bản`, ...REST]).issues.map(
      ({ message }) => message,
    );
  expect(led('Đ/c Lan')).toEqual(['Ô C2 ghi tên người (“Đ/c Lan”), chưa ghi đơn vị chủ trì.']);
  expect(led('Nhân dân')).toEqual(['“Nhân dân” tại ô C2 không phải tên đơn vị, chưa rõ đơn vị chủ trì.']);
  expect(led('Công an phường, đ/c Lan')).toEqual([]);
  expect(led('Công an phường; người dân')).toEqual([]);
});
