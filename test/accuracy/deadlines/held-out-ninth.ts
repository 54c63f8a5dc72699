// A ninth round, written before the mends of the rounds four to eight were begun and not run until they were done:
// it shows whether the mends hold for other wordings. How a reading is written: see truth-line.ts.
export const NINTH: Readonly<Record<string, string>> = {
  'narrowed afterwards, other words': `
Trong tháng 9/2026 (hoàn thành chậm nhất ngày 25/9) | 2026-09-25
Quý IV/2026 - trước ngày 10/12/2026 | <2026-12-10
Trong năm 2026, phấn đấu hoàn thành trong quý III/2026 | 2026-09-30 or ask
Năm 2026, hoàn thành trong tháng 11 | 2026-11-30
Tháng 4/2026, không quá ngày 20/4/2026 | 2026-04-20
Quý II (hoàn thành tháng 5/2026) | 2026-05-31
Năm 2026 (Quý IV) | 2026-12-31
Cuối năm 2026 (trước ngày 20/12) | <2026-12-20
6 tháng cuối năm 2026 (xong trong tháng 10) | 2026-10-31
Tháng 8 - 9/2026, xong trước ngày 15/9 | <2026-09-15
Từ tháng 3 đến tháng 6/2026 (hoàn thành trước 20/6/2026) | <2026-06-20
Giai đoạn 2026 - 2027 (hoàn thành trước 30/6/2027) | <2027-06-30
Trong tháng 02/2026; gửi kết quả về UBND phường trước ngày 25/02/2026 | <2026-02-25 or 2026-02-28
Quý III/2026; sơ kết trước ngày 15/8/2026 | 2026-09-30
Năm 2026; sơ kết 6 tháng trước ngày 20/6/2026 | 2026-12-31
Quý I/2026 và trước ngày 15/3/2026 | <2026-03-15 or 2026-03-31 or ask
Trong quý II, quý III/2026, xong trước ngày 10/9/2026 | <2026-09-10
Hoàn thành trước ngày 20/12/2026, trong năm 2026 | <2026-12-20 or ask
Năm 2026 (tháng 6 và tháng 12) | 2026-12-31
Quý II/2026 (ngày 19/5/2026) | 2026-05-19 or ask
`,
  'counts, times and ranges, other words': `
05 ngày (02/3 - 06/3/2026) | 2026-03-06
Thời gian 90 ngày, từ ngày 01/7/2026 đến hết ngày 28/9/2026 | 2026-09-28
Trong vòng 01 tháng (tháng 6/2026) | 2026-06-30
02 ngày, 26 và 27/3/2026 | 2026-03-27
10 ngày, kể từ ngày 10/4/2026 đến ngày 19/4/2026 | 2026-04-19
100 ngày đêm cao điểm (từ 15/7 đến 22/10/2026) | 2026-10-22
06 tháng (từ tháng 7 đến tháng 12/2026) | 2026-12-31
03 tháng đầu năm 2026 | 2026-03-31
Mỗi năm 2 lần | every half-year or - or ask
Định kỳ 2 lần/năm | every half-year or - or ask
04 lần trong năm | every quarter or 2026-12-31 or - or ask
Ít nhất 2 lần/năm | every half-year or - or ask
Tối thiểu 1 lần/6 tháng | every half-year
01 lần/02 tháng | - or ask
12 lần/năm | every month or - or ask
Mỗi tháng ít nhất 01 buổi | every month
Mỗi tuần 01 buổi | every week
03 buổi/tuần | every week or - or ask
Ngày 01 và ngày 15 mỗi tháng | every month or ask
Ngày làm việc đầu tiên của tuần | every week or - or ask
Ngày cuối cùng của tháng | every month
Chủ nhật đầu tiên của tháng | every month
Thứ Năm tuần thứ ba hằng tháng | every month
Tuần cuối mỗi quý | every quarter
Cuối tháng, cuối quý | every month or ask or -
Cuối các tháng 3, 6, 9, 12 | 2026-12-31 or every quarter or ask
Đầu mỗi tháng | every month
Tháng cuối mỗi quý | every quarter
Các tháng trong quý I/2026 | 2026-03-31 or every month or ask
Hằng quý (tháng cuối quý) | every quarter
`,
  'programmes of work': `
Tháng 3 (trình UBND ngày 10/3, trình HĐND ngày 20/3) | 2026-03-20 or 2026-03-31 or ask
Trình UBND: Tháng 5; trình HĐND: Tháng 7 | 2026-07-31
Trình Thường trực Đảng ủy trước ngày 05/6; Ban Thường vụ trước ngày 12/6/2026 | <2026-06-12
Trình trong quý II, ban hành trong quý III/2026 | 2026-09-30
Phiên họp UBND tháng 4/2026 | 2026-04-30 or ask
Kỳ họp thường lệ tháng 12/2026 | 2026-12-31 or ask
Phiên họp tháng 9 | 2026-09-30 or ask
Dự thảo: 15/3; lấy ý kiến: 31/3; trình: 15/4/2026 | 2026-04-15
Bước 1: trước 28/02/2026
Bước 2: từ 01/3 đến 30/4/2026
Bước 3: trước 31/5/2026 | <2026-05-31
a) Tháng 01/2026; b) Tháng 5/2026 | 2026-05-31
(1) Quý I/2026; (2) Quý II/2026; (3) Thường xuyên | 2026-06-30
+ Xây dựng: T3/2026
+ Vận hành thử: T5/2026
+ Chính thức: T7/2026 | 2026-07-31
Khảo sát T3, thẩm định T4, cấp phép T6/2026 | 2026-06-30
Lập hồ sơ xong trước 31/3, nộp lưu trước 30/11/2026 | <2026-11-30
Thông tuyến 02/9/2026, hoàn thành toàn bộ 19/12/2026 | 2026-12-19
2026: 50%; 2027: 80%; 2028: 100% | 2028-12-31 or ask
Năm 2026 đạt 60%, năm 2027 đạt 100% | 2027-12-31
Khởi động tháng 01, kết thúc tháng 11/2026 | 2026-11-30
Bắt đầu 05/01/2026, kết thúc 27/02/2026 | 2026-02-27
Bắt đầu: 05/01/2026
Kết thúc: 27/02/2026 | 2026-02-27
Ngày bắt đầu 01/3/2026 - Ngày kết thúc 30/6/2026 | 2026-06-30
Ngày giao: 12/01/2026; hạn: 30/01/2026 | 2026-01-30
Giao ngày 12/01/2026, thời hạn hoàn thành 20/01/2026 | 2026-01-20
`,
  'months of programs, other shapes': `
15-Mar-2026 | 2026-03-15
15 Mar 2026 | 2026-03-15
Mar 15, 2026 | 2026-03-15 or ask
31-Dec-26 | 2026-12-31
Sep-26 | 2026-09-30
Dec 2026 | 2026-12-31
30-thg 9-26 | 2026-09-30
Thg 9/2026 | 2026-09-30
thg 12 2026 | 2026-12-31
Thg3 2026 | 2026-03-31
15 thg 4, 2026 | 2026-04-15
20260415 | 2026-04-15 or ask
15042026 | 2026-04-15 or ask
15 4 2026 | 2026-04-15 or ask
15/04/2026 12:00:00 AM | 2026-04-15
4/15/2026 | 2026-04-15 or ask
2026.04.15 | 2026-04-15
Wednesday, April 15, 2026 | 2026-04-15 or ask
`,
  'damaged in other ways': `
Q u ý  I I / 2 0 2 6 | 2026-06-30 or ask
T háng 3/ 2026 | 2026-03-31
T r ư ớ c n g à y 15/3/2026 | <2026-03-15 or ask
Quí ll năm 2026 | 2026-06-30
Quý Il/2026 | 2026-06-30
Quy III nam 2026 | 2026-09-30
Quý lll/2026 | 2026-09-30
Quý lV/2026 | 2026-12-31
Quý 3/2O26 | 2026-09-30
Thang O3/2026 | 2026-03-31 or ask
Truoc ngay 2O/5/2026 | <2026-05-20 or ask
Tháng 1l/2026 | 2026-11-30 or ask
trc ngày 20/5/2026 | <2026-05-20 or ask
Hoàn thàn trước 15/6/2026 | <2026-06-15
Tháng 7 /2026- Tháng 9/2026 | 2026-09-30
Quý III/2026 -Quý IV/2026 | 2026-12-31
Từ ngày 01/3/2026đến ngày 31/3/2026 | 2026-03-31
từ 01/3 - > 15/3/2026 | 2026-03-15
01/3 ÷ 15/3/2026 | 2026-03-15 or ask
01/3~15/3/2026 | 2026-03-15 or ask
1/3 tới 15/3/2026 | 2026-03-15
Thường xuyên ./. | -
-nt- | -
Hằng thánq | every month or ask
Đinh kỳ hằng quý | every quarter
`,
  'no deadline though a number stands there': `
Số liệu chốt ngày 31/12/2025 | - or ask or 2025-12-31
Tính đến hết tháng 6/2026 | - or ask or 2026-06-30
Theo mốc 31/12/2025 | - or ask
7/10 đơn vị | - or ask
Đạt 5/6 chỉ số | - or ask
02/04 phòng hoàn thành | - or ask
Điều 5, khoản 2 | - or ask
Phụ lục 3 | - or ask
Mục 2.1 | - or ask
Theo điểm 3.2 Kế hoạch | -
Xem Phụ lục II | -
Theo khoản 3 Điều 12 Nghị định 45/2026/NĐ-CP | -
Theo Nghị quyết số 05-NQ/ĐU ngày 10/01/2026 | -
Căn cứ kế hoạch năm 2026 của Thành phố | - or ask
Sau 02 năm triển khai | - or ask
Ưu tiên 1 | - or ask
`,
};
