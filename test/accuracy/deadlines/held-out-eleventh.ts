// An eleventh round, written after the second mending and not run before it was finished: clauses of real length, cells
// of a plan signed in November, and what other offices put into the column. How a reading is written: see truth-line.ts.
export const ELEVENTH: Readonly<Record<string, string>> = {
  'clauses of real length': `
Rà soát, trình UBND tỉnh ban hành danh mục dịch vụ công trực tuyến toàn trình trong quý II/2026 | 2026-06-30
Tổ chức sơ kết 6 tháng đầu năm trước ngày 30/6/2026, tổng kết năm trước ngày 20/12/2026 | <2026-12-20
Hoàn thành việc cập nhật, làm sạch dữ liệu đất đai của 18/18 thôn trước ngày 31/8/2026 | <2026-08-31
Kết nối 100% trường học với nền tảng học bạ số; hoàn thành trong năm học 2026 - 2027 | - or ask
Phấn đấu đến hết năm 2026 có trên 80% hồ sơ được nộp trực tuyến | 2026-12-31
Đến ngày 30/6/2026 đạt ít nhất 50%, đến ngày 31/12/2026 đạt 100% kế hoạch | 2026-12-31
Thường xuyên đăng tải trên Trang thông tin điện tử; mỗi tháng ít nhất 04 tin, bài | every month or - or ask
Sau 15 ngày kể từ ngày Kế hoạch được ban hành | 2026-01-20 or ask
Ban hành trong tháng 01/2026, chậm nhất sau 05 ngày làm việc kể từ khi có kế hoạch của tỉnh | 2026-01-31 or ask
Kiểm tra đột xuất hoặc theo chuyên đề; định kỳ ít nhất 02 cuộc trong năm 2026 | 2026-12-31 or every year or ask or -
Khai trương vào dịp kỷ niệm 81 năm Quốc khánh 02/9/2026 | 2026-09-02 or ask or -
Hoàn thành trước thời điểm bầu cử đại biểu Quốc hội (15/3/2026) | <2026-03-15 or 2026-03-15 or ask
Tổ chức 02 lớp tập huấn (01 lớp trong quý I, 01 lớp trong quý III/2026) | 2026-09-30 or ask
Xây dựng trong tháng 02; lấy ý kiến trong tháng 3; trình ban hành trước ngày 15/4/2026 | <2026-04-15
Bàn giao nhà cho hộ nghèo trước Tết Nguyên đán Bính Ngọ 2026 | - or ask or 2026-02-16
Chậm nhất trong quý I/2026 phải hoàn thành; báo cáo kết quả về Tổ công tác trước ngày 05/4/2026 | <2026-04-05 or 2026-03-31 or ask
Cập nhật ngay khi có thay đổi; rà soát tổng thể 6 tháng/lần | every half-year
Theo lịch thời vụ của Sở; riêng lúa Xuân cấy xong trước ngày 28/02/2026 | <2026-02-28 or ask
Tiến hành từ 01/3, kết thúc trước 30/9/2026 | <2026-09-30
Khởi công trong quý II/2026, phấn đấu hoàn thành trước ngày 19/12/2026 | <2026-12-19 or ask
`,
  'short and odd': `
Q I/2026 | 2026-03-31
Q1+Q2/2026 | 2026-06-30
T1+T2/2026 | 2026-02-28 or ask
T3 & T9/2026 | 2026-09-30
Th 5/2026 | 2026-05-31
Thg 5 | 2026-05-31
Quý cuối năm 2026 | 2026-12-31 or ask
Quý đầu năm 2026 | 2026-03-31 or ask
Đầu tháng 3 đến cuối tháng 5/2026 | 2026-05-31
Từ đầu năm đến 30/6/2026 | 2026-06-30
Từ đầu quý III/2026 | - or ask
Đến giữa tháng 8/2026 | 2026-08-15
Sang năm 2027 | 2027-12-31 or ask
Trọn năm 2026 | 2026-12-31 or -
Xuyên suốt năm 2026 | 2026-12-31 or -
Cả 4 quý | 2026-12-31 or every quarter or ask or -
12 tháng trong năm | every month or 2026-12-31 or ask or -
Các ngày thứ Bảy trong tháng 3/2026 | every week or 2026-03-31 or ask
Thứ 7, CN hàng tuần | every week
Tối thứ Sáu, tuần 1 và tuần 3 hằng tháng | every month or every week or ask
Ngày 10, 20, 30 hằng tháng | every month
30 hàng tháng | every month or ask
Cuối giờ chiều thứ Sáu hằng tuần | every week
Đầu giờ sáng thứ Hai | every week or - or ask
Ngày 25 tháng trước kỳ báo cáo | every month or - or ask
Trước ngày 22 tháng cuối của quý | every quarter
Trước 16h00 ngày 15 của tháng báo cáo | every month
Năm lẻ | - or ask
Hai năm/lần, từ năm 2026 | - or ask or every year
2026, 2028, 2030 | 2030-12-31
2026 đến 2028 | 2028-12-31
2026 → 2030 | 2030-12-31
26-28/3/2026 | 2026-03-28
28/3 & 29/3/2026 | 2026-03-29
28, 29, 30/3 | 2026-03-30
01/4; 01/7; 01/10/2026 | 2026-10-01
Không thời hạn | -
Chưa triển khai | -
Đã hết hạn | -
Quá hạn 31/3/2026 | 2026-03-31 or - or ask
Trễ hạn | -
Gấp | -
Hỏa tốc | -
Trong ngày làm việc | -
Trong giờ hành chính | -
`,
  'from the sheet of a typist': `
30/06/2026 (T3) | 2026-06-30
T3, 30/06/2026 | 2026-06-30 or ask
Thứ 3 ngày 30/6/2026 | 2026-06-30
Thứ 3, 30/6/2026 | 2026-06-30
30/6/2026 - thứ Ba | 2026-06-30
30/6/2026 ( Thứ ba ) | 2026-06-30
30.06.2026r | - or ask or 2026-06-30
30/06/2026?? | 2026-06-30 or ask
30/6/2026 (dự kiến) | 2026-06-30
DK 30/6/2026 | 2026-06-30 or ask
HT trước 30/6/2026 | <2026-06-30
HT: 30/6/2026 | 2026-06-30
Deadline 30/6/2026 | 2026-06-30
DL: 30/6 | 2026-06-30 or ask
Hạn 30/6 | 2026-06-30
hạn nộp: 30/6/2026 | 2026-06-30
nộp 30/6/2026 | 2026-06-30
trước 30/6/2026 nhé | <2026-06-30
30/6/2026 đ/c Hà | 2026-06-30
30/6/2026 - 17h | 2026-06-30
17h 30/6/2026 | 2026-06-30
30/6/2026, 17:00 | 2026-06-30
30/6/2026 17:00:00 | 2026-06-30
30/6/26 5:00 PM | 2026-06-30
trc 30/6 | <2026-06-30 or ask
tr. 30/6/2026 | <2026-06-30 or 2026-06-30 or ask
T6/26 | 2026-06-30
6/26 | 2026-06-30 or ask
6.2026 | 2026-06-30
06/ 2026 | 2026-06-30
6/ 2026 | 2026-06-30
tháng 6-2026 | 2026-06-30
tháng 6, 2026 | 2026-06-30
tháng sáu năm 2026 | 2026-06-30
Tháng Sáu/2026 | 2026-06-30
quý hai năm 2026 | 2026-06-30
Quý Ba | 2026-09-30
`,
};

/** Cells of a plan for the year 2027 signed on 20/11/2026. */
export const ELEVENTH_NOVEMBER: Readonly<Record<string, string>> = {
  'a plan signed in November': `
Quý I/2027 | 2027-03-31
Tháng 12/2026 | 2026-12-31
Tháng 12 | 2026-12-31 or ask
Tháng 3 | 2027-03-31 or ask
Trước 15/6 | <2027-06-15 or ask
Quý I | 2027-03-31 or ask
Năm 2027 | 2027-12-31
Trong năm | 2026-12-31 or 2027-12-31 or ask
Cuối năm | 2026-12-31 or 2027-12-31 or ask
Hằng tháng | every month
Từ 15/12 đến 15/01/2027 | 2027-01-15
Tháng 12/2026 - tháng 02/2027 | 2027-02-28
30/11 | 2026-11-30 or ask
6 tháng đầu năm 2027 | 2027-06-30
Trước 25/11/2026 | <2026-11-25
Trong 05 ngày làm việc kể từ ngày ban hành | 2026-11-27 or 2026-11-30 or ask
`,
};
