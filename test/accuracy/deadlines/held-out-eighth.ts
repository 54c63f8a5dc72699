// An eighth round, written to catch a reader being wrong in silence: dates that are no deadlines, periods narrowed
// afterwards, counts beside ranges. How a reading is written: see truth-line.ts.
export const EIGHTH: Readonly<Record<string, string>> = {
  'a period, then a nearer day': `
Trong tháng 6/2026, chậm nhất ngày 20/6/2026 | 2026-06-20
Năm 2026, xong trước 30/10 | <2026-10-30
Trong quý II/2026, trước ngày 15/6 | <2026-06-15
Quý III/2026, hoàn thành trước 20/9/2026 | <2026-09-20
Tháng 3/2026: trước ngày 25 | <2026-03-25 or ask
Trong tháng 4, hạn cuối 25/4 | 2026-04-25
Trong năm 2026; chậm nhất 15/12/2026 | 2026-12-15
Trong 6 tháng đầu năm, chậm nhất 15/6/2026 | 2026-06-15
Chậm nhất ngày 20/3/2026, trong quý I | 2026-03-20 or ask
Giai đoạn 2026-2030 (hoàn thành trong năm 2027) | 2027-12-31 or ask
2026 (quý II) | 2026-06-30 or ask
2026 - Quý II | 2026-06-30 or ask
Năm 2026: Quý III | 2026-09-30 or ask
Tháng 6/2026 (ngày 20/6) | 2026-06-20 or ask
Tuần 1 (từ 05/01 đến 11/01/2026) | 2026-01-11
Tuần 3 (12-16/01) | 2026-01-16 or ask
Quý I/2026, cụ thể trong tháng 02 | 2026-02-28 or ask
`,
  'a count beside the days it counts': `
45 ngày (từ 01/8 đến 14/9/2026) | 2026-09-14
30 ngày đêm, từ 01/6 đến 30/6/2026 | 2026-06-30
Trong 15 ngày, bắt đầu từ 01/4/2026 | 2026-04-15 or 2026-04-16 or ask
02 tháng (tháng 4 - 5/2026) | 2026-05-31
06 tháng, từ tháng 01 đến tháng 6/2026 | 2026-06-30
Trong 03 tháng (quý II/2026) | 2026-06-30
02 ngày: 12, 13/3/2026 | 2026-03-13
01 ngày (20/5/2026) | 2026-05-20
Thời gian 01 buổi, sáng 20/5/2026 | 2026-05-20
03 năm (2026 - 2028) | 2028-12-31
05 ngày làm việc, từ ngày 02/3/2026 | 2026-03-06 or 2026-03-09 or ask
Trong 10 ngày đầu tháng 4/2026 | 2026-04-10 or ask
10 ngày cuối tháng 3 | 2026-03-31 or ask
60 ngày kể từ ngày 01/3/2026 đến 30/4/2026 | 2026-04-30 or ask
`,
  'so many times in a period': `
3 lần/năm | every year or - or ask
02 lần/tháng | every month or - or ask
2 lần/tuần | every week or - or ask
02 lần/quý | every quarter or - or ask
Mỗi năm 02 lần (tháng 6 và tháng 12) | every half-year or every year or ask
02 đợt/năm | every half-year or - or ask
1-2 lần/năm | every year or every half-year or - or ask
Một năm hai lần | every half-year or - or ask
Mỗi quý 2 lần | every quarter or - or ask
Mỗi năm ít nhất 4 lần | every quarter or - or ask
01 lần trong quý II | 2026-06-30
01 lần trong năm 2026 | 2026-12-31
01 lần/nhiệm kỳ | - or ask
02 lần trong năm 2026 (quý II, quý IV) | 2026-12-31 or every half-year or ask
02 tháng/lần | - or ask
15 ngày/lần | - or ask
10 ngày một lần | - or ask
02 năm/lần | - or ask
5 năm một lần | - or ask
4 tháng/lần | - or ask
Hằng tháng, chậm nhất ngày 25 | every month
Hằng quý: ngày 15 tháng cuối quý | every quarter
Ngày 15 tháng đầu quý | every quarter or - or ask
Trước ngày 10 của tháng kế tiếp | every month or - or ask
Trước ngày 05 tháng sau | every month or - or ask
Từ tháng 3 đến tháng 11/2026, mỗi tháng 01 lần | every month
Từ 01/3/2026 đến 30/11/2026 (hằng tuần) | every week
`,
  'days that are not the end': `
Sau ngày 15/3/2026 | - or ask
Sau 30/6/2026 | - or ask
Từ sau ngày 01/7/2026 | - or ask
Không trước ngày 01/7/2026 | - or ask
Kể từ ngày 01/7/2026 | -
Áp dụng từ ngày 01/01/2026 | -
Có hiệu lực từ 01/7/2026 | -
Số liệu tính đến 31/12/2025 | - or ask
Số liệu đến 14/6, gửi trước 20/6/2026 | <2026-06-20
Lấy số liệu từ 15/12/2025 đến 14/6/2026; báo cáo trước ngày 18/6/2026 | <2026-06-18
Nội dung báo cáo năm 2025, gửi trước 15/01/2026 | <2026-01-15
Báo cáo năm 2025 | - or ask or 2025-12-31
Dự toán năm 2027 | - or ask
Kỷ niệm 96 năm ngày thành lập Đảng (03/02/1930 - 03/02/2026) | 2026-02-03 or - or ask
Chào mừng Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026) | 2026-05-19 or - or ask
Họp lúc 8h30 | -
Mẫu số 03/2026 | - or ask
Theo QĐ 12/2026/QĐ-UBND | -
NĐ 191/2026 | - or ask
Thông tư 08/2026/TT-BNV | -
Số 12/3 đường Lê Lợi | - or ask
1/2 số hộ | - or ask
8/9 chỉ tiêu | - or ask
Đạt 3/4 tiêu chí trong năm 2026 | 2026-12-31 or ask
Tổ 5, 6, 7 | - or ask
Khóa XVI (2026 - 2031) | 2031-12-31 or - or ask
Theo NQ số 02/NQ-HĐND ngày 15/01/2026; hoàn thành trước 15/02/2026 | <2026-02-15
Đã trình ngày 10/01, chờ phê duyệt | - or ask
Tạm dừng đến khi có hướng dẫn | -
Lùi sang năm 2027 | 2027-12-31 or ask
Chuyển sang quý III | 2026-09-30 or ask
Trước đây: 31/3; nay: 30/4/2026 | 2026-04-30 or ask
30/4/2026 (thay cho 31/3/2026) | 2026-04-30 or ask
31/3/2026 → 30/4/2026 | 2026-04-30
Trước và sau Tết Nguyên đán | -
Trong và sau bầu cử | -
`,
  'either, or, and': `
15/4/2026 hoặc 20/4/2026 | 2026-04-20 or ask
Tháng 4 hoặc tháng 5/2026 | 2026-05-31 or ask
Cuối quý II, đầu quý III/2026 | 2026-06-30 or 2026-07-01 or 2026-07-31 or ask
Cuối tháng 3, đầu tháng 4/2026 | 2026-03-31 or 2026-04-01 or 2026-04-10 or ask
Cuối năm 2026, đầu năm 2027 | 2026-12-31 or 2027-01-01 or 2027-03-31 or ask
Trước ngày 20/3 (đối với cấp xã), 25/3 (đối với cấp tỉnh) | <2026-03-25 or ask
Trước ngày 5/3, riêng trường học trước ngày 15/3/2026 | <2026-03-15
30/6 và 30/11/2026 báo cáo | 2026-11-30
Trước 15/3, 15/6, 15/9, 15/12/2026 | <2026-12-15
31/3; 30/6; 30/9; 31/12/2026 | 2026-12-31
Trước 08/3 và 20/10/2026 | <2026-10-20 or ask
Quý I, quý II: rà soát; quý III: trình | 2026-09-30
`,
  'clocks, weekdays, years understood': `
Thứ Hai, ngày 09/3/2026 | 2026-03-09
Thứ Ba, ngày 09/3/2026 | 2026-03-09 or ask
Ngày 9-10/3/2026 | 2026-03-10
Ngày 5, 6 tháng 3 | 2026-03-06
5 và 6/3/2026 | 2026-03-06
Đêm 30/6 rạng sáng 01/7/2026 | 2026-07-01
0h ngày 01/7/2026 | 2026-07-01 or 2026-06-30
24h00 ngày 30/6/2026 | 2026-06-30
Trước 0 giờ ngày 01/3/2026 | <2026-03-01
Từ 0h00 ngày 15/02 đến 24h00 ngày 22/02/2026 | 2026-02-22
8h-11h ngày 20/3/2026 | 2026-03-20
7:30 - 11:30, 20/3/2026 | 2026-03-20
20/3/2026 (8h30) | 2026-03-20
8:30 20/3 | 2026-03-20
Trước 8/3 | <2026-03-08
8.3 | 2026-03-08
3-2026 | 2026-03-31
9-10/2026 | 2026-10-31 or 2026-10-09 or ask
Quý I năm sau | 2027-03-31
Tháng 01 năm sau | 2027-01-31
Trước 31/01 của năm sau | <2027-01-31
Cuối năm nay | 2026-12-31
Trong tháng này | 2026-01-31 or - or ask
02/01 | 2026-01-02 or 2027-01-02 or ask
Trước 31/12/2025 | <2025-12-31
Tháng 1 | 2026-01-31
`,
};
