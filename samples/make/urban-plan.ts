import { heads, letterhead } from './annex.js';
import { bodyOf } from './table.js';
import type { SampleCell, SampleSheet } from './workbook.js';

const KT = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const VHXH = 'Phòng Văn hóa - Xã hội';
const VP = 'Văn phòng HĐND và UBND';
const CA = 'Công an phường';
const QS = 'Ban Chỉ huy Quân sự phường';
const MT = 'Ủy ban Mặt trận Tổ quốc Việt Nam phường';
const PN = 'Hội Liên hiệp Phụ nữ phường';
const TDP = 'Các tổ dân phố';
const DONE = 'Hoàn thành';
const DOING = 'Đang thực hiện';

// STT | task | lead | coordinating | deadline | output | state | result | day done
const TASKS = `
A | TRẬT TỰ ĐÔ THỊ
1 | Rà soát, lập danh sách các tuyến phố bị lấn chiếm vỉa hè để kinh doanh | ${KT} | ${CA}; ${TDP} | @28/02/2026 | Danh sách tuyến phố | ${DONE} | 18 tuyến | @26/02/2026
2 | Ra quân xử lý vi phạm trật tự đô thị trên các tuyến chính: | ${CA} | ${KT}; ${QS} | Quý II/2026 | Biên bản xử lý | ${DONE} | 212 trường hợp | @30/06/2026
 | - Đường Trần Phú, đường Nguyễn Trãi;
 | - Khu vực chợ An Bình và cổng các trường học. | | ${TDP}
3 | Kẻ vạch, sắp xếp nơi để xe trên vỉa hè các tuyến đủ điều kiện | ${KT} | ${CA} | Trước ngày 30/9/2026 | 08 tuyến phố | ${DOING} | Đã xong 05 tuyến
4 | Thu hồi, chỉnh trang biển quảng cáo sai quy cách | ${VHXH} | ${KT} | @31/10/2026 | Báo cáo kết quả | ${DOING} | Đã thu hồi 64 biển
5 | Kiểm tra trật tự xây dựng, xử lý công trình sai phép | ${KT} | ${CA} | Hằng tuần | Báo cáo tuần
6 | Duy trì tổ tự quản về trật tự đô thị tại các tổ dân phố | ${TDP} | Đề nghị ${MT} phối hợp | Thường xuyên | Danh sách tổ tự quản
7 | Lắp đặt camera giám sát tại các nút giao thông | ${CA}; ${KT} | Viettel | Tháng 11/2026 | 10 vị trí | ${DOING} | Đã lắp 07 vị trí
8 | Ký cam kết không lấn chiếm vỉa hè với các hộ kinh doanh | ${CA} | ${TDP}; ${PN} | Quý I/2026 | 100% hộ ký cam kết | ${DONE} | | @27/03/2026
B | VỆ SINH MÔI TRƯỜNG
9 | Xóa các điểm tập kết rác tự phát | ${KT} | ${TDP} | 30/6/2026 | 09 điểm được xóa | ${DONE} | Đã xóa 09 điểm | @03/07/2026
10 | Hướng dẫn phân loại chất thải rắn sinh hoạt tại nguồn | ${KT} | ${PN}; ${TDP} | Từ ngày 01/4/2026 | Tài liệu hướng dẫn
11 | Tổ chức tổng vệ sinh môi trường | ${TDP} | Đề nghị ${MT} và các tổ chức chính trị - xã hội phối hợp | Sáng thứ Bảy hằng tuần | Báo cáo kết quả
12 | Nạo vét mương thoát nước trước mùa mưa | ${KT} | ${TDP} | Trước 15/5/2026 | 3,2 km mương | ${DONE} | 3,4 km | @14/05/2026
13 | Quan trắc chất lượng nước tại các hồ điều hòa | Phòng KT, HT và ĐT | Trạm Y tế phường | 02 lần/năm | Phiếu kết quả
14 | Kiểm tra việc thực hiện quy định về môi trường của cơ sở sản xuất, kinh doanh ăn uống | ${KT} | ${CA}, Trạm Y tế phường | @10/2026 | Kế hoạch, biên bản kiểm tra | ${DOING} | Đã kiểm tra 41/60 cơ sở
15 | Trồng bổ sung cây xanh tại công viên và các tuyến đường mới | ${KT} | Đoàn TNCS Hồ Chí Minh phường | @19/11/2026 | 300 cây | ${DOING} | Đã trồng 260 cây
16 | Phun hóa chất phòng, chống sốt xuất huyết | Trạm Y tế phường | ${TDP} | Quý III/2026 | 02 đợt phun | ${DONE} | | @18/09/2026
17 | Đặt thùng chứa pin và rác thải nguy hại | ${PN} | ${KT} | 15/11 | 06 điểm | ${DOING} | Đã đặt 04 điểm
C | TUYÊN TRUYỀN, TỔNG HỢP
18 | Tuyên truyền về giữ gìn trật tự đô thị và vệ sinh môi trường trên hệ thống truyền thanh | ${VHXH} | ${MT} | Hằng ngày | Bản tin
19 | Phát động phong trào “Tuyến phố sáng - xanh - sạch - đẹp” | Đề nghị ${MT} | ${VHXH} | Tháng 3/2026 | Lễ phát động | ${DONE} | | @26/03/2026
20 | Vận động đoàn viên, hội viên tham gia ngày Chủ nhật xanh | Đoàn TNCS Hồ Chí Minh phường | ${PN} | Hằng tháng | Báo cáo
21 | Sơ kết, biểu dương các tổ dân phố làm tốt | ${VP} | ${MT} | Quý III/2026 | Hội nghị sơ kết | ${DONE} | | @25/09/2026
22 | Tham mưu Kế hoạch năm 2027 | Phòng Kinh tế, Hạ tầng và Đo thị | ${VP} | @10/12/2026 | Dự thảo kế hoạch
23 | Tổng hợp kết quả thực hiện, báo cáo Thường trực Đảng ủy | ${VP} | Các phòng, ban, đơn vị | Trước ngày 20/12/2026 | Báo cáo năm
`;

const WIDTH = 9;
const FIRST = 9;

/** The ward's order-and-environment plan: continued lines, coordination with the Front, totals, notes, a signature. */
export function urbanPlan(): SampleSheet {
  const head = letterhead({
    office: 'PHƯỜNG AN BÌNH',
    title: 'BẢNG PHÂN CÔNG NHIỆM VỤ TRẬT TỰ ĐÔ THỊ, VỆ SINH MÔI TRƯỜNG NĂM 2026',
    issued: '(Ban hành kèm theo Kế hoạch số 27/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân phường An Bình)',
    width: WIDTH,
    left: 3,
  });
  const body = bodyOf(TASKS, ['centre', 'text', 'text', 'text', 'centre', 'text', 'centre', 'text', 'date'], FIRST);
  const rows: (readonly (SampleCell | undefined)[])[] = [
    ...head.rows,
    heads(
      'Số TT',
      'Nội dung công việc',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Thời gian hoàn thành',
      'Sản phẩm',
      'Tình trạng',
      'Kết quả',
      'Ngày hoàn thành',
    ),
    ...body.rows,
    [
      { style: 'total' },
      { value: `Tổng cộng: ${body.tasks} nhiệm vụ`, style: 'total' },
      ...Array.from({ length: WIDTH - 2 }, (): SampleCell => ({ style: 'total' })),
    ],
  ];
  const after = rows.length;
  const last = String.fromCharCode(64 + WIDTH);
  const signed = (value: string): (SampleCell | undefined)[] => [
    ...Array.from({ length: 5 }, () => undefined),
    { value, style: 'sign' },
  ];
  rows.push(
    [],
    [
      {
        value: 'Ghi chú: Các đơn vị gửi kết quả về Văn phòng HĐND và UBND trước 15 giờ thứ Sáu hằng tuần để tổng hợp.',
        style: 'note',
      },
    ],
    [],
    signed('TM. ỦY BAN NHÂN DÂN'),
    signed('CHỦ TỊCH'),
    [],
    [],
    signed('Nguyễn Văn An'),
  );
  return {
    name: 'Phân công',
    widths: [7, 50, 26, 28, 18, 23, 16, 21, 14],
    rows,
    merges: [
      ...head.merges,
      `A${after + 2}:${last}${after + 2}`,
      ...[4, 5, 8].map((n) => `F${after + n}:${last}${after + n}`),
    ],
    heights: { ...head.heights, 8: 38, [after + 2]: 20 },
    header: [8, 8],
  };
}

// STT | unit | contact | e-mail
const CONTACTS = `
1 | ${VP} | Trần Thị Bình | vanphong@anbinh.example.vn
2 | ${KT} | Lê Minh Cường | kinhte@anbinh.example.vn
3 | ${VHXH} | Phạm Thu Dung | vanhoa@anbinh.example.vn
4 | ${CA} | Hoàng Quốc Đạt | congan@anbinh.example.vn
5 | ${QS} | Vũ Hải Giang | quansu@anbinh.example.vn
6 | Trạm Y tế phường | Đỗ Ngọc Hà | tramyte@anbinh.example.vn
7 | ${MT} | Bùi Văn Khánh | mttq@anbinh.example.vn
`;

/** A second sheet that is no annex: who answers for what. */
export function contacts(): SampleSheet {
  return {
    name: 'Danh bạ',
    widths: [6, 44, 24, 34],
    rows: [
      [{ value: 'DANH BẠ ĐẦU MỐI THEO DÕI', style: 'title' }],
      [],
      heads('STT', 'Đơn vị', 'Đầu mối', 'Thư điện tử'),
      ...bodyOf(CONTACTS, ['centre', 'text', 'text', 'text'], 4).rows,
    ],
    merges: ['A1:D1'],
    heights: { 1: 24 },
    header: [3, 3],
  };
}
