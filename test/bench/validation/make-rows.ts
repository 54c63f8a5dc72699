// A made annex of any size: letterhead, headings, varied tasks, and one row in eight with something to find.
import type { Cell, Grid } from '../../../shared/grid/grid.js';

const HEADINGS = [
  'STT',
  'Nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn hoàn thành',
  'Sản phẩm',
  'Tình trạng',
  'Tiến độ (%)',
  'Kết quả thực hiện',
  'Khó khăn, vướng mắc',
];

const VERBS = [
  'Rà soát',
  'Xây dựng',
  'Tổ chức',
  'Nâng cấp',
  'Số hóa',
  'Tập huấn',
  'Kiểm tra',
  'Lắp đặt',
  'Bố trí',
  'Hoàn thiện',
  'Cập nhật',
  'Tham mưu ban hành',
];
const THINGS = [
  'hệ thống mạng nội bộ',
  'hồ sơ hộ tịch đang lưu trữ',
  'kỹ năng số cho cán bộ, công chức',
  'thiết bị của bộ phận một cửa',
  'dữ liệu đất đai',
  'hệ thống truyền thanh thông minh',
  'quy chế quản lý văn bản điện tử',
  'chữ ký số cho công chức',
  'trang thông tin điện tử',
  'camera an ninh',
  'bản đồ số hộ kinh doanh',
  'danh sách hộ nghèo, hộ cận nghèo',
  'dịch vụ thanh toán không dùng tiền mặt',
  'sổ khám sức khỏe điện tử',
  'hạ tầng Wi-Fi công cộng',
];
const PLACES = [
  'tại trụ sở phường',
  'tại các tổ dân phố',
  'tại các trường học trên địa bàn',
  'phục vụ sáp nhập đơn vị',
  'theo mô hình chính quyền địa phương hai cấp',
  'đáp ứng yêu cầu của Đề án 06',
  'cho người cao tuổi và hộ chính sách',
  'kết nối với kho dữ liệu của tỉnh',
  'bảo đảm an toàn thông tin cấp độ 2',
  'trước kỳ kiểm tra cuối năm',
];
const SYLLABLES =
  'An Bình Cẩm Châu Dương Đông Giang Hà Hải Hòa Hưng Khánh Kim Lạc Lâm Lập Long Lộc Minh Mỹ Nam Nghĩa Ngọc Nhân Phú Phúc Phước Quang Sơn Tân Tây Thái Thanh Thành Thịnh Thọ Thủy Tiên Trung Trường Tường Vân Vinh Vĩnh Xuân Yên'.split(
    ' ',
  );
const AIMS = [
  'để rút ngắn thời gian giải quyết',
  'nhằm nâng mức hài lòng của người dân',
  'gắn với cải cách hành chính',
  'làm cơ sở báo cáo Đảng ủy',
  'phù hợp nguồn kinh phí được cấp',
  'theo lộ trình đã duyệt',
  '',
];
const LEADS = [
  'Phòng Văn hóa - Xã hội',
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Công an phường',
  'TT PVHCC',
  'Phòng VH-XH',
  'Trạm Y tế',
];
const HELPS = [
  'Công an phường; Trạm Y tế',
  'Các phòng, ban, đơn vị',
  'Ủy ban MTTQ Việt Nam phường và các đoàn thể',
  'Trung tâm Phục vụ hành chính công',
  '',
];
const DUES = [
  'Trước ngày 30/9/2026',
  'Quý III/2026',
  'Tháng 12/2026',
  'Thường xuyên',
  '15/10/2026',
  'Hằng tháng',
  'Từ 01/8/2026 đến 15/9/2026',
  'Quý IV/2026',
  'Chậm nhất ngày 20/11/2026',
];
const OUTPUTS = [
  'Báo cáo kết quả',
  'Kế hoạch',
  'Biên bản nghiệm thu',
  'Quyết định',
  'Danh sách',
  'Hệ thống được đưa vào sử dụng',
];
const WRONG: readonly (readonly [number, string])[] = [
  [1, 'Triển khai thực hiện theo quy định'],
  [2, ''],
  [2, 'Xí nghiệp May An Khánh'],
  [2, 'Công an phường; Trạm Y tế'],
  [3, 'Công an phường; Công an phường'],
  [4, '31/11/2026'],
  [4, ''],
  [4, 'Trước ngày 30/9'],
  [4, 'Theo yêu cầu'],
  [5, 'Báo cáo'],
  [1, 'Rà soát  thiết bị '],
  [2, 'Công an phường (SĐT 0912 000 111)'],
];

/** A small generator with a seed, so that every run measures the same rows. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * sides);
  };
}

const cell = (text: string): Cell => (text === '' ? { kind: 'blank', text } : { kind: 'text', text });

export function makeRows(tasks: number): Grid {
  const roll = dice(20261122);
  const pick = (from: readonly string[]): string => from[roll(from.length)]!;
  const name = (): string => `${pick(SYLLABLES)} ${pick(SYLLABLES)} ${pick(SYLLABLES)}`;
  const rows: Cell[][] = [
    [cell('ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH')],
    [cell('PHỤ LỤC PHÂN CÔNG NHIỆM VỤ')],
    [cell('(Kèm theo Kế hoạch số 45/KH-UBND ngày 01/7/2026 của UBND phường An Bình)')],
    HEADINGS.map(cell),
  ];
  for (let n = 0; n < tasks; n += 1) {
    if (n % 50 === 0) rows.push([cell(`NHÓM ${n / 50 + 1}`), cell(`Nhóm nhiệm vụ số ${n / 50 + 1}`)]);
    const content =
      `${pick(VERBS)} ${pick(THINGS)} ${pick(PLACES)} khu ${name()}, tuyến ${name()} ${pick(AIMS)}`.trim();
    const texts = [
      String(n + 1),
      content,
      pick(LEADS),
      pick(HELPS),
      pick(DUES),
      pick(OUTPUTS),
      'Đang thực hiện',
      '40%',
      '',
      '',
    ];
    const wrong = roll(8) === 0 ? WRONG[roll(WRONG.length)]! : undefined;
    if (wrong) texts[wrong[0]] = wrong[1];
    rows.push(texts.map(cell));
  }
  return { sheet: 'Phụ lục', rows, merges: [] };
}
