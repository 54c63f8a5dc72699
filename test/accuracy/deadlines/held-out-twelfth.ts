// A twelfth round, the last: written after all mends and run once for the report. How a reading is written: see truth-line.ts.
export const TWELFTH: Readonly<Record<string, string>> = {
  'annexes at random': `
Quý II/2026 - Phòng Kinh tế | 2026-06-30
Tháng 6/2026 - UBND phường báo cáo | 2026-06-30
Hoàn thành việc rà soát trước ngày 15/4/2026; trình phê duyệt trong tháng 5/2026 | 2026-05-31
Trong quý II/2026 (riêng nội dung số 3 xong trước 30/4/2026) | 2026-06-30 or ask
Năm 2026, chậm nhất là trong quý III | 2026-09-30
Tháng 10/2026, hoàn thành trước ngày 10/10 | <2026-10-10
Từ quý I đến quý III/2026 (tổng kết trong tháng 9/2026) | 2026-09-30
Trước 20/11/2026 (chào mừng Ngày Nhà giáo Việt Nam) | <2026-11-20
Xong trước Ngày Chuyển đổi số quốc gia 10/10/2026 | <2026-10-10 or ask
Kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh, hoàn thành trước 15/5/2026 | <2026-05-15
Thí điểm tại 02 thôn trong quý II, nhân rộng trong quý IV/2026 | 2026-12-31
Duy trì 24/7 | -
Cập nhật hằng ngày, tổng hợp báo cáo thứ Sáu hằng tuần | every day or every week
Báo cáo nhanh trước 15h hằng ngày; báo cáo tuần trước 10h thứ Sáu | every day or every week or ask
Định kỳ 03 tháng/lần, trước ngày 20 của tháng cuối quý | every quarter
Hằng quý và đột xuất theo yêu cầu | every quarter
02 kỳ/năm | every half-year or every year or - or ask
Trước mỗi kỳ họp HĐND | -
Sau mỗi đợt mưa lũ | -
Trước, trong và sau Tết | -
Trong thời gian nghỉ hè | -
Suốt thời gian thực hiện Đề án | -
Giai đoạn 1: 2026 - 2027; giai đoạn 2: 2028 - 2030 | 2030-12-31
Lộ trình đến năm 2030 | 2030-12-31 or - or ask
Trước năm 2027 | <2027-01-01
Từ năm học 2026 - 2027 | - or ask
Cuối tháng 6 và cuối tháng 12/2026 | 2026-12-31
Ngày 15 tháng 6 và ngày 15 tháng 12 năm 2026 | 2026-12-15
Trước ngày 15 tháng 6 (kỳ 1), trước ngày 15 tháng 12 (kỳ 2) năm 2026 | <2026-12-15
10 ngày trước khi khai mạc kỳ họp | -
Không quá 05 ngày kể từ ngày 10/3/2026 | 2026-03-16 or 2026-03-15
Trong tháng 3 (đã gia hạn) | 2026-03-31 or ask
31/3/2026 (lần 1), 30/9/2026 (lần 2) | 2026-09-30
Đợt cao điểm 15/11 - 15/12/2026 | 2026-12-15
Tháng cao điểm: 11/2026 | 2026-11-30
Thời điểm 01/7/2026 | 2026-07-01
Mốc 30/6/2026 | 2026-06-30 or ask
Hoàn thành trước giao thừa | -
Phiên họp tháng 4, tháng 10/2026 | 2026-10-31 or ask
Quý 3 và quý 4 năm 2026 | 2026-12-31
6 tháng đầu năm và cả năm 2026 | 2026-12-31 or every half-year or ask
3 tháng, 6 tháng, 9 tháng, năm | every quarter or ask
Trước 25/3, 25/6, 25/9, 25/11 hằng năm | every year or every quarter
Tuần thứ 2 của tháng đầu quý | every quarter or - or ask
Ngày 28/2 | 2026-02-28
Hạn cuối 29/02/2026 | - or ask
32/12/2026 | - or ask
Trước ngày 31/4/2026 | - or ask
31-3 | 2026-03-31
Ngày 7-8/5/2026 | 2026-05-08
7/5 & 8/5/2026 | 2026-05-08
7 và 8/5 | 2026-05-08 or ask
08-5-2026 | 2026-05-08
8.5.2026 (thứ Sáu) | 2026-05-08
2026/05/08 | 2026-05-08
8 tháng 5, 2026 | 2026-05-08
8/V/2026 | 2026-05-08 or ask
Ngày 8, tháng 5, năm 2026 | 2026-05-08
Thứ Sáu 8/5 | 2026-05-08
Sáng T6 08/5/2026 | 2026-05-08 or ask
`,
};
