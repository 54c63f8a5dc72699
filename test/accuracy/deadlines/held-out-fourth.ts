// A fourth round: the ordinary cells of annexes of wards, provinces, schools and party bodies, written blind.
// How a reading is written: see truth-line.ts.
export const FOURTH: Readonly<Record<string, string>> = {
  'quarter, ordinary': `
Quý I/2026 | 2026-03-31
Quý II/2026 | 2026-06-30
Quý III, 2026 | 2026-09-30
Quý IV - 2026 | 2026-12-31
Quý I năm 2026 | 2026-03-31
Quý 02/2026 | 2026-06-30
Quí IV năm 2026 | 2026-12-31
Q3/2026 | 2026-09-30
Quý I, II/2026 | 2026-06-30
Quý I - IV/2026 | 2026-12-31
Quý I-IV/2026 | 2026-12-31
Quý II, III/2026 | 2026-09-30
Quý II và III/2026 | 2026-09-30
Quý III - Quý IV/2026 | 2026-12-31
Quý III-IV năm 2026 | 2026-12-31
Trong quý I năm 2026 | 2026-03-31
Trong Quý II, Quý III năm 2026 | 2026-09-30
Trong quý I | 2026-03-31
Cuối Quý III/2026 | 2026-09-30
Hết quý II/2026 | 2026-06-30
Đến hết quý III/2026 | 2026-09-30
Từ quý I đến quý IV/2026 | 2026-12-31
Từ Quý II/2026 đến hết năm 2026 | 2026-12-31
Hoàn thành Quý II/2026 | 2026-06-30
Hoàn thành trong quý III năm 2026 | 2026-09-30
Dự kiến quý III/2026 | 2026-09-30
Phấn đấu trong quý II/2026 | 2026-06-30
Chậm nhất quý II/2026 | 2026-06-30
Trước quý III/2026 | <2026-07-01
Quý I và Quý III/2026 | 2026-09-30
Quý IV/2025 - Quý I/2026 | 2026-03-31
Quý I/2027 | 2027-03-31
`,
  'month, ordinary': `
Tháng 01/2026 | 2026-01-31
Tháng 02/2026 | 2026-02-28
Tháng 4 năm 2026 | 2026-04-30
Tháng 5 | 2026-05-31
tháng 11.2026 | 2026-11-30
T4/2026 | 2026-04-30
T10 | 2026-10-31
08/2026 | 2026-08-31
T5-T6/2026 | 2026-06-30
T7-T9/2026 | 2026-09-30
T8 - T10/2026 | 2026-10-31
Tháng 3,4/2026 | 2026-04-30
Tháng 3, 4 năm 2026 | 2026-04-30
Tháng 3 - 4/2026 | 2026-04-30
Tháng 9 đến 11/2026 | 2026-11-30
Tháng 6 và tháng 12/2026 | 2026-12-31
Trong tháng 5, tháng 10 năm 2026 | 2026-10-31
Các tháng 4, 8, 12/2026 | 2026-12-31
Tháng 3/2026 - 5/2026 | 2026-05-31
Từ tháng 3 - 5/2026 | 2026-05-31
Từ T3/2026 đến T10/2026 | 2026-10-31
3/2026 - 11/2026 | 2026-11-30
01/2026-12/2026 | 2026-12-31
Tháng 01 - 12/2026 | 2026-12-31
Từ tháng 01 đến hết tháng 11 năm 2026 | 2026-11-30
Tháng 02 đến tháng 6/2026 | 2026-06-30
Trong tháng 3/2026 | 2026-03-31
Hết tháng 9/2026 | 2026-09-30
Đến tháng 12/2026 | 2026-12-31
Đến hết tháng 8 | 2026-08-31
Đến 12/2026 | 2026-12-31
Cuối tháng 7/2026 | 2026-07-31
Giữa tháng 5/2026 | 2026-05-15
Đầu tháng 4/2026 | 2026-04-01 or 2026-04-10
Trước tháng 6/2026 | <2026-06-01
Chậm nhất trong tháng 4/2026 | 2026-04-30
Chậm nhất cuối tháng 7/2026 | 2026-07-31
Hoàn thành trong tháng 3 | 2026-03-31
Dự kiến hoàn thành tháng 10/2026 | 2026-10-31
Tháng 12/2025 - tháng 01/2026 | 2026-01-31
Tháng 11/2025 đến tháng 3/2026 | 2026-03-31
`,
  'year and years, ordinary': `
Năm 2026 | 2026-12-31
2026 | 2026-12-31
2027 | 2027-12-31
Trong năm 2026 | 2026-12-31
Trong năm | 2026-12-31
Cả năm 2026 | 2026-12-31 or -
Cuối năm 2026 | 2026-12-31
Đến cuối năm 2026 | 2026-12-31
Hết năm 2026 | 2026-12-31
2025 - 2026 | 2026-12-31
Giai đoạn 2026 - 2030 | 2030-12-31
Giai đoạn 2026-2028 | 2028-12-31
2026, 2027 | 2027-12-31
Đến năm 2028 | 2028-12-31
Trước năm 2028 | <2028-01-01
Từ năm 2026 đến năm 2030 | 2030-12-31
Năm 2026 - 2027 | 2027-12-31
Hoàn thành trong năm 2026 | 2026-12-31
Trong 6 tháng đầu năm 2026 | 2026-06-30
6 tháng đầu năm | 2026-06-30
06 tháng cuối năm 2026 | 2026-12-31
9 tháng đầu năm 2026 | 2026-09-30
Các tháng còn lại của năm 2026 | 2026-12-31
Nửa đầu năm 2026 | 2026-06-30
Nửa cuối năm 2026 | 2026-12-31
`,
  'one day, ordinary': `
25/01/2026 | 2026-01-25
5/3/2026 | 2026-03-05
05-03-2026 | 2026-03-05
05.03.2026 | 2026-03-05
19/5/26 | 2026-05-19
15/4 | 2026-04-15
Ngày 15/4 | 2026-04-15
Ngày 20/5/2026 | 2026-05-20
Ngày 02 tháng 9 năm 2026 | 2026-09-02
15/01/2027 | 2027-01-15
Thứ Sáu, 20/3/2026 | 2026-03-20
Chủ nhật, ngày 15/3/2026 | 2026-03-15
Thứ 6 (20/3/2026) | 2026-03-20
Sáng ngày 26/3/2026 | 2026-03-26
Chiều 09/4/2026 | 2026-04-09
08h00 ngày 12/5/2026 | 2026-05-12
14 giờ 00 phút ngày 28/4/2026 | 2026-04-28
Xong 30/5/2026 | 2026-05-30
Hoàn thành 30/5/2026 | 2026-05-30
Hoàn thành vào ngày 30/5/2026 | 2026-05-30
Hạn cuối: 28/8/2026 | 2026-08-28
Hạn chót ngày 10/7/2026 | 2026-07-10
Thời hạn: 30/6/2026 | 2026-06-30
`,
  'before and through, ordinary': `
Trước ngày 15/02/2026 | <2026-02-15
Trước 15/2/2026 | <2026-02-15
Trước ngày 25/12 | <2026-12-25
Trước ngày 01 tháng 7 năm 2026 | <2026-07-01
Trước ngày 30 tháng 4 | <2026-04-30
Xong trước 20/8/2026 | <2026-08-20
Hoàn thành trước ngày 10/10/2026 | <2026-10-10
Hoàn thành xong trước 30/11/2026 | <2026-11-30
Phấn đấu hoàn thành trước 02/9/2026 | <2026-09-02
Gửi về Văn phòng trước ngày 12/6/2026 | <2026-06-12
Báo cáo UBND phường trước ngày 31/3/2026 | <2026-03-31
Trước ngày 31/3 (báo cáo UBND phường) | <2026-03-31
Trước 17h00 ngày 25/02/2026 | 2026-02-25 or 2026-02-24
Trước 11h30 ngày 06/02/2026 | 2026-02-06 or 2026-02-05
Chậm nhất 30/9/2026 | 2026-09-30
Chậm nhất là ngày 20/6/2026 | 2026-06-20
Chậm nhất vào ngày 15/11/2026 | 2026-11-15
Chậm nhất đến ngày 05/8/2026 | 2026-08-05
Không quá ngày 05/12/2026 | 2026-12-05
Không muộn hơn ngày 15/9/2026 | 2026-09-15
Muộn nhất 31/5/2026 | 2026-05-31
Đến ngày 31/10/2026 | 2026-10-31
Đến hết ngày 15/8/2026 | 2026-08-15
Đến hết 30/6 | 2026-06-30
Từ nay đến 30/6/2026 | 2026-06-30
Từ nay đến hết quý I/2026 | 2026-03-31
`,
  'range, ordinary': `
Từ 01/3 đến 31/3/2026 | 2026-03-31
Từ ngày 05/4 đến hết ngày 20/4/2026 | 2026-04-20
01/4-30/4/2026 | 2026-04-30
15 - 20/5/2026 | 2026-05-20
Từ 15/5 - 20/5 | 2026-05-20
Ngày 15, 16/5/2026 | 2026-05-16
Từ ngày 01/01/2026 đến ngày 31/12/2026 | 2026-12-31
01/01/2026 - 31/12/2026 | 2026-12-31
01/01-31/12/2026 | 2026-12-31
Từ ngày ký ban hành đến 30/11/2026 | 2026-11-30
15/12/2025 - 15/02/2026 | 2026-02-15
Từ 01/7/2026 | -
Từ tháng 7/2026 | -
Bắt đầu từ quý II/2026 | -
`,
  'recurring, ordinary': `
Hằng tháng | every month
Hàng quý | every quarter
Hằng tuần | every week
Hàng ngày | every day
Hàng năm | every year
Định kỳ hằng quý | every quarter
Định kỳ 6 tháng | every half-year
Định kỳ 6 tháng/lần | every half-year
6 tháng/lần | every half-year
6 tháng một lần | every half-year
01 lần/quý | every quarter
Ít nhất 01 lần/tháng | every month
Mỗi quý 01 lần | every quarter
Hàng tháng, quý, năm | every month
Định kỳ tháng, quý, 6 tháng, năm | every month
Báo cáo quý, 6 tháng, năm | every quarter
Hằng tháng (trước ngày 20) | every month
Trước ngày 20 hằng tháng | every month
Ngày 25 hằng tháng | every month
Thứ Sáu hằng tuần | every week
Chiều thứ Năm hàng tuần | every week
Trước 30/11 hàng năm | every year
Quý IV hằng năm | every year
Hằng tháng trong năm 2026 | every month
Hàng quý/2026 | every quarter
`,
  'no day, ordinary': `
Thường xuyên | -
Thường xuyên, liên tục | -
Thường xuyên trong năm | - or 2026-12-31
Thường xuyên trong năm 2026 | - or 2026-12-31
Thường xuyên, đột xuất | -
Thường xuyên hoặc khi có yêu cầu | -
Khi có yêu cầu | -
Khi phát sinh | -
Đột xuất | -
Theo quy định | -
Theo Kế hoạch của Thành phố | -
Theo tiến độ dự án | -
Theo chỉ đạo của cấp trên | -
Theo hướng dẫn của Sở Nội vụ | -
Thực hiện ngay | -
Ngay sau khi có Kế hoạch của Thành phố | -
Sau khi có hướng dẫn của cấp trên | -
Trước kỳ họp HĐND giữa năm | -
`,
};
