// A seventh round: cells that say what is to be done and by when, from plans of many kinds of offices.
// How a reading is written: see truth-line.ts.
export const SEVENTH: Readonly<Record<string, string>> = {
  'administrative reform and digital plans': `
Ban hành Kế hoạch trong tháng 01/2026, triển khai cả năm | 2026-12-31 or 2026-01-31
Hoàn thành việc công khai trong vòng 03 ngày sau khi có quyết định công bố | -
Cập nhật thường xuyên; rà soát tổng thể trước ngày 30/11/2026 | <2026-11-30
Thường xuyên, trong đó hoàn thành số hóa hồ sơ trước 30/6/2026 | <2026-06-30
Báo cáo định kỳ trước ngày 15 hằng tháng; báo cáo năm trước ngày 10/12/2026 | every month or <2026-12-10
Quý II/2026 hoàn thành triển khai, sau đó vận hành thường xuyên | 2026-06-30
Hoàn thành 100% trong tháng 6/2026 | 2026-06-30
Tối thiểu 90% hoàn thành trước 31/10/2026 | <2026-10-31
Triển khai từ tháng 02/2026, sơ kết vào tháng 7/2026, tổng kết tháng 12/2026 | 2026-12-31
Bắt đầu từ 01/7/2026 và hoàn thành trước 31/12/2026 | <2026-12-31
Đề án 06: xong trong quý I/2026 | 2026-03-31
Thực hiện theo lộ trình của Đề án 06, hoàn thành trong năm 2026 | 2026-12-31
Duy trì thường xuyên trong suốt năm 2026 | - or 2026-12-31
Tháng 4/2026 và duy trì các tháng tiếp theo | 2026-04-30 or every month
Lần 1: trước 20/5; lần 2: trước 20/10 | <2026-10-20
`,
  'health, schools, agriculture, defence': `
Chiến dịch bổ sung vi chất: ngày 01 - 02/6 và 01 - 02/12/2026 | 2026-12-02
Tiêm thường xuyên vào ngày 10 hằng tháng | every month
Từ ngày 05 đến ngày 10 hằng tháng | every month
Tiêm phòng đợt 1: tháng 3 - 4/2026; đợt 2: tháng 9 - 10/2026 | 2026-10-31
Xuống giống dứt điểm trước ngày 10/02/2026 | <2026-02-10
Thời vụ gieo cấy từ 25/5 đến 20/6/2026 | 2026-06-20
Trong tháng cao điểm (tháng 5 và tháng 6) | 2026-06-30
Giao nhận quân: ngày 04 - 05/3/2026 | 2026-03-05
Tháng 4/2026 khám sơ tuyển; tháng 11/2026 khám tuyển | 2026-11-30
Trước 30/4/2026 hoàn thành phương án, tháng 5/2026 diễn tập | 2026-05-31
Tổ chức trong Tháng Thanh niên (tháng 3/2026) | 2026-03-31
Tuần lễ nước sạch (29/4 - 06/5/2026) | 2026-05-06
Kiểm tra 02 đợt: đợt 1 vào quý II, đợt 2 vào quý IV | 2026-12-31
Trực 24/24 giờ trong mùa mưa bão | -
`,
  'party, front, inspection': `
Quý II/2026 (đối với Chi bộ Quân sự), Quý III/2026 (đối với Chi bộ Công an) | 2026-09-30
Mốc thời gian kiểm tra: từ 01/01/2025 đến 31/12/2025; thời gian tiến hành: tháng 5/2026 | 2026-05-31 or ask
Thông báo kết luận trong quý III/2026 | 2026-09-30
Đại hội điểm xong trước 30/4/2026, các đơn vị còn lại xong trước 30/6/2026 | <2026-06-30
Trong quý I, chậm nhất ngày 20/3/2026 | 2026-03-20
Sau kỳ họp 05 ngày | -
Chậm nhất 05 ngày làm việc trước ngày họp | -
Định kỳ 01 tháng họp 01 lần, họp đột xuất khi cần | every month
Giao ban tuần vào sáng thứ Hai | every week or -
Sinh hoạt chi bộ từ ngày 01 đến ngày 05 hằng tháng | every month
Tiếp dân định kỳ ngày 15 hằng tháng (trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp) | every month
Ngày hội Đại đoàn kết 18/11/2026 | 2026-11-18
`,
  'land, investment, budget': `
Khởi công quý II/2026, hoàn thành quý IV/2027 | 2027-12-31
Bàn giao mặt bằng sạch trước ngày 30/9/2026 | <2026-09-30
Giải ngân đạt 100% kế hoạch vốn trước ngày 31/01/2027 | <2027-01-31
Phấn đấu giải ngân 60% đến 30/6, 95% đến 31/12/2026 | 2026-12-31
Thu nợ đọng xong trong tháng 6, tháng 12/2026 | 2026-12-31
Lập dự toán năm 2027: trước ngày 05/7/2026 | <2026-07-05
Quyết toán ngân sách năm 2025 xong trước ngày 31/3/2026 | <2026-03-31
Công khai dự toán năm 2026 chậm nhất ngày 30/01/2026 | 2026-01-30
Xây dựng kế hoạch năm 2027 vào quý IV/2026 | 2026-12-31
Trình HĐND phường tại kỳ họp giữa năm (dự kiến tháng 7/2026) | 2026-07-31
Tổng kết giai đoạn 2021 - 2025 trong quý I/2026 | 2026-03-31
Kế hoạch giai đoạn 2026 - 2030: hoàn thành tháng 02/2026 | 2026-02-28
`,
  'dispatches and conclusions of meetings': `
Báo cáo kết quả về UBND phường trước 16h00 ngày 20/01/2026 (qua Văn phòng) | 2026-01-20 or 2026-01-19
Khẩn trương, xong trước ngày 25/01/2026 | <2026-01-25
Hoàn thành ngay trong tháng 01/2026 | 2026-01-31
Xong trong ngày 15/01/2026 | 2026-01-15
Trong tuần từ 12 đến 16/01/2026 | 2026-01-16
Trước giờ làm việc buổi chiều ngày 09/01/2026 | 2026-01-09 or 2026-01-08
Hết giờ hành chính ngày 16/01/2026 | 2026-01-16
Cuối giờ chiều thứ Sáu ngày 23/01/2026 | 2026-01-23
Trước 10h sáng ngày mai | - or ask
Trong tuần này | - or ask
Chủ nhật tuần này | - or ask
Thứ Tư, 14/01 | 2026-01-14
Báo cáo trước ngày 14/01/2026 để tổng hợp báo cáo Thành phố trước ngày 16/01/2026 | <2026-01-14 or <2026-01-16
Theo thời hạn tại văn bản giao việc | -
Theo Thông báo kết luận số 05/TB-UBND ngày 03/01/2026 (trước ngày 20/01/2026) | <2026-01-20
`,
};
