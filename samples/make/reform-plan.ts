import { heads, letterhead } from './annex.js';
import { bodyOf } from './table.js';
import type { SampleSheet } from './workbook.js';

const VP = 'Văn phòng HĐND và UBND phường';
const KT = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const VHXH = 'Phòng Văn hóa - Xã hội';
const TT = 'Trung tâm Phục vụ hành chính công phường';
const CA = 'Công an phường';
const ALL = 'Các phòng, đơn vị thuộc UBND phường';
const DONE = 'Hoàn thành';
const DOING = 'Đang thực hiện';

// TT | lead | task | deadline | coordinating | output | state | progress | result | trouble | proposal | updated
const TASKS = `
1 | ${VP} | Ban hành Kế hoạch cải cách hành chính năm 2026 của phường | 31/01/2026 | ${ALL} | Kế hoạch | ${DONE} | 100% | Đã ban hành Kế hoạch số 08/KH-UBND | | | @12/01/2026
2 | ${VP} | Phổ biến chỉ tiêu cải cách hành chính đến từng công chức | Trong tháng 02/2026 | ${ALL} | Biên bản hội nghị | ${DONE} | 100% | Hội nghị ngày 25/02/2026, 46 người dự | | | @27/02/2026
3 | ${TT} | Công khai đầy đủ thủ tục hành chính tại nơi tiếp nhận và trên trang thông tin điện tử | Thường xuyên | ${VP} | Bảng niêm yết | ${DOING} | | Đã cập nhật 09 quyết định công bố | | | @06/11/2026
4 | ${TT} | Rà soát, cắt giảm thời gian giải quyết các thủ tục thuộc lĩnh vực hộ tịch, chứng thực | @30/06/2026 | ${VHXH} | Báo cáo rà soát | ${DONE} | 100% | Cắt giảm bình quân 25% thời gian | | | @26/06/2026
5 | ${TT} | Rà soát, cắt giảm thời gian giải quyết các thủ tục thuộc lĩnh vực đất đai | ^ | ${KT} | Báo cáo rà soát | ${DONE} | 100% | Đã trình phương án | | | @30/06/2026
6 | ${TT} | Rà soát, cắt giảm thời gian giải quyết các thủ tục thuộc lĩnh vực bảo trợ xã hội | ^ | ${VHXH} | Báo cáo rà soát | ${DOING} | 60% | | Chờ hướng dẫn của sở chuyên ngành về mẫu hồ sơ | Gia hạn đến 15/12/2026 | @10/11/2026
7 | ${VHXH} | Sắp xếp, bố trí công chức theo vị trí việc làm đã được phê duyệt | Quý II/2026 | ${VP} | Quyết định phân công | ${DONE} | 100% | Đã phân công 100% vị trí | | | @29/05/2026
8 | ${VHXH} | Cử công chức dự lớp bồi dưỡng kỹ năng số | 6 tháng cuối năm 2026 | ${VP} | Danh sách cử đi học | ${DOING} | 70% | Đã cử 21/30 người | | | @04/11/2026
9 | ${VP} | Kiểm tra công vụ đột xuất tại các bộ phận | Hằng quý | ${CA} | Biên bản kiểm tra | ${DOING} | | Đã kiểm tra 3 đợt | | | @05/10/2026
10 | ${VP} | Tổng hợp, báo cáo công tác cải cách hành chính | Trước ngày 14 hằng tháng | ${ALL} | Báo cáo tháng | ${DOING} | | | | | @13/11/2026
11 | ${KT} | Công khai dự toán, quyết toán ngân sách phường đúng quy định | Quý III/2026 | ${VP} | Văn bản công khai | ${DONE} | 100% | Đã công khai quyết toán năm 2025 | | | @20/08/2026
12 | ${KT} | Rà soát, sắp xếp lại trụ sở, nhà đất dôi dư sau sắp xếp đơn vị hành chính | @31/10/2026 | ${VP} | Phương án sắp xếp | ${DOING} | 80% | Đã rà soát 14/16 cơ sở | 02 cơ sở chưa có hồ sơ pháp lý | Đề nghị phối hợp cung cấp hồ sơ | @12/11/2026
13 | ${KT} | Cập nhật giá đất cụ thể phục vụ bồi thường tuyến đường liên tổ dân phố | 31/11/2026 | Ban Quản lý dự án | Chứng thư định giá | ${DOING} | 50% | | | | @09/11/2026
14 | | Lập danh mục hồ sơ nộp lưu năm 2026 | @15/12/2026 | ${VP} | Danh mục hồ sơ
15 | ${VP} | Chỉnh lý tài liệu tồn đọng giai đoạn 2016 - 2020 | Từ ngày 01/3/2026 đến ngày 30/9/2026 | ${VHXH} | 45 mét giá tài liệu | ${DOING} | 65% | Đã chỉnh lý 29 mét | Thiếu kho bảo quản tạm | | @11/11/2026
16 | ${TT} | Tiếp nhận, trả kết quả tại nhà cho người cao tuổi, người khuyết tật | Từ tháng 4/2026 | Các tổ dân phố | Số lượt phục vụ | ${DOING} | | 118 lượt | | | @02/11/2026
17 | ${TT} | Tổ chức “Ngày thứ Sáu không hẹn” giải quyết thủ tục đơn giản trong ngày | Thứ Sáu hằng tuần | ${VHXH} | Báo cáo số lượt | ${DOING} | | Bình quân 35 lượt mỗi tuần | | | @13/11/2026
18 | ${CA} | Cấp căn cước lưu động cho học sinh đủ 14 tuổi | Trước ngày 20/11/2026 | Các trường học | Danh sách đã cấp | ${DOING} | 90% | Đã cấp 310/345 học sinh | | | @13/11/2026
19 | ${CA} | Rà soát dữ liệu cư trú của công dân tạm vắng | 15/9/2026 | Các tổ dân phố | Báo cáo rà soát | ${DONE} | 100% | Đã rà soát 1.204 trường hợp | | | @22/09/2026
20 | ${VHXH} | Thực hiện kết nối dữ liệu an sinh xã hội, chi trả qua tài khoản | @11/2026 | ${CA}, ${KT} | Đạt ít nhất 90% người hưởng | ${DOING} | 88% | Đạt 88% | | | @14/11/2026
21 | ${VHXH} | Kiểm tra việc thực hiện quy chế dân chủ ở cơ sở tại các tổ dân phố | 19/11/2026 | Ủy ban MTTQ Việt Nam phường | Thông báo kết quả kiểm tra | ${DOING} | 50% | | | | @10/11/2026
22 | ${VP} | Tự đánh giá, chấm điểm chỉ số cải cách hành chính năm 2026 | Tháng 12//2026 | ${ALL} | Bảng điểm và tài liệu kiểm chứng | Chưa bắt đầu | 0%
23 | ${VP} | Trả lời phản ánh, kiến nghị của người dân, doanh nghiệp | Trong 05 ngày làm việc kể từ ngày nhận | ${TT} | Văn bản trả lời
24 | ${KT}⏎${VHXH} | Rà soát văn bản do UBND phường ban hành không còn phù hợp | Quý I/2026 | ${VP} | Danh mục văn bản | ${DONE} | 100% | Đề nghị bãi bỏ 07 văn bản | | | @08/04/2026
25 | ${VP} | Xây dựng Kế hoạch cải cách hành chính năm 2027 | Trước 25/12 | ${ALL} | Dự thảo kế hoạch
`;

const WIDTH = 12;
const FIRST = 9;

/** The commune's reform plan: lead before task, one-row header, follow-up columns, a deadline merged over three tasks. */
export function reformPlan(): SampleSheet {
  const head = letterhead({
    office: 'PHƯỜNG AN BÌNH',
    title: 'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    issued: '(Kèm theo Kế hoạch số 08/KH-UBND ngày 09/01/2026 của UBND phường An Bình)',
    width: WIDTH,
    left: 3,
    annex: 'PHỤ LỤC I',
  });
  const body = bodyOf(
    TASKS,
    ['centre', 'text', 'text', 'centre', 'text', 'text', 'centre', 'percent', 'text', 'text', 'text', 'date'],
    FIRST,
  );
  const rows = [
    ...head.rows,
    heads(
      'TT',
      'Cơ quan chủ trì',
      'Nhiệm vụ cụ thể',
      'Thời gian thực hiện',
      'Cơ quan phối hợp',
      'Sản phẩm đầu ra',
      'Tình trạng',
      'Tiến độ %',
      'Kết quả thực hiện',
      'Khó khăn, vướng mắc',
      'Đề xuất',
      'Ngày cập nhật',
    ),
    ...body.rows,
  ];
  return {
    name: 'PL I - CCHC',
    widths: [5, 24, 42, 20, 24, 20, 16, 9, 25, 23, 19, 13],
    rows,
    merges: [...head.merges, ...body.merges],
    heights: { ...head.heights, 8: 38 },
    header: [8, 8],
  };
}
