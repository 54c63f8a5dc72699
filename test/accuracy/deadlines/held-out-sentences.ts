// Ranges, repetitions, events and whole sentences; see held-out-plain.ts for how a reading is written.
export const SENTENCES: Readonly<Record<string, string>> = {
  range: `
Từ tháng 01 đến tháng 12/2026 | 2026-12-31
Từ 01/7 - 31/12/2026 | 2026-12-31
Từ 01/7/2026 | -
Từ ngày 01/7/2026 đến khi hoàn thành | -
01/07/2025 đến nay | -
Từ ngày ký | -
Kể từ ngày ký | -
Từ nay đến hết năm 2026 | 2026-12-31
Từ nay đến 30/6/2026 | 2026-06-30
Từ nay đến cuối năm | 2026-12-31
Từ ngày ký đến hết 31/12/2026 | 2026-12-31
Từ khi có hướng dẫn đến 30/6/2026 | 2026-06-30
Từ 15/3-15/4/2026 | 2026-04-15
15/3 đến 15/4/2026 | 2026-04-15
15/3/2026-15/4/2026 | 2026-04-15
15/3/2026 – 15/4/2026 | 2026-04-15
15 - 20/4/2026 | 2026-04-20
Từ 15 đến 20/4/2026 | 2026-04-20
Từ ngày 15 đến ngày 20 tháng 4 năm 2026 | 2026-04-20
Tháng 3/2026 - hết Quý II/2026 | 2026-06-30
Tháng 8/2026 đến hết năm 2027 | 2027-12-31
Bắt đầu: 01/3/2026; kết thúc: 30/9/2026 | 2026-09-30
01/3/2026
30/9/2026 | 2026-09-30
Tháng 4/2026 -> tháng 6/2026 | 2026-06-30
Triển khai từ tháng 4/2026, hoàn thành trước 30/9/2026 | <2026-09-30
Bắt đầu triển khai từ 01/4/2026 | -
Bắt đầu từ tháng 4, kết thúc tháng 9/2026 | 2026-09-30
Sau 30/6/2026 | -
Từ 01/7/2026 trở đi | -
Trong 100 ngày, từ 01/4/2026 đến 10/7/2026 | 2026-07-10`,
  recurring: `
Ngày 10 hằng tháng | every month
Trước ngày 10 hàng tháng | every month
Ngày 25 hằng tháng (nếu trùng ngày nghỉ thì gửi vào ngày làm việc kế tiếp) | every month
Mùng 5 hằng tháng | every month
Định kỳ ngày 20 hằng tháng | every month
Hàng tháng, trước ngày 15 | every month
Hằng tháng (trước ngày 15) | every month
Trước ngày 15 của tháng | every month
Ngày cuối cùng của tháng | every month
Tháng/lần | every month
01 tháng/lần | every month
1 lần/tháng | every month
Mỗi tháng 01 lần | every month
Mỗi tháng ít nhất 01 lần | every month
Ít nhất 1 lần/tháng | every month
Tối thiểu 02 lần/tháng | every month
Từng tháng | every month
Theo tháng | every month
Các tháng trong năm | every month
Hằng tháng, quý | every month
Hàng tháng/quý/năm | every month
Báo cáo tháng, quý, 6 tháng, năm | every month
Định kỳ hằng tháng, hằng quý, 6 tháng và năm | every month
Chậm nhất ngày 20 tháng cuối quý | every quarter
Trước ngày 20 tháng cuối của quý | every quarter
Trước ngày 20 của tháng cuối mỗi quý | every quarter
Ngày 05 của tháng đầu quý sau | every quarter
Hằng quý | every quarter
Hàng quý năm 2026 | every quarter
Mỗi quý một lần | every quarter
Quý/lần | every quarter
1 lần/quý | every quarter
Định kỳ quý | every quarter
Cuối quý | every quarter
Cuối các quý | every quarter
Định kỳ 3 tháng/lần | every quarter
Báo cáo quý, 6 tháng, 9 tháng, năm | every quarter
Báo cáo định kỳ hằng quý, năm | every quarter
6 tháng/lần | every half-year
06 tháng một lần | every half-year
Định kỳ 6 tháng, năm | every half-year
Định kỳ 06 tháng, 01 năm | every half-year
Hằng năm, 6 tháng | every half-year
Sơ kết 6 tháng, tổng kết năm | every half-year
Thường xuyên; báo cáo 6 tháng, năm | every half-year
Báo cáo 6 tháng, năm | every half-year
02 lần/năm | every year
2 lần/năm (tháng 6, tháng 12) | every year
Trước 15/6 và 15/12 hằng năm | every year
Trước ngày 15/6 và trước ngày 15/12 hàng năm | every year
15/6, 15/12 hằng năm | every year
Tháng 6 và tháng 12 hằng năm | every year
Hằng năm (bắt đầu từ 2026) | every year
Hằng năm (từ năm 2026) | every year
Giai đoạn 2026-2030, hằng năm | every year
Giai đoạn 2026-2030 (hằng năm) | every year
Hằng năm, giai đoạn 2026 - 2030 | every year
Hàng năm | every year
Mỗi năm 1 lần | every year
Mỗi năm ít nhất 01 lần | every year
Quý IV hằng năm | every year
Tháng 12 hằng năm | every year
Trước 31/12 hằng năm | every year
Trước ngày 10 tháng 12 hằng năm | every year
Cuối mỗi năm | every year
Cuối năm hằng năm | every year
Thường niên | every year
Hằng tuần | every week
Thứ 2, thứ 4 hằng tuần | every week
Thứ Hai và thứ Năm hàng tuần | every week
Chiều thứ Sáu hằng tuần | every week
Trước 16h00 thứ Năm hằng tuần | every week
Thứ 6 hàng tuần | every week
Sáng thứ Hai hằng tuần | every week
Mỗi tuần 1 lần | every week
01 lần/tuần | every week
Tuần/lần | every week
Hằng ngày | every day
Trước 17h hằng ngày | every day
Hàng ngày, hàng tuần | every day
Thường xuyên, hằng quý báo cáo | every quarter
Thường xuyên, hằng năm | every year
Thường xuyên (báo cáo hằng quý) | every quarter
Thường xuyên, báo cáo trước ngày 20 hằng tháng | every month
Thường xuyên, báo cáo vào ngày 15 tháng cuối quý | every quarter
Thường xuyên; định kỳ báo cáo 6 tháng và cuối năm | every half-year
Hằng quý, kể từ Quý II/2026 | every quarter
Từ tháng 7/2026, định kỳ hằng tháng | every month`,
  ongoing: `
Thường xuyên | -
TX | -
Thường xuyên, liên tục | -
Thường xuyên theo quy định | -
Nhiệm vụ thường xuyên | -
Thực hiện thường xuyên | -
Thường xuyên trong năm | 2026-12-31
Thường xuyên trong năm 2026 | 2026-12-31
Thường xuyên năm 2026 | 2026-12-31
Thường xuyên, giai đoạn 2026 - 2030 | 2030-12-31
Thường xuyên đến hết năm 2026 | 2026-12-31
Thường xuyên và đột xuất | -
Thường xuyên hoặc khi có yêu cầu | -
Liên tục | -
Suốt năm | -
Trong suốt nhiệm kỳ | -
Quanh năm | -`,
  event: `
Theo lộ trình | -
Theo lộ trình của Chính phủ | -
Theo kế hoạch | -
Theo Kế hoạch riêng | -
Theo tiến độ dự án | -
Theo quy định | -
Theo quy định của Luật Đầu tư công | -
Theo chỉ đạo của Tỉnh ủy | -
Theo hướng dẫn của Sở Tài chính | -
Theo lịch họp HĐND tỉnh | -
Theo Chương trình công tác năm | -
Theo thời gian quy định tại Nghị quyết số 57-NQ/TW | -
trước kỳ họp HĐND cuối năm | -
Kỳ họp thường lệ cuối năm của HĐND xã | -
Tại kỳ họp gần nhất | -
Ngay sau khi có văn bản của cấp trên | -
Sau khi có hướng dẫn của Bộ Nội vụ | -
Sau 05 ngày kể từ ngày kết thúc | -
Trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ | -
Chậm nhất 10 ngày sau khi kết thúc hội nghị | -
Trong vòng 30 ngày kể từ ngày ban hành Kế hoạch này | 2026-02-04
Trong 10 ngày làm việc kể từ ngày ký ban hành | 2026-01-16
Khi có phát sinh | -
Khi có yêu cầu | -
Đột xuất | -
Khi có chủ trương | -
Trước mùa mưa bão | -
Mùa khô năm 2026 | -
Mùa mưa | -
Dịp Quốc khánh 02/9 | 2026-09-02
Nhân dịp kỷ niệm Ngày thành lập Đảng 03/02/2026 | 2026-02-03
Trước Tết Nguyên đán | <2026-02-17
Trước Tết Nguyên đán Bính Ngọ | <2026-02-17
Chưa triển khai | -
Chưa xác định | -
Đang thực hiện | -
Đã hoàn thành quý I/2026 | -
Đã ban hành ngày 12/01/2026 | -
Hoàn thành | -
Ngay | -
Triển khai ngay | -
Ngay trong tháng 01/2026 | 2026-01-31
Ngay sau khi Nghị quyết được thông qua, hoàn thành trước 30/6/2026 | <2026-06-30
cuối tháng | every month
nt | -
Nt | -
như trên | -
// | -
-nt- | -
- | -
… | -
x | -
(không) | -
Không quy định | -
Không có | -
Phòng Kinh tế | -
UBND xã | -
Kế hoạch số 45/KH-UBND | -
Nghị quyết số 12-NQ/ĐU ngày 15/01/2026 | -`,
  sentence: `
Hoàn thành trong năm 2026 | 2026-12-31
Hoàn thành 100% trong tháng 6/2026 | 2026-06-30
Hoàn thành việc sắp xếp trước ngày 31/8/2026, báo cáo kết quả trước ngày 10/9/2026 | <2026-09-10
Phê duyệt trước 30/4/2026, triển khai thi công trong Quý III/2026 | 2026-09-30
Trình HĐND xã kỳ họp giữa năm (tháng 7/2026) | 2026-07-31
Tổ chức vào tháng 11/2026 nhân ngày Nhà giáo Việt Nam | 2026-11-30
Báo cáo kết quả về UBND xã (qua Văn phòng HĐND và UBND) trước ngày 20/12/2026 | <2026-12-20
Lần 1: trước 15/6/2026; lần 2: trước 15/12/2026 | <2026-12-15
Đợt 1: tháng 4/2026; Đợt 2: tháng 9/2026 | 2026-09-30
Đợt 1 trong tháng 3, đợt 2 trong tháng 9 | 2026-09-30
6 tháng: trước 15/6; năm: trước 15/12 | <2026-12-15
Báo cáo 6 tháng trước ngày 15/6/2026, báo cáo năm trước ngày 15/12/2026 | <2026-12-15
- Xây dựng kế hoạch: Tháng 02/2026
- Tổ chức thực hiện: Quý II, III/2026 | 2026-09-30
1. Ban hành: Quý I/2026
2. Tổng kết: Quý IV/2026 | 2026-12-31
Bước 1: 15/3/2026
Bước 2: 30/6/2026 | 2026-06-30
Khởi công quý II/2026, hoàn thành quý IV/2027 | 2027-12-31
Xây dựng dự thảo xong trước 15/4; lấy ý kiến đến 30/4; trình ký trước 15/5/2026 | <2026-05-15
Đạt 80% vào 30/6/2026, 100% vào 31/12/2026 | 2026-12-31
Năm 2026 đạt 60%; năm 2027 đạt 100% | 2027-12-31
Quý II/2026 (Kế hoạch 118/KH-UBND ngày 20/01/2026) | 2026-06-30
Theo Quyết định số 15/QĐ-UBND ngày 09/01/2026 | -
Thực hiện theo Kế hoạch số 20/KH-UBND ngày 15/01/2026 của UBND tỉnh, hoàn thành trước 30/10/2026 | <2026-10-30
Tháng 8/2026 theo Công văn số 90/SNV-TCBC | 2026-08-31
Năm 2026 (phấn đấu trong Quý III) | 2026-12-31
Phấn đấu hoàn thành trong quý III/2026 | 2026-09-30
Phấn đấu đến 30/9/2026 giải ngân 60%, đến 31/12/2026 giải ngân 100% kế hoạch vốn | 2026-12-31
Quý III năm 2026 hoàn thành quy hoạch chi tiết tỷ lệ 1/500 | 2026-09-30
02 hội nghị trong năm 2026 | 2026-12-31
Ít nhất 03 cuộc trong năm | 2026-12-31
Trước ngày bầu cử 20 ngày | -
Tháng 5/2026 (gia hạn đến 30/6/2026) | 2026-06-30
30/6/2026 (điều chỉnh từ 31/3/2026) | 2026-06-30
Sau khi sáp nhập, hoàn thành trước 01/7/2026 | <2026-07-01
Thực hiện sau Đại hội Đảng bộ tỉnh; hoàn thành quý IV/2026 | 2026-12-31
Ngày Chuyển đổi số quốc gia 10/10 | 2026-10-10
Tháng hành động vì trẻ em (tháng 6/2026) | 2026-06-30
Xong trước khai giảng năm học 2026-2027 | -
Trước 5 ngày diễn ra kỳ họp | -
Ngày 15 và 30 hằng tháng | every month
Hoàn thành trước ngày 31/3 đối với báo cáo năm trước | <2026-03-31`,
};
