// A sixth round: cells as typists, scanners and spreadsheets leave them; one set of a plan issued in late August.
// How a reading is written: see truth-line.ts.
export const SIXTH: Readonly<Record<string, string>> = {
  'broken lines and spaces': `
Quý
II/2026 | 2026-06-30
Quý IV
/2026 | 2026-12-31
Trước
ngày
30/6/2026 | <2026-06-30
Trước ngày 30 /6/ 2026 | <2026-06-30
Thường
xuyên | -
Tháng
10 -
11/2026 | 2026-11-30
QuýII/2026 | 2026-06-30
Tháng6/2026 | 2026-06-30
ngày30/6/2026 | 2026-06-30
Quý II năm2026 | 2026-06-30
Quý  III /2026 | 2026-09-30
30 /06 /2026 | 2026-06-30
`,
  'slips of the keyboard': `
Qúy II/2026 | 2026-06-30
Qui 3/2026 | 2026-09-30
Quý II-2026 | 2026-06-30
Quý II.2026 | 2026-06-30
Quý II/ năm 2026 | 2026-06-30
Q.II/2026 | 2026-06-30
QII/26 | 2026-06-30
Q2-2026 | 2026-06-30
Trước ngay 15/5/2026 | <2026-05-15
Truớc ngày 20/4/2026 | <2026-04-20
Trứơc 20/4/2026 | <2026-04-20
Thág 6/2026 | 2026-06-30 or ask
Thánh 6/2026 | 2026-06-30 or ask
Thuờng xuyên | -
thường xuyen | -
hằng qúy | every quarter
Hang thang | every month
30/6//2026 | 2026-06-30
30/6/2026. | 2026-06-30
(30/6/2026) | 2026-06-30
Đến hêt ngày 30/6/2026 | 2026-06-30
chậm nhât ngày 15/7/2026 | 2026-07-15
Hoàn thành trươc 30/9/2026 | <2026-09-30
Cham nhat 15/7/2026 | 2026-07-15
`,
  'letters for digits and marks of a scanner': `
quý ll/2026 | 2026-06-30
Quý 1V/2026 | 2026-12-31
Quý Ill/2026 | 2026-09-30
Trưóc ngày 20/4/2026 | <2026-04-20
30/6/2O26 | 2026-06-30
l5/6/2026 | 2026-06-15 or ask
Nǎm 2026 | 2026-12-31
Năm 2O26 | 2026-12-31
6 thánq đầu năm 2026 | 2026-06-30
Trong quỷ II/2026 | 2026-06-30
Thuòng xuyên | -
Quy 1/2026 | 2026-03-31
`,
  'not possible or not finished': `
31/6/2026 | - or ask or 2026-06-30
30/02/2026 | - or ask
15/13/2026 | - or ask
Tháng 13/2026 | - or ask
Quý V/2026 | - or ask
Quý IIII/2026 | 2026-12-31 or ask
Quý II/202 | - or ask or 2026-06-30
Quý /2026 | - or ask
Tháng …/2026 | - or ask
tháng 6/20226 | - or ask
`,
  'dates as programs write them': `
2026-06-30 | 2026-06-30
2026/6/30 | 2026-06-30
2026-06-30 00:00:00 | 2026-06-30
30/06/2026 0:00 | 2026-06-30
30-Jun-26 | 2026-06-30
30 Thg 6 2026 | 2026-06-30
Jun-26 | 2026-06-30
6/30/2026 | 2026-06-30 or ask
46203 | 2026-06-30 or - or ask
30062026 | 2026-06-30 or ask
30 6 2026 | 2026-06-30 or ask
01-12/2026 | 2026-12-31 or 2026-12-01 or ask
6-8/2026 | 2026-08-31 or 2026-08-06 or ask
`,
};

/** Cells of a school's and a commune's plan issued on 25/8/2025: the year runs over the turn of the calendar. */
export const SIXTH_AUGUST: Readonly<Record<string, string>> = {
  'school year and a plan begun in August': `
Tháng 9/2025 | 2025-09-30
Tháng 9 | 2025-09-30
Trước ngày 05/9 | <2025-09-05
Trong tháng 8 | 2025-08-31
Quý IV | 2025-12-31
Quý IV/2025 và Quý I/2026 | 2026-03-31
Trước 31/12 | <2025-12-31
Năm học 2025 - 2026 | 2026-05-31 or 2026-08-31 or - or ask
Trong năm học | -
Học kỳ I | -
Cuối học kỳ I | -
Học kỳ I, năm học 2025-2026 | - or ask or 2026-01-31
Đầu năm học 2026 - 2027 | - or ask
Từ tháng 9/2025 đến tháng 5/2026 | 2026-05-31
Tháng 9/2025 - 5/2026 | 2026-05-31
Tuần 1, 2 tháng 9/2025 | 2025-09-14 or ask
Tuần 3 tháng 10/2025 | 2025-10-19 or 2025-10-21 or 2025-10-26 or ask
Hằng tuần | every week
20/11/2025 | 2025-11-20
Ngày 20/11 | 2025-11-20
Từ 15/10 đến 15/11 | 2025-11-15
Từ 01/9/2025 - 31/5/2026 | 2026-05-31
Tháng 01/2026 | 2026-01-31
4 tháng cuối năm 2025 | 2025-12-31
Từ nay đến cuối năm | 2025-12-31
Tháng 12/2025, tháng 5/2026 | 2026-05-31
Sau khi kết thúc học kỳ | -
Trước khai giảng năm học mới | -
`,
};
