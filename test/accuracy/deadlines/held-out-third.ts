// A third round, in the manner of weekly lists, targets and party papers; see held-out-plain.ts for how a reading is written.
export const THIRD: Readonly<Record<string, string>> = {
  'targets and lists': `
Tháng 02/2026; báo cáo kết quả hằng tháng | every month
Quý I/2026 và duy trì hằng năm | every year
Xong trong Quý I/2026, sau đó thực hiện thường xuyên | 2026-03-31
Tháng 3/2026 và thường xuyên | 2026-03-31
Trong quý I và hằng quý | every quarter
Quý I hằng năm | every year
Quý I (hằng năm) | every year
Tháng 01 hằng năm | every year
Trước ngày 31/01 hằng năm | every year
Trước ngày 31 tháng 01 năm sau | <2027-01-31
Trước 20/12 của năm trước năm kế hoạch | -
Trước ngày 05 tháng sau | every month
Trước ngày 05 của tháng liền kề | every month
Trước ngày 03 của tháng sau quý báo cáo | every quarter
Chậm nhất ngày 10 của tháng đầu tiên quý sau | every quarter
Chậm nhất 15 ngày kể từ ngày kết thúc quý | every quarter
Trước ngày 14 hằng tháng; trước ngày 14 tháng cuối quý | every month
Ngày 14 tháng cuối của quý | every quarter
Tuần thứ hai hằng tháng | every month
Ngày thứ 5 hằng tuần | every week
Thứ năm hằng tuần | every week
Thứ 5 hàng tuần (trước 11h) | every week
Trước 10h00 thứ 6 hàng tuần | every week
Định kỳ 2 tuần/lần | -
2 tuần/lần | -
02 tháng/lần | -
2 tháng 1 lần | -
2 năm/lần | -
Hai lần trong năm | every year
Mỗi quý 01 lần, báo cáo trước ngày 25 tháng cuối quý | every quarter
Hằng tháng, hằng quý | every month
Hàng tháng, Hàng quý, 6 tháng, 9 tháng, cả năm | every month
Báo cáo: tháng, quý, 6 tháng, năm | every month
Báo cáo định kỳ tháng, quý, năm | every month
Báo cáo tuần | every week
Báo cáo tháng | every month
Báo cáo quý | every quarter
Báo cáo năm | every year
Báo cáo nhanh trước 16h hằng ngày | every day
Hằng ngày từ 7h đến 17h | every day
Từ thứ Hai đến thứ Sáu hằng tuần | every week
Các ngày trong tuần | -
Theo quý | every quarter
Theo năm | every year
Theo tuần | every week
Theo định kỳ | -
Định kỳ | -
Định kỳ theo quy định | -
Định kỳ và đột xuất | -
Định kỳ hằng tháng và khi có yêu cầu | every month`,
  'plan sentences': `
Ban hành trong Quý I/2026; hằng năm rà soát, bổ sung | every year
Hoàn thành trước tháng 6 năm 2026 | <2026-06-01
Hoàn thành trước quý III năm 2026 | <2026-07-01
Hoàn thành vào cuối tháng 9/2026 | 2026-09-30
Hoàn thành vào cuối quý III/2026 | 2026-09-30
Hoàn thành dứt điểm trong 6 tháng đầu năm 2026 | 2026-06-30
Cơ bản hoàn thành trong năm 2027 | 2027-12-31
Chậm nhất trong quý II/2026 | 2026-06-30
Chậm nhất cuối tháng 4/2026 | 2026-04-30
Chậm nhất hết quý II/2026 | 2026-06-30
Chậm nhất đến hết tháng 4/2026 | 2026-04-30
Chậm nhất vào ngày 15/4/2026 phải xong | 2026-04-15
Muộn nhất đến 31/12/2027 | 2027-12-31
Không chậm quá ngày 15/4/2026 | 2026-04-15
Không quá 31/12/2027 | 2027-12-31
Tối đa đến 30/6/2027 | 2027-06-30
Tới hết năm 2027 | 2027-12-31
Cho đến 31/12/2027 | 2027-12-31
Duy trì đến năm 2030 | 2030-12-31
Giai đoạn 1 (2026-2027), giai đoạn 2 (2028-2030) | 2030-12-31
Giai đoạn 1: 2026 - 2027 | 2027-12-31
Giai đoạn I: đến hết 30/6/2026; Giai đoạn II: đến hết 31/12/2026 | 2026-12-31
Phấn đấu trước 30/6/2026 | <2026-06-30
Phấn đấu xong trước Đại hội, chậm nhất 30/6/2026 | 2026-06-30
Trong tháng 5 và tháng 6/2026 | 2026-06-30
Cuối tháng 5 và đầu tháng 6/2026 | 2026-06-01
Tháng 5/2026 (ngày 19/5) | 2026-05-31
Tháng 5/2026 (xong trước 20/5) | <2026-05-20
Năm 2026 (hoàn thành trước 30/9) | <2026-09-30
Năm 2026: hoàn thành thủ tục; năm 2027: thi công | 2027-12-31
2026: 30 km; 2027: 20 km | 2027-12-31
2026 (50%), 2027 (100%) | 2027-12-31
Từ 2026 | -
Từ năm 2026 | -
Từ 2026 đến 2030 | 2030-12-31
Từ 2026-2030 | 2030-12-31
Đến 2030 | 2030-12-31
Bắt đầu từ năm 2026, hằng năm | every year
Hằng năm kể từ năm 2026 | every year
Hằng năm đến năm 2030 | every year
Hằng năm, hoàn thành vào năm 2030 | every year
Năm 2026 và hằng năm | every year
2026, hằng năm | every year
2026; thường xuyên | 2026-12-31
Thường xuyên; 2026-2030 | 2030-12-31
Thường xuyên (2026 - 2030) | 2030-12-31
Thường xuyên, báo cáo kết quả trước 15/12/2026 | <2026-12-15
Sau khi được phê duyệt, hoàn thành trong 30 ngày | -
Ngay sau khi Luật có hiệu lực (01/7/2026) | -
Khi có hướng dẫn, xong trước 31/12/2026 | <2026-12-31
Theo tiến độ, xong trước 31/12/2026 | <2026-12-31
Theo Kế hoạch số 12/KH-UBND (trước 31/12/2026) | <2026-12-31
Căn cứ Công văn 123/UBND-NC ngày 05/3/2026: trước 20/3/2026 | <2026-03-20
Trong tháng sau | -
Tháng tới | -
Tuần sau | -
Cuối tuần này | -
Hôm nay | -
Quý này | -
Trong 24 giờ | -
Trong vòng 24h kể từ khi tiếp nhận | -
24 giờ | -
48h | -
Trong ngày 12/8 | 2026-08-12
Trước 12h ngày 12/8 | 2026-08-12
12h 12/8/2026 | 2026-08-12
12/8 (thứ 4) | 2026-08-12
Thứ 4, 12/8 | 2026-08-12
Thứ tư ngày 12/8 | 2026-08-12
Từ 12-14/8 | 2026-08-14
12-14/8 | 2026-08-14
12 và 14/8/2026 | 2026-08-14
Tối 12/8/2026 | 2026-08-12
Đêm 30/12/2026 | 2026-12-30
Ngày 12 | -
Ngày 30 Tết | -
Mùng 5 Tết | -
Rằm tháng Giêng | -
10/3 âm lịch | -
Ngày 10/3 (âm lịch) | -
Trước 23 tháng Chạp | -
Tháng Giêng | -
Tháng Chạp | -
15/8 ÂL | -`,
  risky: `
1/2 | 2026-02-01
6-8/2026 | 2026-08-31
Tháng 12, 01/2027 | 2027-01-31
Trước ngày 01/4/2026 15 ngày | -
10 ngày trước 30/6/2026 | -
Không sớm hơn 30/6/2026 | -
Sau 17h00 ngày 30/6/2026 | -
Theo TB ngày 15/5/2026 | -
01 cuộc/quý | every quarter
1/3 dân số | -
2/9 | 2026-09-02
Điểm 1.2 | -
Mục 2.1 | -
Khoản 3 Điều 12 | -
3.2 | 2026-02-03
TT-BNV | -
Tổ 3/5 | -
QL 1A | -
Thôn 7, 8 | -
Xã 1; 2 | -
Khu phố 3 | -
12 tháng | -
3-5 ngày | -
5-7 ngày làm việc | -
Quý Phòng | -
Quý cơ quan | -
Năm đầu tiên | -
Ba tháng đầu | -
Sáu tháng | -
Hai năm | -
Năm 2026 - 6 tháng đầu năm | 2026-06-30
Đã gửi 12/3/2026 | -
Đã trình ngày 12/3/2026, chờ phê duyệt | -
Hoàn thành ngày 12/3/2026 | 2026-03-12
Hoàn thành 12/3/2026 | 2026-03-12
Tiếp nhận ngày 12/3/2026 | -
Ngày giao: 12/3/2026; hạn: 20/3/2026 | 2026-03-20
Giao ngày 12/3/2026, hạn 20/3/2026 | 2026-03-20
12/3/2026-20/3/2026 | 2026-03-20
12/3/2026 20/3/2026 | 2026-03-20
Gia hạn đến 30/6/2026 | 2026-06-30
Gia hạn lần 2: 30/6/2026 | 2026-06-30
Tạm dừng | -
Dừng thực hiện từ 01/6/2026 | -
Chuyển sang năm 2027 | 2027-12-31
Lùi sang quý III/2026 | 2026-09-30
Không thực hiện trong năm 2026 | -
Đăng ký năm 2027 | 2027-12-31`,
};
