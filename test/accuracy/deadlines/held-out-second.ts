// A second round, written after the first had been mended; see held-out-plain.ts for how a reading is written.
export const SECOND: Readonly<Record<string, string>> = {
  'list of days': `
Thứ 2, 4, 6 hằng tuần | every week
Sáng thứ 2 và chiều thứ 5 hằng tuần | every week
Hằng tuần, vào thứ Hai, thứ Năm | every week
Ngày 01, 15 hằng tháng | every month
Ngày 5, 15, 25 hàng tháng | every month
Hằng tháng vào ngày 10 và ngày 25 | every month
Từ ngày 15 đến 20 hằng tháng | every month
Trước ngày 20 các tháng 3, 6, 9, 12 | every quarter
31/3, 30/6, 30/9, 31/12 hằng năm | every year
Trước 20/3, 20/6, 20/9, 20/12/2026 | <2026-12-20
Ngày 30/6 và 31/12/2026 | 2026-12-31
30/6/2026; 31/12/2026 | 2026-12-31
30/6/2026 - 31/12/2026 | 2026-12-31
Định kỳ 6 tháng (trước 15/6, trước 15/12) | every half-year
Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) | every half-year
6 tháng (trước 20/6/2026), 1 năm (trước 20/12/2026) | <2026-12-20
Hằng quý (ngày 20 tháng cuối quý) | every quarter
Hằng quý, 6 tháng, năm | every quarter
Báo cáo tháng: trước ngày 20; báo cáo quý: trước ngày 20 tháng cuối quý | every month
Tháng 3, 6, 9, 12 hằng năm | every year
Quý II và Quý IV hằng năm | every year
Tháng 10 hằng năm | every year
Trước tháng 12 hằng năm | every year
Đầu năm | 2026-01-01
Đầu mỗi năm học | -
Cuối mỗi tháng | every month
Ngày làm việc cuối cùng của tháng | every month
Tuần đầu tiên của tháng | every month
Thứ Sáu tuần cuối tháng | every month
Tuần cuối hằng tháng | every month
Cuối tuần | every week`,
  'names, not days': `
Đại hội Đoàn năm 2026 | -
Sau Đại hội Đảng toàn quốc lần thứ XIV | -
Hè 2026 | -
Dịp hè năm 2026 | -
Vụ Đông Xuân 2025 - 2026 | -
Tết Trung thu 2026 | -
Tết Dương lịch | -
Dịp Tết Nguyên đán và Lễ hội Xuân 2026 | -
Kỳ họp thứ 8 HĐND tỉnh khóa XIX | -
Kỳ họp HĐND giữa năm 2026 | -
Phiên họp thường kỳ tháng 6/2026 | 2026-06-30
Sau bầu cử đại biểu Quốc hội khóa XVI | -
Theo Nghị quyết Đại hội nhiệm kỳ 2025 - 2030 | -
Theo Kế hoạch đầu tư công trung hạn giai đoạn 2026-2030 | -
Theo niên vụ | -
Theo kế hoạch năm 2026 | -
Theo dự toán ngân sách năm 2026 được giao | -
Theo từng năm | every year
Theo năm học | -
Theo học kỳ | -
Học kỳ I năm học 2026-2027 | -
Mỗi học kỳ | -
Tháng Thanh niên | -
Tuần lễ Biển và Hải đảo Việt Nam | -
Ngày Pháp luật Việt Nam 09/11 | 2026-11-09
Ngày hội Đại đoàn kết toàn dân tộc (18/11) | 2026-11-18
02 ngày | -
3 tháng | -
10 năm | -
45 ngày đêm | -
Sau 6 tháng thực hiện | -
06 tháng sau khi được phê duyệt | -
Không quá 15 ngày làm việc | -
Trong ngày | -
Trong ngày làm việc | -
Trong tháng | -
Trong quý | -
Trong tuần | -
Hết năm | 2026-12-31
100% | -
50% năm 2026 | 2026-12-31
Mức độ 4 | -
01 văn bản | -
Đạt chỉ tiêu năm 2026 | 2026-12-31
Cấp trên yêu cầu | -
Đang triển khai, dự kiến hoàn thành 30/9/2026 | 2026-09-30
Đã hoàn thành, duy trì thường xuyên | -
Đã hoàn thành giai đoạn 1, giai đoạn 2 xong trước 30/9/2026 | <2026-09-30
Chậm tiến độ, đề nghị gia hạn đến 30/9/2026 | -`,
  sentences: `
Trình Ban Thường vụ Đảng ủy xã trước ngày 25/02/2026, ban hành trong tháng 3/2026 | 2026-03-31
Tham mưu UBND xã ban hành Kế hoạch trước 15/02/2026; tổ chức thực hiện thường xuyên | <2026-02-15
Ban hành trước 31/01/2026, triển khai cả năm | <2026-01-31
Quý I: xây dựng kế hoạch; Quý II, III: triển khai; Quý IV: tổng kết | 2026-12-31
Tháng 3: khảo sát; tháng 5: thẩm định; tháng 9: bàn giao | 2026-09-30
Hoàn thành 50% trong quý II, 100% trong quý III/2026 | 2026-09-30
Phần mềm vận hành chính thức từ 01/7/2026 | -
Có hiệu lực từ ngày 01/7/2026 | -
Áp dụng từ năm học 2026-2027 | -
Thực hiện ngay từ đầu năm 2026 | -
Từ đầu năm 2026 | -
Từ đầu tháng 3 đến giữa tháng 5/2026 | 2026-05-15
Cuối tháng 3, đầu tháng 4/2026 | 2026-04-01
Từ cuối tháng 6 đến đầu tháng 7/2026 | 2026-07-01
Khoảng giữa tháng 8/2026 | 2026-08-15
Thời gian: 02 ngày (28-29/7/2026) | 2026-07-29
Thời gian thực hiện: Quý II/2026 | 2026-06-30
Thời gian hoàn thành: 31/8/2026 | 2026-08-31
Hạn hoàn thành 31/8/2026. | 2026-08-31
Yêu cầu hoàn thành trước 31/8/2026 | <2026-08-31
Trước 31/8/2026 hoặc sớm hơn | <2026-08-31
Không muộn hơn quý III/2026 | 2026-09-30
Ngày 31/8/2026 gửi dự thảo, ngày 15/9/2026 trình ký | 2026-09-15
Báo cáo kết quả quý I trước ngày 20/3/2026 | <2026-03-20
Báo cáo quý trước ngày 20 tháng cuối quý | every quarter
Báo cáo năm trước ngày 15/12/2026 | <2026-12-15
Báo cáo sơ kết 6 tháng đầu năm trước 20/6/2026, tổng kết năm trước 20/12/2026 | <2026-12-20
Báo cáo năm 2026 trước 15/01/2027 | <2027-01-15
Tổng kết năm 2025 trong tháng 01/2026 | 2026-01-31
Kế hoạch năm 2027 xong trước 31/12/2026 | <2026-12-31
Quyết toán năm 2025 hoàn thành trong quý II/2026 | 2026-06-30
Nhiệm vụ chuyển tiếp từ năm 2025, hoàn thành quý II/2026 | 2026-06-30
31/3/2026 (chuyển tiếp từ năm 2025) | 2026-03-31
Năm 2026 (lần 1: tháng 4; lần 2: tháng 10) | 2026-12-31
Năm 2026 (Quý III) | 2026-09-30
Quý III (tháng 8/2026) | 2026-08-31
Quý III (tháng 8) | 2026-08-31
Quý II/2026 và các quý tiếp theo | 2026-06-30
Quý II/2026 trở đi | -
Từ Quý II/2026 trở đi | -
Tháng 6/2026 (Hội nghị sơ kết), tháng 12/2026 (Hội nghị tổng kết) | 2026-12-31
Trước ngày 30/6 đối với năm 2026 | <2026-06-30
Trong 6 tháng đầu năm 2026 hoàn thành 50%, cả năm 100% | 2026-12-31
Sau ngày 01/7/2026, chậm nhất 31/7/2026 | 2026-07-31
Cùng thời điểm báo cáo tháng 6/2026 | 2026-06-30
Trước 16 giờ 30 phút ngày 10 tháng 8 năm 2026 | 2026-08-10
Từ 7h30 đến 11h30 ngày 12/8/2026 | 2026-08-12
07h30, thứ Tư, ngày 12/8/2026 | 2026-08-12
Thứ Tư (12/8/2026) | 2026-08-12
Tuần từ 10/8 đến 14/8/2026 | 2026-08-14
Tuần 33 (10/8 - 14/8/2026) | 2026-08-14
Tuần 2, tháng 8/2026 | 2026-08-14
12/8/2026 (lùi từ 05/8/2026) | 2026-08-12
12/8/2026 (thay cho 05/8/2026) | 2026-08-12
Ngày 12 tháng 8 năm 2026 - ngày 14 tháng 8 năm 2026 | 2026-08-14
Từ ngày 12 tháng 8 đến hết ngày 14 tháng 8 năm 2026 | 2026-08-14
Giao UBND xã hoàn thành trước 30/9/2026; các thôn hoàn thành trước 31/8/2026 | <2026-09-30`,
  damaged: `
Trướ c ngày 15/6/2026 | <2026-06-15
Trước ng ày 15/6/2026 | <2026-06-15
Quýl II/2026 | 2026-06-30
Quý  I I/2026 | 2026-06-30
Quý I1/2026 | 2026-06-30
Quý IIl/2026 | 2026-09-30
Quý lV/2026 | 2026-12-31
Quý 1V/2026 | 2026-12-31
Quý IV/2O26 | 2026-12-31
Quý IV/20 26 | 2026-12-31
Tháng 1 2/2026 | 2026-12-31
Tháng 12/20 26 | 2026-12-31
30/ 06/20 26 | 2026-06-30
3 0/6/2026 | 2026-06-30
30/6/202 6 | 2026-06-30
30/6/2 026 | 2026-06-30
3O/6/2026 | 2026-06-30
30/O6/2026 | 2026-06-30
30,6,2026 | 2026-06-30
30/6.2026 | 2026-06-30
30 6 2026 | 2026-06-30
30062026 | 2026-06-30
30/6/2026 30/6/2026 | 2026-06-30
Trước ngày 15/6/2026 15/12/2026 | <2026-12-15
Th ư ờng xuyên | -
Thường x uyên | -
Hằng năn | every year
Hàng quí | every quarter
Hằng tuân | every week
hàng thang | every month
Đên hết năm 2026 | 2026-12-31
Đến hêt năm 2026 | 2026-12-31
Trong nãm 2026 | 2026-12-31
Năm2026 | 2026-12-31
năm 2 026 | 2026-12-31
6tháng đầu năm 2026 | 2026-06-30
06thang đầu năm 2026 | 2026-06-30
Cuối nằm 2026 | 2026-12-31
Tr­ước ngày 15/6/2026 | <2026-06-15
TRUOC NGAY 15/6/2026 | <2026-06-15
Trước ngày 15 tháng 6 nắm 2026 | <2026-06-15
Quý IIII/2026 | 2026-12-31
Quý VI/2026 | -
Quý 5/2026 | -
Tháng 0/2026 | -
32/12/2026 | -
Từ 30/9/2026 đến 01/6/2026 | -
T12-2026 | 2026-12-31
T.12/2026 | 2026-12-31
t12 | 2026-12-31
q4/2026 | 2026-12-31
QUY IV/2026 | 2026-12-31
QUÝ IV NĂM 2026 | 2026-12-31
Quý 4 - 2026 | 2026-12-31
2026/06/30 | 2026-06-30
30/Jun/2026 | 2026-06-30
June 2026 | 2026-06-30`,
};
