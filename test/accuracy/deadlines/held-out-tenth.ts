// A tenth round, written after the mends and not run before it was finished: wordings of other offices, and cells that a
// rule about nearer days could read too eagerly. (30 days from 1 April end on a holiday: 4 May by art. 148.) How a reading is written: see truth-line.ts.
export const TENTH: Readonly<Record<string, string>> = {
  'a nearer day that is only a step': `
Quý II/2026, trước 15/6 gửi dự thảo | 2026-06-30 or ask
Năm 2026, quý I khảo sát | 2026-12-31 or ask
Tháng 6/2026 (họp thẩm định ngày 10/6) | 2026-06-30 or ask
Quý IV/2026 (khai mạc ngày 20/10/2026) | 2026-12-31 or ask
Năm 2026 (phát động trong tháng 3) | 2026-12-31 or ask
Tháng 11/2026, cao điểm từ ngày 09/11 đến 15/11 | 2026-11-30 or 2026-11-15 or ask
Năm 2026; báo cáo tiến độ trước ngày 25 hằng tháng | every month or 2026-12-31
Quý III/2026 (ngày hội tổ chức 15/8/2026) | 2026-09-30 or ask
Trong tháng 9/2026, riêng hồ sơ tồn đọng xong trước 10/9/2026 | 2026-09-30 or ask
Giai đoạn 2026 - 2030, sơ kết năm 2028 | 2030-12-31 or ask
Năm 2026 (bắt đầu từ tháng 3) | 2026-12-31
Tháng 5 - 6/2026 (lễ phát động 05/6/2026) | 2026-06-30 or ask
Trong quý I/2026 (đã báo cáo ngày 10/01/2026) | 2026-03-31 or ask
Năm 2026, trong đó quý I hoàn thành 30% | 2026-12-31 or ask
Năm 2026 (kinh phí cấp trong quý II) | 2026-12-31 or ask
31/12/2026 (đánh giá giữa kỳ 30/6/2026) | 2026-12-31 or ask
Trước 31/12/2026 (mốc 1: 30/6/2026) | <2026-12-31 or ask
`,
  'plain cells of other offices': `
Xong trong Quý I/2026 | 2026-03-31
Quý I/2026 xong | 2026-03-31
Quý II năm 2026 hoàn thành | 2026-06-30
Hoàn thành: Tháng 9/2026 | 2026-09-30
Hoàn thành chậm nhất 30/6/2026 | 2026-06-30
Chậm nhất hết quý II/2026 | 2026-06-30
Chậm nhất trước ngày 15/5/2026 | <2026-05-15
Trước thời điểm 30/6/2026 | <2026-06-30
Trong nửa đầu tháng 4/2026 | 2026-04-15
Cuối quý I, đầu quý II/2026 | 2026-03-31 or 2026-04-01 or 2026-04-30 or ask
Cuối năm | 2026-12-31
Đến cuối quý III/2026 | 2026-09-30
Đến hết tháng 11 năm 2026 | 2026-11-30
Từ nay đến cuối năm 2026 | 2026-12-31
Từ nay đến trước ngày 30/4/2026 | <2026-04-30
Từ ngày ban hành Kế hoạch đến hết ngày 31/12/2026 | 2026-12-31
Từ tháng 01 năm 2026 đến tháng 12 năm 2026 | 2026-12-31
Tháng 1, 2, 3/2026 | 2026-03-31
Tháng 01; 4; 7; 10/2026 | 2026-10-31 or ask
Các tháng 5, 6, 7 năm 2026 | 2026-07-31
Tháng 4 (đợt 1), tháng 9 (đợt 2) năm 2026 | 2026-09-30
Quý 1,2,3,4/2026 | 2026-12-31
Quý I đến quý III năm 2026 | 2026-09-30
Q1-Q2/2026 | 2026-06-30
Q.IV/2026 | 2026-12-31
T12/2026 | 2026-12-31
T01-T12/2026 | 2026-12-31
Năm 2026 và các năm tiếp theo | 2026-12-31
Năm 2026 và hằng năm | every year
Hằng năm đến năm 2030 | every year
Hàng năm, bắt đầu từ năm 2026 | every year
Hằng quý, bắt đầu từ Quý II/2026 | every quarter
Hằng tuần (thứ Sáu) | every week
Hằng tháng, vào ngày 20 | every month
Trước ngày 25 của tháng cuối quý | every quarter
Ngày 15 của tháng đầu tiên quý kế tiếp | every quarter or ask or -
Thứ Hai tuần đầu tiên của tháng | every month
Giữa và cuối mỗi tháng | every month or ask or -
Thường xuyên theo quy định | -
Thường xuyên, theo kế hoạch | -
Thực hiện thường xuyên từ tháng 01/2026 | -
Theo kế hoạch riêng | -
Theo thời gian quy định | -
Theo nhiệm vụ được giao | -
Ngay sau khi có chỉ đạo | -
Ngay khi nhận được văn bản | -
Chưa có kế hoạch | -
Không xác định thời hạn | -
Tùy tình hình thực tế | -
`,
  'days in words, bounds, clocks': `
Trước 9 giờ 00 ngày 12/01/2026 | 2026-01-12 or 2026-01-11
Trước 15h ngày 12/01/2026 | 2026-01-12 or 2026-01-11
Trước 10h00', ngày 20/01/2026 | 2026-01-20 or 2026-01-19
Chậm nhất 16h30' ngày 23/01/2026 | 2026-01-23
07h30-11h30 ngày 26/3/2026 (thứ Năm) | 2026-03-26
Chiều thứ Sáu, ngày 27/3/2026 | 2026-03-27
Sáng 08/4 | 2026-04-08
Tối 30/4/2026 | 2026-04-30
Trưa ngày 12/6/2026 | 2026-06-12
Ngày 20 tháng 4 năm 2026 | 2026-04-20
Ngày 20 tháng 4/2026 | 2026-04-20
Ngày 20/tháng 4/2026 | 2026-04-20
20 tháng 4 | 2026-04-20
Ngày mùng 5 tháng 3 năm 2026 | 2026-03-05
Ngày 1.6.2026 | 2026-06-01
Ngày 01/06-2026 | 2026-06-01 or ask
1-6/2026 | 2026-06-30 or 2026-06-01 or ask
20/4 - 25/4 | 2026-04-25
20-25/4 | 2026-04-25
Từ 20 đến 25/4/2026 | 2026-04-25
Từ ngày 20/4 | -
Trong các ngày 20, 21, 22/4/2026 | 2026-04-22
Các ngày 05/3, 10/3, 15/3/2026 | 2026-03-15
Ngày 05 và 06 tháng 3 năm 2026 | 2026-03-06
`,
  'counted, with the days or without': `
Trong 30 ngày (từ 01/4/2026) | 2026-05-04 or 2026-05-01 or 2026-04-30 or ask
30 ngày kể từ ngày 01/4/2026 | 2026-05-04 or 2026-05-01 or 2026-04-30
20 ngày làm việc kể từ ngày 02/02/2026 | 2026-03-02 or 2026-03-09 or ask or 2026-03-03 or 2026-03-10
Trong vòng 15 ngày kể từ ngày kế hoạch này được ban hành | 2026-01-20
Trong 07 ngày làm việc kể từ khi nhận được hồ sơ hợp lệ | -
06 tháng kể từ ngày ban hành | 2026-07-06 or 2026-07-05
Chậm nhất 10 ngày trước kỳ họp | -
Chậm nhất 15 ngày sau khi kết thúc quý | - or every quarter or ask
05 ngày sau khi kết thúc tháng | - or every month or ask
02 tháng kể từ khi có kết luận thanh tra | -
48 giờ | -
Trong 1 giờ | -
03 ngày/đợt | - or ask
`,
  'damaged, one thing at a time': `
Quý IV /2026. | 2026-12-31
Quí  I /2026 | 2026-03-31
Quý l/2026 | 2026-03-31 or ask
Quỹ II/2026 | - or ask or 2026-06-30
QUÝ II / NĂM 2026 | 2026-06-30
Quý II nãm 2026 | 2026-06-30
Thàng 6/2026 | 2026-06-30 or ask
Tháng 6/2O26 | 2026-06-30
Tháng o6/2026 | 2026-06-30 or ask
Truớc ngày 3O/6/2026 | <2026-06-30 or ask
Trưởc ngày 30/6/2026 | <2026-06-30 or ask
Trước ngày 30/6/2026(báo cáo) | <2026-06-30
Truoc 30-6-2026 | <2026-06-30
chậm nhẩt 30/6/2026 | 2026-06-30
Chậm nhất ngaỳ 30/6/2026 | 2026-06-30
Hoàn thành trước ngày 30/ 6/2 026 | <2026-06-30 or ask
Thường xuyén | -
Thưởng xuyên | - or ask
Hẳng tháng | every month or ask
Hàng  qúi | every quarter or ask
Hằng nám | every year or ask
Định kì 06 tháng/ lần | every half-year
6tháng đầu năm 2026 | 2026-06-30
Năm2026 | 2026-12-31
Giai đoạn 2026–2030 | 2030-12-31
2026 — 2030 | 2030-12-31
`,
};
