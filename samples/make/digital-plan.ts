import type { Due } from './annex.js';
import { centre, date, dateCell, dueCell, group, heads, letterhead, month, percent, text } from './annex.js';
import type { SampleCell, SampleSheet } from './workbook.js';

type Day = readonly [number, number, number];
interface Row {
  readonly task: string;
  readonly lead?: string;
  readonly with?: string;
  readonly due: Due;
  readonly output: string;
  readonly state?: string;
  readonly percent?: number;
  readonly done?: Day;
}

const VHXH = 'Phòng Văn hóa - Xã hội';
const KT = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const VP = 'Văn phòng HĐND và UBND';
const TT = 'Trung tâm Phục vụ hành chính công';
const CA = 'Công an phường';
const ALL = 'Các phòng, ban, đơn vị';
const DONE = 'Hoàn thành';
const DOING = 'Đang thực hiện';

const GROUPS: readonly { title: string; rows: readonly Row[] }[] = [
  {
    title: 'Nhận thức số và chỉ đạo điều hành',
    rows: [
      {
        task: 'Kiện toàn Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số của phường',
        lead: VP,
        with: VHXH,
        due: date(31, 1),
        output: 'Quyết định kiện toàn',
        state: DONE,
        percent: 1,
        done: [2026, 1, 28],
      },
      {
        task: 'Ban hành kế hoạch chuyển đổi số chi tiết của từng đơn vị',
        lead: ALL,
        with: VP,
        due: 'Trước ngày 15/02/2026',
        output: 'Kế hoạch của đơn vị',
        state: DONE,
        percent: 1,
        done: [2026, 2, 13],
      },
      {
        task: 'Duy trì chuyên mục “Chuyển đổi số” trên trang thông tin điện tử và hệ thống truyền thanh của phường',
        lead: VHXH,
        with: 'Các tổ dân phố',
        due: 'Thường xuyên',
        output: 'Tin, bài hằng tuần',
      },
      {
        task: 'Tổ chức hưởng ứng Ngày Chuyển đổi số quốc gia 10/10',
        lead: VHXH,
        with: `Đoàn TNCS Hồ Chí Minh phường\n${KT}`,
        due: '10/10/2026',
        output: 'Báo cáo kết quả tổ chức',
        state: DONE,
        percent: 1,
        done: [2026, 10, 9],
      },
      {
        task: 'Sơ kết 6 tháng đầu năm thực hiện kế hoạch chuyển đổi số',
        lead: VP,
        with: ALL,
        due: 'Trước 20/6/2026',
        output: 'Báo cáo sơ kết',
        state: DONE,
        percent: 1,
        done: [2026, 6, 18],
      },
      {
        task: 'Tổng kết năm 2026 và xây dựng kế hoạch năm 2027',
        lead: VP,
        with: ALL,
        due: month(12),
        output: 'Báo cáo tổng kết; dự thảo kế hoạch',
      },
    ],
  },
  {
    title: 'Hạ tầng số và an toàn thông tin',
    rows: [
      {
        task: 'Rà soát các khu vực sóng di động yếu, đề nghị doanh nghiệp viễn thông bổ sung trạm phát sóng',
        lead: KT,
        with: 'VNPT; Viettel',
        due: 'Quý II/2026',
        output: 'Danh sách khu vực; văn bản đề nghị',
        state: DONE,
        percent: 1,
        done: [2026, 6, 24],
      },
      {
        task: 'Nâng cấp đường truyền số liệu chuyên dùng tại trụ sở UBND phường và Trung tâm Phục vụ hành chính công',
        lead: `${VP}; ${TT}`,
        with: 'VNPT',
        due: 'Quý III/2026',
        output: 'Biên bản nghiệm thu',
        state: DOING,
        percent: 0.7,
      },
      {
        task: 'Lắp đặt mạng không dây miễn phí tại nhà sinh hoạt cộng đồng các tổ dân phố',
        lead: KT,
        with: 'Các tổ dân phố',
        due: date(30, 10),
        output: '12 điểm truy cập',
        state: DOING,
        percent: 0.5,
      },
      {
        task: 'Rà soát, cài đặt phần mềm phòng, chống mã độc cho 100% máy tính làm việc',
        lead: VP,
        with: CA,
        due: date(20, 11),
        output: 'Báo cáo kết quả rà soát',
        state: DOING,
        percent: 0.9,
      },
      {
        task: 'Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin',
        lead: `1. ${VP}\n2. ${CA}`,
        due: 'Quý IV2026',
        output: 'Quyết định phê duyệt',
        state: DOING,
        percent: 0.4,
      },
      {
        task: 'Diễn tập ứng cứu sự cố an toàn thông tin mạng',
        lead: CA,
        with: `${VP}, ${TT}`,
        due: 'Tháng 11/2026',
        output: 'Kịch bản, báo cáo diễn tập',
      },
    ],
  },
  {
    title: 'Dữ liệu số',
    rows: [
      {
        task: 'Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực',
        lead: TT,
        with: `${VHXH}; ${KT}`,
        due: month(6),
        output: '100% hồ sơ còn hiệu lực được số hóa',
        state: DONE,
        percent: 1,
        done: [2026, 6, 29],
      },
      {
        task: 'Số hóa sổ hộ tịch giai đoạn trước năm 2007 và đối chiếu với dữ liệu dân cư',
        lead: 'Phòng VH-XH',
        with: CA,
        due: 'Trước ngày 31/10/2026',
        output: 'Dữ liệu hộ tịch đã phê duyệt',
        state: DOING,
        percent: 0.85,
      },
      {
        task: 'Cập nhật biến động đất đai vào cơ sở dữ liệu đất đai',
        lead: KT,
        with: 'Chi nhánh Văn phòng đăng ký đất đai',
        due: 'Hằng tháng',
        output: 'Báo cáo số liệu biến động',
      },
      {
        task: 'Xây dựng bộ dữ liệu mở của phường về cơ sở giáo dục, y tế, chợ, điểm đỗ xe',
        lead: `${VHXH}, ${KT}`,
        with: 'Trạm Y tế phường',
        due: date(15, 11),
        output: '04 bộ dữ liệu',
        state: DOING,
        percent: 0.6,
      },
      {
        task: 'Làm sạch dữ liệu người có công và đối tượng bảo trợ xã hội',
        lead: VHXH,
        with: CA,
        due: date(6, 10),
        output: 'Danh sách đã đối soát',
        state: DONE,
        percent: 1,
        done: [2026, 6, 9],
      },
    ],
  },
  {
    title: 'Dịch vụ công và chính quyền số',
    rows: [
      {
        task: 'Niêm yết mã QR của các thủ tục hành chính tại nơi tiếp nhận hồ sơ',
        lead: TT,
        with: VP,
        due: 'Tháng 3/2026',
        output: 'Bảng mã QR tại 02 điểm',
        state: DONE,
        percent: 1,
        done: [2026, 3, 25],
      },
      {
        task: 'Bố trí nhân viên và đoàn viên hướng dẫn người dân nộp hồ sơ trực tuyến',
        lead: TT,
        with: 'Đoàn TNCS Hồ Chí Minh phường',
        due: 'Từ tháng 02/2026',
        output: 'Lịch trực hằng tuần',
      },
      {
        task: 'Nâng tỷ lệ hồ sơ trực tuyến toàn trình đạt ít nhất 80%',
        lead: 'TT PVHCC',
        with: ALL,
        due: 'Quý IV/2026',
        output: 'Số liệu trên hệ thống',
        state: DOING,
        percent: 0.9,
      },
      {
        task: 'Báo cáo kết quả giải quyết thủ tục hành chính',
        lead: TT,
        with: VP,
        due: 'Trước ngày 25 hằng tháng',
        output: 'Báo cáo tháng',
      },
      {
        task: 'Khảo sát mức độ hài lòng của người dân, doanh nghiệp',
        lead: VP,
        with: 'Ủy ban MTTQ Việt Nam phường',
        due: '18/11/2026',
        output: 'Báo cáo kết quả khảo sát',
        state: DOING,
        percent: 0.75,
      },
      {
        task: 'Ký số 100% văn bản điện tử trên hệ thống quản lý văn bản và điều hành',
        lead: ALL,
        due: 'Trong năm 2026',
        output: 'Số liệu thống kê',
      },
      {
        task: 'Đưa trợ lý ảo trả lời câu hỏi thường gặp vào trang thông tin điện tử',
        lead: 'Phòng Văn hoá – Xã hội',
        with: VP,
        due: 'theo yêu cầu',
        output: 'Trợ lý ảo được vận hành',
      },
    ],
  },
  {
    title: 'Kinh tế số và xã hội số',
    rows: [
      {
        task: 'Hỗ trợ hộ kinh doanh tại chợ An Bình thanh toán không dùng tiền mặt',
        lead: KT,
        with: 'Thuế cơ sở; ngân hàng trên địa bàn',
        due: date(30, 9),
        output: '200 hộ kinh doanh',
        state: DONE,
        percent: 1,
        done: [2026, 10, 7],
      },
      {
        task: 'Đưa sản phẩm đặc trưng của phường lên sàn thương mại điện tử',
        lead: 'Phòng kinh tế hạ tầng và đô thị',
        with: 'Hội Nông dân phường',
        due: 'Từ 01/7/2026 đến 30/11/2026',
        output: '05 sản phẩm',
        state: DOING,
        percent: 0.6,
      },
      {
        task: 'Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng',
        lead: VHXH,
        with: 'VNPT, Viettel',
        due: 'Trước ngày 30/02/2026',
        output: '02 lớp tập huấn',
        state: DONE,
        percent: 1,
        done: [2026, 3, 4],
      },
      {
        task: 'Phổ cập tài khoản định danh điện tử mức độ 2 cho công dân đủ điều kiện',
        lead: CA,
        with: 'Các tổ dân phố',
        due: '6 tháng đầu năm 2026',
        output: 'Đạt ít nhất 95%',
        state: DONE,
        percent: 1,
        done: [2026, 6, 30],
      },
      {
        task: 'Triển khai sổ sức khỏe điện tử cho người dân',
        lead: 'Trạm Y tế phường',
        with: 'Phòng VHXH',
        due: 'Thang 12/2026',
        output: 'Đạt ít nhất 90% người dân',
        state: DOING,
        percent: 0.65,
      },
      {
        task: 'Thu học phí không dùng tiền mặt tại các trường học trên địa bàn',
        lead: VHXH,
        with: 'Các trường học trên địa bàn',
        due: '',
        output: '100% trường học',
      },
    ],
  },
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];
const WIDTH = 9;

/** The ward's digital plan: two-row merged header, Roman groups, months kept as dates, words, typos, one swapped day. */
export function digitalPlan(): SampleSheet {
  const head = letterhead({
    office: 'PHƯỜNG AN BÌNH',
    title: 'PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026',
    issued: '(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND phường An Bình)',
    width: WIDTH,
    left: 3,
  });
  const rows: (readonly (SampleCell | undefined)[])[] = [
    ...head.rows,
    heads(
      'STT',
      'Nội dung nhiệm vụ',
      'Phân công thực hiện',
      '',
      'Thời hạn hoàn thành',
      'Sản phẩm, kết quả',
      'Theo dõi thực hiện (đến ngày 16/11/2026)',
      '',
      '',
    ),
    heads('', '', 'Đơn vị chủ trì', 'Đơn vị phối hợp', '', '', 'Tình trạng', 'Tiến độ (%)', 'Ngày hoàn thành'),
  ];
  let number = 0;
  GROUPS.forEach(({ title, rows: tasks }, i) => {
    rows.push(group(ROMAN[i] ?? '', title.toUpperCase(), WIDTH));
    for (const row of tasks) {
      number += 1;
      rows.push([
        centre(number),
        text(row.task),
        text(row.lead),
        text(row.with),
        dueCell(row.due),
        text(row.output),
        centre(row.state),
        percent(row.percent),
        dateCell(row.done),
      ]);
    }
  });
  return {
    name: 'Phụ lục',
    widths: [6, 50, 25, 25, 17, 25, 15, 10, 14],
    rows,
    merges: [...head.merges, 'A8:A9', 'B8:B9', 'C8:D8', 'E8:E9', 'F8:F9', 'G8:I8'],
    heights: { ...head.heights, 8: 36, 9: 34 },
    header: [8, 9],
  };
}
