// A fifth round: the less ordinary wordings: milestones, calendars of elections, party papers, counted periods.
// How a reading is written: see truth-line.ts.
export const FIFTH: Readonly<Record<string, string>> = {
  'milestones in a cell': `
- Xây dựng kế hoạch: tháng 01/2026
- Tổ chức thực hiện: tháng 02 - 11/2026
- Báo cáo kết quả: trước 15/12/2026 | <2026-12-15
1. Rà soát: Quý I/2026
2. Trình phê duyệt: Quý II/2026 | 2026-06-30
Đợt 1: 01-15/3/2026; đợt 2: 01-15/9/2026 | 2026-09-15
Đợt I: tháng 4/2026
Đợt II: tháng 10/2026 | 2026-10-31
Sơ kết: tháng 6/2026; tổng kết: tháng 12/2026 | 2026-12-31
Sơ kết trước 15/6; tổng kết trước 15/12/2026 | <2026-12-15
Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 | <2026-12-15
Trước 30/6 và 31/12/2026 | <2026-12-31
Trước ngày 10/6; 10/12 | <2026-12-10
15/6, 15/12/2026 | 2026-12-15
Ngày 20/6/2026 và ngày 20/12/2026 | 2026-12-20
Tháng 02/2026 ban hành Kế hoạch; tháng 11/2026 báo cáo tổng kết | 2026-11-30
Quý I/2026 (ban hành Kế hoạch); thường xuyên (thực hiện) | 2026-03-31
Đạt 80% trong quý III/2026, 100% trong quý IV/2026 | 2026-12-31
Đạt 50% vào 30/6/2026; 100% vào 30/11/2026 | 2026-11-30
Tháng 3, 6, 9, 12/2026 | 2026-12-31 or every quarter
Vụ Xuân: trước 28/02/2026; vụ Mùa: trước 31/7/2026 | <2026-07-31
Cấp xã: xong trước 30/4/2026; cấp tỉnh: xong trước 30/6/2026 | <2026-06-30
Tháng 3/2026 (lần 1)
Tháng 9/2026 (lần 2) | 2026-09-30
`,
  'a period narrowed or explained in brackets': `
Năm 2026 (xong trước 31/10) | <2026-10-31
Quý II/2026 (trước 15/6) | <2026-06-15
Quý IV/2026 (tháng 11) | 2026-11-30
Tháng 4/2026 (từ ngày 15 đến 30/4) | 2026-04-30
Tháng 5 (từ ngày 01 đến 31/5/2026) | 2026-05-31
Tháng hành động (15/4 - 15/5/2026) | 2026-05-15
Trong 02 ngày 14 - 15/4/2026 | 2026-04-15
Trong 03 ngày (từ 08 đến 10/6/2026) | 2026-06-10
Trước ngày 20/6 (6 tháng), trước ngày 20/12 (năm) | <2026-12-20
Quý II/2026 (dự kiến) | 2026-06-30
Quý III/2026 (sau khi có Nghị quyết của HĐND tỉnh) | 2026-09-30
Tháng 3 (Hội nghị lần thứ 5) | 2026-03-31
Năm 2026 (theo lộ trình) | 2026-12-31
Trong năm 2026 (chia 02 đợt) | 2026-12-31
30/6/2026 (thứ Ba) | 2026-06-30
`,
  'election calendar': `
Chậm nhất ngày 01/02/2026 (42 ngày trước ngày bầu cử) | 2026-02-01
Chậm nhất 42 ngày trước ngày bầu cử (01/02/2026) | 2026-02-01
Trước 17 giờ 00 ngày 01/02/2026 | 2026-02-01 or 2026-01-31
Từ ngày 15/01 đến 17 giờ ngày 01/02/2026 | 2026-02-01
Từ 07 giờ đến 19 giờ ngày 15/3/2026 | 2026-03-15
Ngày 15/3/2026 (Chủ nhật) | 2026-03-15
Chậm nhất 20 ngày trước ngày bầu cử 15/3/2026 | 2026-02-23 or ask
Chậm nhất 03 ngày sau ngày bầu cử | -
07 ngày trước ngày bầu cử | -
Sau Hội nghị hiệp thương lần thứ hai | -
Từ 02/02 đến 03/02/2026 | 2026-02-03
Ngày 25/3/2026 (10 ngày sau ngày bầu cử) | 2026-03-25
Trước ngày 08/02/2026 (Chủ nhật) | <2026-02-08
`,
  'weeks and thirds of a month': `
Tuần 2 tháng 3/2026 | 2026-03-14 or 2026-03-15 or ask
Tuần thứ 3 tháng 6/2026 | 2026-06-21 or ask
Tuần cuối tháng 9/2026 | 2026-09-30
Tuần đầu tháng 4/2026 | 2026-04-05 or 2026-04-07 or ask
Thượng tuần tháng 3/2026 | 2026-03-10 or ask
Trung tuần tháng 9/2026 | 2026-09-20 or ask
Hạ tuần tháng 8/2026 | 2026-08-31
Nửa đầu tháng 10/2026 | 2026-10-15
Nửa cuối tháng 3/2026 | 2026-03-31
Khoảng giữa tháng 10/2026 | 2026-10-15 or ask
Đầu quý II/2026 | 2026-04-01 or 2026-04-30 or ask
Giữa quý III/2026 | 2026-08-15 or 2026-08-31 or ask
Đầu năm 2026 | 2026-01-01 or 2026-03-31 or ask
Giữa năm 2026 | 2026-06-30
`,
  'recurring, less ordinary': `
02 lần/năm | every half-year or every year
Tối thiểu 02 lần/năm | every half-year or every year
4 lần/năm | every quarter or every year
03 tháng/lần | every quarter
1 tháng 1 lần | every month
Trước ngày 15 của tháng cuối quý | every quarter
Ngày làm việc cuối cùng của tháng | every month
Thứ 7 tuần cuối của tháng | every month
Tuần đầu hằng tháng | every month
Cuối mỗi quý | every quarter
Theo từng quý | every quarter
Các quý trong năm | every quarter
Hằng quý, năm | every quarter
Hàng năm (từ 2026 - 2030) | every year
Tháng 11 hằng năm | every year
Trước ngày 14/6 và 14/12 hằng năm | every year or every half-year
Tháng 3, 6, 9, 12 hằng năm | every quarter or every year
Quý II và quý IV hằng năm | every year or every half-year
Thứ Bảy, Chủ nhật hằng tuần | every week
Sáng thứ Hai, tuần thứ nhất hằng tháng | every month
Định kỳ trước ngày 25 hằng tháng và đột xuất khi có yêu cầu | every month
Trước 16h00 thứ Năm hằng tuần | every week
Hằng ngày, trước 17h00 | every day
Báo cáo tháng trước ngày 18; báo cáo quý trước ngày 18 tháng cuối quý | every month or ask
Thường xuyên; báo cáo định kỳ hằng quý | every quarter
Hằng năm, hoàn thành trước ngày 31/12 | every year
Quý I/2026, sau đó định kỳ hằng năm | every year
`,
  'counted from something': `
Trong 05 ngày làm việc kể từ ngày ban hành Kế hoạch | 2026-01-10 or 2026-01-12
Trong vòng 10 ngày kể từ ngày ký | 2026-01-15
Trong 24 giờ | -
Trong 24 giờ kể từ khi tiếp nhận | -
03 ngày làm việc kể từ ngày nhận hồ sơ | -
Sau 10 ngày kể từ ngày bế mạc kỳ họp | -
Chậm nhất sau 07 ngày khi có Nghị quyết | -
30 ngày sau khi kết thúc năm tài chính | -
Trong thời hạn 15 ngày, kể từ ngày 01/6/2026 | 2026-06-16 or 2026-06-15
Ngay sau khi Kế hoạch được ban hành | - or ask
Trong ngày | -
05 ngày | - or ask
`,
  'events, feasts, seasons, papers': `
Ngày Pháp luật 09/11 | 2026-11-09
Nhân dịp kỷ niệm 27/7 | 2026-07-27 or - or ask
Dịp 02/9/2026 | 2026-09-02 or - or ask
Trước 30/4 và 01/5/2026 | <2026-04-30 or <2026-05-01 or ask
Trước Tết Nguyên đán 2026 | - or 2026-02-16
Trước kỳ họp thường lệ cuối năm 2026 của HĐND | - or ask
Tại kỳ họp thứ 3 HĐND phường | -
Trước mùa mưa bão | -
Trước mùa mưa bão năm 2026 | - or ask
Hè năm 2026 | - or ask
Vụ Đông Xuân 2025 - 2026 | - or ask
Theo Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND phường | -
Theo Quyết định số 1527/QĐ-UBND ngày 30/6/2025 | -
Trước ngày 15/3/2026 theo Công văn số 123/UBND-VX ngày 20/02/2026 | <2026-03-15
Quý II/2026 (theo KH 277/KH-UBND ngày 14/7/2025) | 2026-06-30
Theo lịch của Ban Thường vụ Đảng ủy | -
Trong nhiệm kỳ | -
Nhiệm kỳ 2025 - 2030 | 2030-12-31 or - or ask
Trước Đại hội | -
`,
  'status and extensions': `
Gia hạn đến 15/5/2026 | 2026-05-15
31/3/2026 (đã gia hạn đến 30/4/2026) | 2026-04-30 or ask
Đề nghị gia hạn đến 30/6/2026 (hạn cũ 31/3/2026) | 2026-03-31 or ask
Đã hoàn thành | -
Đã hoàn thành ngày 20/01/2026 | - or ask
Đang thực hiện | -
Chưa xác định | -
Như trên | -
Ngày …/3/2026 | - or ask
`,
};
