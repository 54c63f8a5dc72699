// The words that stand about a deadline in plans, none of which changes it; see compositions.ts.

/** Several on a line, with bars between them. */
const listed = (...rows: readonly string[]): readonly string[] => rows.flatMap((row) => row.split('|'));

/** Before any deadline. */
export const LEADS = listed(
  '|||- |1. |(1) |a) |+ |Hoàn thành |Thực hiện |Triển khai |Thời hạn: |Thời gian: |Đối với cấp xã: ',
  'Văn phòng: |Lần 2: |Bước 3: |Đợt 1: |Thường xuyên, hoàn thành |Đề án 06: |Công an xã: |Hạn: ',
  'Thời hạn hoàn thành: |* |Từ nay, ',
);

/** Before a deadline that says “by”; without its “trước” or “trong” they may name a thing (“Báo cáo quý II”). */
export const OBJECTS = listed(
  'Báo cáo kết quả |Trình UBND tỉnh |Ban hành Quyết định |Rà soát, cập nhật danh mục ',
  'Gửi Văn phòng tổng hợp |Cấp 150 thẻ |Tổ chức 02 hội nghị |Giải quyết 100% hồ sơ ',
  'Bàn giao mặt bằng 3,5 ha |Lấy ý kiến Nhân dân |Tổng kết giai đoạn 2021 - 2025 ',
  'Theo Kế hoạch số 15/KH-UBND ngày 12/01/2025, |Xây dựng dự toán năm 2027 ',
  'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 |Căn cứ Công văn số 321/SNV-VX ngày 05/3/2025; ',
  'Lắp đặt camera |Sơ kết 02 năm thực hiện |Hỗ trợ 12/15 hộ |Đạt 8/10 tiêu chí ',
  'Tập huấn cho Tổ công nghệ số cộng đồng |Kiểm tra 3 đợt, |Hoàn thiện hồ sơ, trình phê duyệt ',
  'Giải ngân 95% kế hoạch vốn năm 2026 |Số hóa 1.250 hồ sơ hộ tịch |Ký cam kết ',
  'Báo cáo 6 tháng đầu năm |Báo cáo quý I |Báo cáo tháng |Sơ kết 6 tháng đầu năm 2026 |Tổng kết năm 2025 ',
  'Tổ chức Ngày Chuyển đổi số quốc gia (10/10) |Kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ ',
  'Tổ chức Đại hội nhiệm kỳ 2026 - 2031 |Chương trình Tết Trung thu ',
  'Rà soát hộ nghèo giai đoạn 2026 - 2030 |Thống kê số liệu đến 31/12/2025 |Tuyển quân năm 2027 ',
  'Triển khai Tháng hành động vì trẻ em |Lập kế hoạch quý IV/2026 |Phun hóa chất đợt 2 ',
  'Tiêm phòng đợt 1 năm 2026 |Khám cho 150 người cao tuổi ',
  'Đăng ký danh hiệu năm 2026 |Quyết toán ngân sách năm 2025 |Xét thăng hạng quý II/2026 |Thu quỹ năm 2026 ',
);

/** After any deadline. */
export const TAILS = listed(
  '||| (theo Kế hoạch số 15/KH-UBND ngày 12/01/2025)| theo Công văn số 321/UBND-VX ngày 05/3/2025|./.|;',
  '; thực hiện thường xuyên| và duy trì thường xuyên| (Văn phòng tổng hợp)|, gửi Văn phòng tổng hợp',
  ' (đạt 100%)|, đạt tối thiểu 95% hồ sơ| (kinh phí 150 triệu đồng)| (lần 2)',
  ' - Phòng Văn hóa - Xã hội chủ trì| (nếu có)|. Giao Công an xã phối hợp| theo Nghị quyết 57-NQ/TW',
  ' (theo chỉ đạo của Thành phố)| sau khi có hướng dẫn của Sở|\n(báo cáo qua hệ thống)',
  ' tại 12 thôn, tổ dân phố| cho 05 đơn vị| (Điều 5 Nghị định 30/2020/NĐ-CP)| (Phụ lục 3)| - 02 cuộc',
  ', 03 lớp| (cũ: Quý I/2024)| (mục 2.1)| hoặc khi có yêu cầu| (chia 02 đợt)| (tổ 1, 2, 3)',
  ' tại phòng họp số 2| (từ nguồn ngân sách năm 2025)| (thay Kế hoạch số 10/KH-UBND năm 2024)',
  ' (Biểu số 01)| (tỷ lệ 8/10 thôn)|, nhóm 1 và nhóm 2| (cấp độ 3, 4)| (giờ hành chính)',
  '. Tiếp tục thực hiện các năm sau| (trừ ngày lễ)',
);

/** Steps of one piece of work. */
export const TASKS = listed(
  'xây dựng dự thảo|lấy ý kiến|trình ban hành|thí điểm|nghiệm thu|triển khai|báo cáo|tập huấn',
  'khảo sát 12 thôn|sơ kết|thẩm định hồ sơ|công khai kết quả|ký hợp đồng|cấp phát 100%',
);

/** Before the nearer day inside a period. */
export const NARROWING: readonly string[] = ['xong ', 'hoàn thành ', '', 'cụ thể ', 'hoàn tất '];

/** Repetitions and their grain. */
export const REPEATED: readonly (readonly [string, string])[] = [
  ['hằng ngày', 'day'],
  ['hằng tuần', 'week'],
  ['hằng tháng', 'month'],
  ['hằng quý', 'quarter'],
  ['6 tháng/lần', 'half-year'],
  ['hằng năm', 'year'],
  ['trước ngày 20 hằng tháng', 'month'],
  ['thứ Sáu hằng tuần', 'week'],
  ['01 lần/quý', 'quarter'],
  ['định kỳ hằng tháng', 'month'],
  ['mỗi quý 01 lần', 'quarter'],
  ['trước ngày 15/12 hằng năm', 'year'],
  ['từng tháng', 'month'],
  ['ngày 05 hằng tháng', 'month'],
  ['trước ngày 25 của tháng cuối quý', 'quarter'],
];
