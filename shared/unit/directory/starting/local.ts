/** What a ward and a commune have in common since 01/7/2025; {p} is “phường” or “xã”, {d} is “Phường” or “Xã”. */
export const LOCAL_UNITS = `
leader|Chủ tịch UBND {p}|CT UBND|Chủ tịch UBND;Đồng chí Chủ tịch UBND {p}|
leader|Phó Chủ tịch UBND {p}|PCT UBND|Phó Chủ tịch UBND;Các Phó Chủ tịch UBND {p};Phó Chủ tịch UBND {p} phụ trách;Phó Chủ tịch phụ trách|
leader|Lãnh đạo UBND {p}||Lãnh đạo UBND;Thường trực UBND {p};Tập thể lãnh đạo UBND {p};Chủ tịch, các Phó Chủ tịch UBND {p};Chủ tịch và các Phó Chủ tịch UBND {p};Chủ tịch, Phó Chủ tịch UBND {p}|
leader|Chủ tịch HĐND {p}|||
leader|Phó Chủ tịch HĐND {p}|||
leader|Bí thư Đảng ủy {p}||Bí thư Đảng ủy|
leader|Phó Bí thư Đảng ủy {p}||Phó Bí thư Đảng ủy;Phó Bí thư Thường trực Đảng ủy|
other|UBND {p}|UBND|Ủy ban nhân dân {p};UBND|
council|HĐND {p}|HĐND|Hội đồng nhân dân {p};HĐND;Thường trực HĐND {p};TT HĐND {p}|
council|Ban Kinh tế - Ngân sách HĐND {p}||Ban Kinh tế - Ngân sách;Ban KT-NS HĐND|
council|Ban Văn hóa - Xã hội HĐND {p}||Ban Văn hóa - Xã hội;Ban VH-XH HĐND|
party|Đảng ủy {p}|Đảng ủy|Đảng ủy;Ban Thường vụ Đảng ủy {p};Thường trực Đảng ủy {p};Thường trực Đảng ủy;Ban Chấp hành Đảng bộ {p};BCH Đảng bộ {p};BCH Đảng bộ;BCH Đảng ủy;Đảng bộ {p};BTV Đảng ủy|
party|Văn phòng Đảng ủy|VP Đảng ủy|Văn phòng Đảng ủy {p};VPĐU|
party|Ban Xây dựng Đảng|Ban XDĐ|Ban Xây dựng Đảng Đảng ủy;Ban Xây dựng Đảng {p}|
party|Ủy ban Kiểm tra Đảng ủy|UBKT Đảng ủy|Ủy ban Kiểm tra Đảng ủy {p};UBKT ĐU;Ủy ban Kiểm tra|
party|Trung tâm Chính trị {p}||Trung tâm Chính trị|
party|Đảng ủy các cơ quan Đảng|||
party|Đảng ủy UBND {p}||Đảng ủy UBND|
party|Chi bộ||Các chi bộ;Các chi bộ trực thuộc;Chi bộ trực thuộc Đảng ủy|
office|Văn phòng HĐND và UBND|VP HĐND và UBND|Văn phòng HĐND-UBND;VP HĐND&UBND;Văn phòng UBND {p};VP UBND {p};Bộ phận Văn phòng HĐND và UBND|
office|Phòng Văn hóa - Xã hội|Phòng VH - XH|VH-XH;VHXH;P.VHXH;P.VH-XH;Văn hóa - Xã hội|
office|Trung tâm Văn hóa, Thông tin và Thể thao|TT VHTTTT|Trung tâm Văn hóa - Thông tin và Thể thao;Trung tâm VHTT-TT;Trung tâm VH-TT-TT;Trung tâm Văn hóa, Thể thao|
office|Trung tâm Dịch vụ sự nghiệp công|TT DVSNC|Trung tâm sự nghiệp công;TT SNC;Trung tâm Cung ứng dịch vụ sự nghiệp công;TTDVSNC|
office|Trung tâm Dịch vụ tổng hợp|TT DVTH|TTDVTH|
office|Trung tâm Cung ứng dịch vụ công|TT CUDVC|Trung tâm Cung ứng dịch vụ sự nghiệp công ích;TTCUDVC;Trung tâm Dịch vụ công|
office|Ban Quản lý dự án|BQLDA|Ban QLDA;BQL dự án;Ban Quản lý dự án {p}|
office|Ban Quản lý dự án đầu tư - hạ tầng|BQLDA ĐT-HT|Ban Quản lý dự án đầu tư và hạ tầng;Ban Quản lý dự án Đầu tư - Hạ tầng {p}|
office|Ban Quản lý dự án đầu tư xây dựng|BQLDA ĐTXD|Ban QLDA ĐTXD;Ban Quản lý dự án ĐTXD;Ban Quản lý đầu tư xây dựng|
office|Ban Quản lý chợ||Ban Quản lý các chợ;BQL chợ|
office|Ban Tiếp công dân||Ban Tiếp công dân {p};Bộ phận tiếp công dân|
office|Đội Kiểm tra trật tự xây dựng||Đội trật tự xây dựng;Đội KTTTXD;Đội Quản lý trật tự xây dựng;Tổ Quản lý trật tự xây dựng|
office|Đội Quản lý trật tự đô thị||Đội Kiểm tra trật tự đô thị;Đội trật tự đô thị;Tổ trật tự đô thị;Đội quy tắc đô thị;Tổ Quản lý trật tự đô thị|
office|Cán bộ đầu mối CNTT||Công chức phụ trách chuyển đổi số;Cán bộ phụ trách chuyển đổi số;Bộ phận công nghệ thông tin|
police|Công an {p}|CA {p}|Công an;Trưởng Công an {p}|
military|Ban Chỉ huy Quân sự {p}|Ban CHQS|Ban Chỉ huy quân sự;BCH Quân sự;BCHQS;Ban CHQS {p};{d} đội;Quân sự {p};Quân sự|
front|Ủy ban MTTQ Việt Nam {p}|UBMTTQ|Ủy ban Mặt trận Tổ quốc Việt Nam {p};UBMTTQ VN;MTTQ;MTTQ Việt Nam {p};Mặt trận Tổ quốc;MTTQ {p};Mặt trận;Ủy ban MTTQ;Ban Thường trực Ủy ban MTTQ Việt Nam {p};BTT UBMTTQ;BTT UBMTTQVN;Cơ quan Ủy ban MTTQ Việt Nam {p};UBMT;UBMT {p};Cơ quan UBMTTQ|
front|Ban Công tác Mặt trận|Ban CTMT|Ban Công tác Mặt trận tổ dân phố;Ban Công tác Mặt trận thôn;Các Ban Công tác Mặt trận|
front|Đoàn TNCS Hồ Chí Minh {p}|Đoàn TN|Đoàn Thanh niên;Đoàn Thanh niên {p};ĐTN;Đoàn TNCS HCM;ĐTNCS HCM;ĐTNCS;Đoàn Thanh niên Cộng sản Hồ Chí Minh;{d} đoàn;Đoàn {p};Đoàn TN {p};BCH Đoàn {p};BCH Đoàn TNCS Hồ Chí Minh {p}|
front|Hội Liên hiệp Phụ nữ {p}|Hội LHPN|Hội LHPN;Hội LHPN Việt Nam {p};Hội Phụ nữ;LHPN;Hội Liên hiệp Phụ nữ Việt Nam {p};HLHPN;HPN|
front|Hội Nông dân {p}|Hội ND|Hội Nông dân Việt Nam {p};Hội ND;Nông dân|
front|Hội Cựu chiến binh {p}|Hội CCB|CCB;HCCB;Hội Cựu chiến binh Việt Nam {p};Cựu chiến binh|
front|Chi đoàn||Các chi đoàn;Bí thư Chi đoàn|
front|Chi hội||Các chi hội|
front|Công đoàn {p}||Công đoàn;Công đoàn cơ sở;CĐCS;Liên đoàn Lao động;Công đoàn cơ quan|
front|Hội Chữ thập đỏ {p}|Hội CTĐ|Hội Chữ thập đỏ;CTĐ|
front|Hội Người cao tuổi {p}|Hội NCT|Hội Người cao tuổi;NCT|
front|Hội Khuyến học {p}||Hội Khuyến học|
front|Hội Cựu thanh niên xung phong {p}||Hội Cựu TNXP|
front|Hội Nạn nhân chất độc da cam/dioxin {p}||Hội Nạn nhân chất độc da cam;Hội NNCĐDC|
front|Hội Làm vườn {p}|||
front|Hội Cựu giáo chức {p}|||
front|Hội Liên hiệp Thanh niên Việt Nam {p}|Hội LHTN|Hội LHTN|
front|Hội Người mù {p}|||
front|Hội Đông y {p}|||
health|Trạm Y tế {p}|TYT|Trạm Y tế;TYT;TYT {p};Trạm YT;Y tế;Y tế {p}|
health|Trung tâm Y tế||Trung tâm Y tế khu vực;TTYT;Trung tâm Y tế khu vực|
health|Bệnh viện Đa khoa||Bệnh viện;BVĐK|
school|Trường Mầm non|Trường MN|Các trường Mầm non;Mầm non;Trường Mẫu giáo;Trường MG;Các trường Mẫu giáo|
school|Trường Tiểu học|Trường TH|Các trường Tiểu học;Tiểu học|
school|Trường Trung học cơ sở|Trường THCS|Trường THCS;Các trường THCS;THCS|
school|Trường Tiểu học và Trung học cơ sở|Trường TH&THCS|Trường TH và THCS;Trường Tiểu học và THCS|
school|Trường Phổ thông dân tộc bán trú|Trường PTDTBT|Trường PTDTBT TH&THCS;Trường PTDTBT Tiểu học và THCS;Trường PTDTBT Tiểu học;Trường PTDTBT THCS|
school|Trường Phổ thông dân tộc nội trú|Trường PTDTNT|Trường PTDTNT THCS;Trường PTDTNT THCS&THPT;Trường PTDTNT THPT|
school|Trường Trung học phổ thông|Trường THPT|Trường THPT;Các trường THPT;THPT|
school|Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên|TT GDNN-GDTX|Trung tâm GDNN-GDTX;Trung tâm GDTX|
school|Trung tâm Học tập cộng đồng|TT HTCĐ|Trung tâm HTCĐ|
hamlet|Thôn/tổ dân phố|TDP|Thôn, tổ dân phố;Các thôn, tổ dân phố;Tổ dân phố;Các tổ dân phố;Thôn;Các thôn;Ấp;Các ấp;Khu phố;Các khu phố;Thôn, ấp;Ấp, khu phố;Các ấp, khu phố;Thôn/ấp;Trưởng thôn;Tổ trưởng tổ dân phố;Các TDP;Thôn, TDP;Các thôn, TDP;Trưởng các thôn, tổ dân phố;Khu dân cư;Các khu dân cư;Các thôn, bản;Trưởng các thôn, bản;Tổ trưởng các tổ dân phố;Tổ trưởng TDP;Buôn;Các thôn, buôn;Bí thư, trưởng thôn;Trưởng thôn, tổ trưởng tổ dân phố|
other|Tổ công nghệ số cộng đồng|Tổ CNSCĐ|Tổ Chuyển đổi số cộng đồng;Các Tổ công nghệ số cộng đồng;Tổ CNSCĐ;CNSCĐ;Tổ CĐSCĐ|
other|Tổ công tác Đề án 06|TCT Đề án 06|Tổ công tác triển khai Đề án 06;Tổ Đề án 06;TCT 06;TCT ĐA 06;Tổ công tác thực hiện Đề án 06|
other|Tổ giúp việc Ban Chỉ đạo||Tổ giúp việc;Tổ giúp việc BCĐ|
other|Ban Chỉ đạo chuyển đổi số||BCĐ chuyển đổi số;BCĐ CĐS;Ban Chỉ đạo về chuyển đổi số;Ban Chỉ đạo CĐS|
other|Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số||Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06;BCĐ phát triển KHCN, ĐMST và CĐS;Ban Chỉ đạo 57|
other|Ban Chỉ đạo cải cách hành chính||BCĐ CCHC;Ban Chỉ đạo CCHC|
other|Ban Chỉ huy Phòng thủ dân sự||Ban Chỉ huy PTDS;BCH PTDS;Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn;BCH PCTT và TKCN|
other|Tổ bảo vệ an ninh, trật tự ở cơ sở|Tổ ANTT|Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở;Lực lượng bảo vệ ANTT ở cơ sở;Tổ bảo vệ ANTT;Lực lượng ANTT cơ sở;Lực lượng ANTT ở cơ sở;Lực lượng an ninh cơ sở;Lực lượng bảo vệ ANTT cơ sở|
other|Tổ Ứng cứu công nghệ và nghiệp vụ|||
other|Hợp tác xã|HTX|Các hợp tác xã;HTX;Các HTX;Hợp tác xã nông nghiệp;Hợp tác xã dịch vụ nông nghiệp;HTX DVNN|
other|Đài Truyền thanh {p}||Đài Truyền thanh;Đài truyền thanh cơ sở;Hệ thống truyền thanh|
other|Ngân hàng Nông nghiệp và Phát triển nông thôn|Agribank|NHNN&PTNT;NHNo&PTNT;Ngân hàng Nông nghiệp|
other|Quỹ tín dụng nhân dân||Quỹ TDND|
other|Ủy ban bầu cử {p}|UBBC|Ủy ban bầu cử;UBBC {p}|
other|Ban bầu cử||Các Ban bầu cử|
other|Tổ bầu cử||Các Tổ bầu cử|
other|Ban Thanh tra nhân dân|Ban TTND|Ban Thanh tra nhân dân {p}|
other|Ban Giám sát đầu tư của cộng đồng|Ban GSĐTCĐ||
other|Hội đồng Nghĩa vụ quân sự {p}|Hội đồng NVQS|Hội đồng NVQS;HĐNVQS|
other|Hội đồng Thi đua - Khen thưởng {p}|Hội đồng TĐKT|Hội đồng TĐ-KT|
other|Hội đồng phối hợp phổ biến, giáo dục pháp luật {p}|HĐ PBGDPL|Hội đồng PBGDPL;Hội đồng Phổ biến, giáo dục pháp luật|
other|Tổ hòa giải||Các tổ hòa giải;Tổ hòa giải cơ sở|
other|Tổ khuyến nông cộng đồng||Khuyến nông|
other|Thống kê cơ sở||Cơ quan Thống kê;Đội Thống kê;Thống kê khu vực;Chi cục Thống kê;Chi cục Thống kê khu vực|
other|Đội Quản lý thị trường|Đội QLTT|Quản lý thị trường|
other|Ban Chỉ huy Phòng thủ khu vực|Ban CHPTKV|BCH Phòng thủ khu vực;BCH PTKV|
other|Kho bạc Nhà nước khu vực||Kho bạc Nhà nước;KBNN;Kho bạc|
other|Thuế cơ sở||Thuế;Đội Thuế;Cơ quan Thuế;Đội Quản lý thuế;Đội Thuế liên xã, phường;Chi cục Thuế khu vực|
other|Bảo hiểm xã hội cơ sở||BHXH;Bảo hiểm xã hội;Cơ quan BHXH;BHXH cơ sở|
other|Ngân hàng Chính sách xã hội||NHCSXH;Ngân hàng CSXH;Phòng giao dịch NHCSXH;Phòng giao dịch Ngân hàng Chính sách xã hội|
other|Chi nhánh Văn phòng đăng ký đất đai||CN VPĐKĐĐ;Chi nhánh VPĐKĐĐ;Văn phòng đăng ký đất đai|
other|Trung tâm Phát triển quỹ đất|TT PTQĐ|Trung tâm PTQĐ;TTPTQĐ;Chi nhánh Trung tâm Phát triển quỹ đất;Chi nhánh Trung tâm Phát triển quỹ đất khu vực;Chi nhánh TTPTQĐ|
other|Tòa án nhân dân khu vực||TAND khu vực;Tòa án nhân dân;Tòa án;TAND|
other|Viện kiểm sát nhân dân khu vực||VKSND khu vực;Viện kiểm sát nhân dân;Viện kiểm sát;VKSND|
other|Thi hành án dân sự||Phòng Thi hành án dân sự khu vực;THADS;Chi cục Thi hành án dân sự;Chi cục Thi hành án dân sự khu vực|
other|Hạt Kiểm lâm||Hạt Kiểm lâm khu vực;Kiểm lâm;Kiểm lâm địa bàn;Trạm Kiểm lâm|
other|Đồn Biên phòng||Đồn BP|
company|Bưu điện {p}||Bưu điện;Bưu điện văn hóa {p};Điểm Bưu điện - Văn hóa {p}|
company|VNPT||VNPT địa bàn;Tập đoàn VNPT|
company|Viettel||Viettel Telecom;Tập đoàn Viettel|
company|MobiFone||Mobifone|
company|FPT||Tập đoàn FPT;FPT Telecom|
company|Doanh nghiệp viễn thông||Các doanh nghiệp viễn thông;Các DN viễn thông;Doanh nghiệp viễn thông trên địa bàn;Các nhà mạng;Nhà mạng;Các doanh nghiệp viễn thông trên địa bàn|
company|Điện lực||Công ty Điện lực;Đội Quản lý điện;Đội quản lý điện lực khu vực;Điện lực khu vực|
company|Công ty nước sạch||Công ty Cổ phần nước sạch;Đơn vị cấp nước;Công ty Cấp nước;Công ty Cổ phần Cấp nước;Công ty CP Cấp nước;Công ty TNHH MTV Cấp nước|
company|Công ty môi trường đô thị||Công ty Môi trường;Công ty CP Môi trường đô thị;Công ty Cổ phần Môi trường đô thị;Công ty TNHH MTV Môi trường đô thị;Đơn vị vệ sinh môi trường|
office|Phòng Tài chính - Kế hoạch|Phòng TC - KH|Phòng Tài chính - Kế hoạch huyện;Phòng Tài chính - Kế hoạch quận;Phòng TCKH|2025-06-30>{kt}
office|Phòng Kinh tế và Hạ tầng||Phòng Kinh tế - Hạ tầng;Phòng KT&HT huyện|2025-06-30>{kt}
office|Phòng Quản lý đô thị||Phòng QLĐT|2025-06-30>{kt}
office|Phòng Tài nguyên và Môi trường||Phòng TN&MT|2025-06-30>{kt}
office|Phòng Nông nghiệp và Phát triển nông thôn||Phòng NN&PTNT|2025-06-30>{kt}
office|Phòng Nông nghiệp và Môi trường||Phòng NN&MT|2025-06-30>{kt}
office|Phòng Văn hóa và Thông tin||Phòng VHTT;Phòng VH&TT;Phòng Văn hóa, Khoa học và Thông tin;Phòng Văn hóa - Thông tin|2025-06-30>Phòng Văn hóa - Xã hội
office|Phòng Lao động - Thương binh và Xã hội||Phòng LĐTBXH;Phòng LĐ-TB&XH|2025-06-30>Phòng Văn hóa - Xã hội
office|Phòng Nội vụ|||2025-06-30>Phòng Văn hóa - Xã hội
office|Phòng Giáo dục và Đào tạo||Phòng GD&ĐT|2025-06-30>Phòng Văn hóa - Xã hội
office|Phòng Y tế|||2025-06-30>Phòng Văn hóa - Xã hội
office|Phòng Tư pháp|||2025-06-30>Văn phòng HĐND và UBND
office|Phòng Dân tộc và Tôn giáo|||2025-06-30>Phòng Văn hóa - Xã hội
office|Thanh tra huyện||Thanh tra quận|2025-06-30>
office|UBND huyện||UBND quận;Ủy ban nhân dân huyện;UBND cấp huyện|2025-06-30>
police|Công an huyện||Công an quận;Công an cấp huyện|2025-02-28>
party|Huyện ủy||Quận ủy;Thị ủy|2025-06-30>
office|Công chức Văn phòng - Thống kê|CC VP-TK|Văn phòng - Thống kê;VP-TK;Công chức VP-TK;Công chức Văn phòng|2025-06-30>Văn phòng HĐND và UBND
office|Công chức Tư pháp - Hộ tịch||Tư pháp - Hộ tịch;Công chức TPHT;Công chức Tư pháp;Tư pháp hộ tịch|2025-06-30>Văn phòng HĐND và UBND
office|Công chức Tài chính - Kế toán|CC TC-KT|Tài chính - Kế toán;TC-KT;Công chức TC-KT;Công chức Tài chính;Công chức Kế toán;Kế toán ngân sách;Bộ phận Tài chính - Kế toán|2025-06-30>{kt}
office|Công chức Địa chính|CC ĐC|Công chức Địa chính - Xây dựng - Đô thị và Môi trường;Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường;Công chức Địa chính - Xây dựng;Công chức ĐC-XD;ĐC-XD;Địa chính - Xây dựng;Địa chính;Địa chính {p};Địa chính - Môi trường;Địa chính - Nông nghiệp;Công chức ĐC-NN-XD&MT;Công chức ĐC-XD-ĐT&MT|2025-06-30>{kt}
office|Công chức Văn hóa - Xã hội|CC VH-XH|Công chức VHXH;Công chức Văn hóa;Công chức Lao động - Thương binh và Xã hội;Công chức LĐTBXH;Công chức LĐ-TB&XH|2025-06-30>Phòng Văn hóa - Xã hội
office|Văn phòng HĐND và UBND huyện||Văn phòng HĐND-UBND huyện;VP HĐND-UBND huyện;Văn phòng HĐND và UBND quận|2025-06-30>
office|Ban Quản lý dự án đầu tư xây dựng huyện||Ban QLDA ĐTXD huyện;Ban QLDA huyện|2025-06-30>
military|Ban Chỉ huy Quân sự huyện||Ban CHQS huyện;BCH Quân sự huyện;Ban CHQS quận|2025-06-30>Ban Chỉ huy Phòng thủ khu vực
front|Ủy ban MTTQ Việt Nam huyện||UBMTTQ huyện;UBMTTQ Việt Nam huyện;UBMTTQ quận|2025-06-30>
front|Huyện đoàn||Quận đoàn;Đoàn TNCS Hồ Chí Minh huyện|2025-06-30>
office|Bộ phận Một cửa||Bộ phận Tiếp nhận và Trả kết quả;Bộ phận TN&TKQ|2025-06-30>{hcc}
all|Các phòng, ban, đơn vị||Các phòng, ban, ngành;Các phòng, đơn vị;Các phòng, trung tâm;Các phòng, trung tâm, đơn vị;Các phòng, ban, trung tâm;Các cơ quan, đơn vị;Các phòng, ban;Các phòng chuyên môn;Các phòng CM;Các phòng, ban, đơn vị thuộc {p};Các phòng, ban, đơn vị thuộc UBND {p};Các ban, ngành;Các ban, ngành, đoàn thể;Các phòng, ban, ngành, đoàn thể;Các cơ quan chuyên môn;Các cơ quan chuyên môn thuộc UBND {p};Các đơn vị|{offices}
all|Các cơ quan Đảng||Các ban xây dựng Đảng;Các ban Đảng;Các cơ quan tham mưu, giúp việc Đảng ủy|Văn phòng Đảng ủy;Ban Xây dựng Đảng;Ủy ban Kiểm tra Đảng ủy
all|Các Ban HĐND {p}||Các Ban của HĐND {p};Hai Ban HĐND {p};02 Ban HĐND {p};Các Ban HĐND|Ban Kinh tế - Ngân sách HĐND {p};Ban Văn hóa - Xã hội HĐND {p}
all|Các đơn vị liên quan||Các cơ quan, đơn vị liên quan;Các đơn vị có liên quan|
all|Các tổ chức chính trị - xã hội||Các đoàn thể chính trị - xã hội;Các đoàn thể;Các tổ chức đoàn thể;Các tổ chức CT-XH;Các hội, đoàn thể;Các hội đoàn thể;Các chi hội đoàn thể;Các đoàn thể CT-XH;Các tổ chức thành viên;Đoàn thể|Đoàn TNCS Hồ Chí Minh {p};Hội Liên hiệp Phụ nữ {p};Hội Nông dân {p};Hội Cựu chiến binh {p};Công đoàn {p}
all|MTTQ và các đoàn thể||Mặt trận và các đoàn thể;Ủy ban MTTQ và các đoàn thể;Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội;MTTQ và các tổ chức chính trị - xã hội;MTTQ và các tổ chức đoàn thể;Ủy ban MTTQ Việt Nam {p} và các tổ chức chính trị - xã hội;MTTQ, các đoàn thể;MTTQ và các tổ chức thành viên|Ủy ban MTTQ Việt Nam {p};Đoàn TNCS Hồ Chí Minh {p};Hội Liên hiệp Phụ nữ {p};Hội Nông dân {p};Hội Cựu chiến binh {p};Công đoàn {p}
all|Các trường học||Các trường học trên địa bàn;Các nhà trường;Các trường;Trường học;Các đơn vị trường học;Các cơ sở giáo dục;Các trường MN, TH, THCS;Các trường Mầm non, Tiểu học, THCS;Các trường THPT, THCS trên địa bàn|Trường Mầm non;Trường Tiểu học;Trường Trung học cơ sở
all|Các doanh nghiệp trên địa bàn||Các doanh nghiệp;Doanh nghiệp;Các tổ chức, doanh nghiệp;Các doanh nghiệp, hợp tác xã;Các doanh nghiệp, hộ kinh doanh|
all|Các hộ kinh doanh||Hộ kinh doanh;Các hộ kinh doanh, buôn bán;Các cơ sở kinh doanh;Các cơ sở sản xuất, kinh doanh|
`;
