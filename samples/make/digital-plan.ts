import { heads, letterhead } from './annex.js';
import { bodyOf } from './table.js';
import type { SampleSheet } from './workbook.js';

const VHXH = 'Phòng Văn hóa - Xã hội';
const KT = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const VP = 'Văn phòng HĐND và UBND';
const TT = 'Trung tâm Phục vụ hành chính công';
const CA = 'Công an phường';
const ALL = 'Các phòng, ban, đơn vị';
const DONE = 'Hoàn thành';
const DOING = 'Đang thực hiện';

// STT | task | lead | coordinating | deadline | output | state | progress | day done
const TASKS = `
I | NHẬN THỨC SỐ VÀ CHỈ ĐẠO ĐIỀU HÀNH
1 | Kiện toàn Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số của phường | ${VP} | ${VHXH} | @31/01/2026 | Quyết định kiện toàn | ${DONE} | 100% | @28/01/2026
2 | Ban hành kế hoạch chuyển đổi số chi tiết của từng đơn vị | ${ALL} | ${VP} | Trước ngày 15/02/2026 | Kế hoạch của đơn vị | ${DONE} | 100% | @13/02/2026
3 | Duy trì chuyên mục “Chuyển đổi số” trên trang thông tin điện tử và hệ thống truyền thanh của phường | ${VHXH} | Các tổ dân phố | Thường xuyên | Tin, bài hằng tuần
4 | Tổ chức hưởng ứng Ngày Chuyển đổi số quốc gia 10/10 | ${VHXH} | Đoàn TNCS Hồ Chí Minh phường⏎${KT} | 10/10/2026 | Báo cáo kết quả tổ chức | ${DONE} | 100% | @09/10/2026
5 | Sơ kết 6 tháng đầu năm thực hiện kế hoạch chuyển đổi số | ${VP} | ${ALL} | Trước 20/6/2026 | Báo cáo sơ kết | ${DONE} | 100% | @18/06/2026
6 | Tổng kết năm 2026 và xây dựng kế hoạch năm 2027 | ${VP} | ${ALL} | @12/2026 | Báo cáo tổng kết; dự thảo kế hoạch
II | HẠ TẦNG SỐ VÀ AN TOÀN THÔNG TIN
7 | Rà soát các khu vực sóng di động yếu, đề nghị doanh nghiệp viễn thông bổ sung trạm phát sóng | ${KT} | VNPT; Viettel | Quý II/2026 | Danh sách khu vực; văn bản đề nghị | ${DONE} | 100% | @24/06/2026
8 | Nâng cấp đường truyền số liệu chuyên dùng tại trụ sở UBND phường và Trung tâm Phục vụ hành chính công | ${VP}; ${TT} | VNPT | Quý III/2026 | Biên bản nghiệm thu | ${DOING} | 70%
9 | Lắp đặt mạng không dây miễn phí tại nhà sinh hoạt cộng đồng các tổ dân phố | ${KT} | Các tổ dân phố | @30/10/2026 | 12 điểm truy cập | ${DOING} | 50%
10 | Rà soát, cài đặt phần mềm phòng, chống mã độc cho 100% máy tính làm việc | ${VP} | ${CA} | @20/11/2026 | Báo cáo kết quả rà soát | ${DOING} | 90%
11 | Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin | 1. ${VP}⏎2. ${CA} | | Quý IV2026 | Quyết định phê duyệt | ${DOING} | 40%
12 | Diễn tập ứng cứu sự cố an toàn thông tin mạng | ${CA} | ${VP}, ${TT} | Tháng 11/2026 | Kịch bản, báo cáo diễn tập
III | DỮ LIỆU SỐ
13 | Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực | ${TT} | ${VHXH}; ${KT} | @06/2026 | 100% hồ sơ còn hiệu lực được số hóa | ${DONE} | 100% | @29/06/2026
14 | Số hóa sổ hộ tịch giai đoạn trước năm 2007 và đối chiếu với dữ liệu dân cư | Phòng VH-XH | ${CA} | Trước ngày 31/10/2026 | Dữ liệu hộ tịch đã phê duyệt | ${DOING} | 85%
15 | Cập nhật biến động đất đai vào cơ sở dữ liệu đất đai | ${KT} | Chi nhánh Văn phòng đăng ký đất đai | Hằng tháng | Báo cáo số liệu biến động
16 | Xây dựng bộ dữ liệu mở của phường về cơ sở giáo dục, y tế, chợ, điểm đỗ xe | ${VHXH}, ${KT} | Trạm Y tế phường | @15/11/2026 | 04 bộ dữ liệu | ${DOING} | 60%
17 | Làm sạch dữ liệu người có công và đối tượng bảo trợ xã hội | ${VHXH} | ${CA} | @06/10/2026 | Danh sách đã đối soát | ${DONE} | 100% | @09/06/2026
IV | DỊCH VỤ CÔNG VÀ CHÍNH QUYỀN SỐ
18 | Niêm yết mã QR của các thủ tục hành chính tại nơi tiếp nhận hồ sơ | ${TT} | ${VP} | Tháng 3/2026 | Bảng mã QR tại 02 điểm | ${DONE} | 100% | @25/03/2026
19 | Bố trí nhân viên và đoàn viên hướng dẫn người dân nộp hồ sơ trực tuyến | ${TT} | Đoàn TNCS Hồ Chí Minh phường | Từ tháng 02/2026 | Lịch trực hằng tuần
20 | Nâng tỷ lệ hồ sơ trực tuyến toàn trình đạt ít nhất 80% | TT PVHCC | ${ALL} | Quý IV/2026 | Số liệu trên hệ thống | ${DOING} | 90%
21 | Báo cáo kết quả giải quyết thủ tục hành chính | ${TT} | ${VP} | Trước ngày 25 hằng tháng | Báo cáo tháng
22 | Khảo sát mức độ hài lòng của người dân, doanh nghiệp | ${VP} | Ủy ban MTTQ Việt Nam phường | 18/11/2026 | Báo cáo kết quả khảo sát | ${DOING} | 75%
23 | Ký số 100% văn bản điện tử trên hệ thống quản lý văn bản và điều hành | ${ALL} | | Trong năm 2026 | Số liệu thống kê
24 | Đưa trợ lý ảo trả lời câu hỏi thường gặp vào trang thông tin điện tử | Phòng Văn hoá – Xã hội | ${VP} | theo yêu cầu | Trợ lý ảo được vận hành
V | KINH TẾ SỐ VÀ XÃ HỘI SỐ
25 | Hỗ trợ hộ kinh doanh tại chợ An Bình thanh toán không dùng tiền mặt | ${KT} | Thuế cơ sở; ngân hàng trên địa bàn | @30/09/2026 | 200 hộ kinh doanh | ${DONE} | 100% | @07/10/2026
26 | Đưa sản phẩm đặc trưng của phường lên sàn thương mại điện tử | Phòng kinh tế hạ tầng và đô thị | Hội Nông dân phường | Từ 01/7/2026 đến 30/11/2026 | 05 sản phẩm | ${DOING} | 60%
27 | Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng | ${VHXH} | VNPT, Viettel | Trước ngày 30/02/2026 | 02 lớp tập huấn | ${DONE} | 100% | @04/03/2026
28 | Phổ cập tài khoản định danh điện tử mức độ 2 cho công dân đủ điều kiện | ${CA} | Các tổ dân phố | 6 tháng đầu năm 2026 | Đạt ít nhất 95% | ${DONE} | 100% | @30/06/2026
29 | Triển khai sổ sức khỏe điện tử cho người dân | Trạm Y tế phường | Phòng VHXH | Thang 12/2026 | Đạt ít nhất 90% người dân | ${DOING} | 65%
30 | Thu học phí không dùng tiền mặt tại các trường học trên địa bàn | ${VHXH} | Các trường học trên địa bàn | | 100% trường học
`;

const WIDTH = 9;
const FIRST = 10;

/** The ward's digital plan: two-row merged header, Roman groups, months kept as dates, words, typos, one swapped day. */
export function digitalPlan(): SampleSheet {
  const head = letterhead({
    office: 'PHƯỜNG AN BÌNH',
    title: 'PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026',
    issued: '(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND phường An Bình)',
    width: WIDTH,
    left: 3,
  });
  const body = bodyOf(TASKS, ['centre', 'text', 'text', 'text', 'centre', 'text', 'centre', 'percent', 'date'], FIRST);
  const rows = [
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
    ...body.rows,
  ];
  return {
    name: 'Phụ lục',
    widths: [6, 50, 25, 25, 17, 25, 15, 10, 14],
    rows,
    merges: [...head.merges, 'A8:A9', 'B8:B9', 'C8:D8', 'E8:E9', 'F8:F9', 'G8:I8'],
    heights: { ...head.heights, 8: 36, 9: 34 },
    header: [8, 9],
  };
}
