/**
 * Bodies above a ward or commune: ministries after the reorganisation of 01/3/2025, provincial departments after the
 * mergers of 2025. Names that ended stay as retired units with their successor.
 */
export const SUPERIOR_UNITS = `
superior|Chính phủ|||
superior|Thủ tướng Chính phủ|||
superior|Văn phòng Chính phủ|VPCP|VPCP|
superior|Thanh tra Chính phủ|TTCP|TTCP|
superior|Ngân hàng Nhà nước Việt Nam|NHNN|Ngân hàng Nhà nước;NHNNVN|
superior|Bộ Quốc phòng|BQP||
superior|Bộ Công an|BCA||
superior|Bộ Ngoại giao|BNG||
superior|Bộ Nội vụ|BNV||
superior|Bộ Tư pháp|BTP||
superior|Bộ Tài chính|BTC||
superior|Bộ Công Thương|BCT||
superior|Bộ Nông nghiệp và Môi trường|Bộ NN&MT|BNNMT|
superior|Bộ Xây dựng|BXD||
superior|Bộ Văn hóa, Thể thao và Du lịch|Bộ VHTT&DL|BVHTTDL|
superior|Bộ Khoa học và Công nghệ|Bộ KH&CN|BKHCN|
superior|Bộ Giáo dục và Đào tạo|Bộ GD&ĐT|BGDĐT|
superior|Bộ Y tế|BYT||
superior|Bộ Dân tộc và Tôn giáo|Bộ DT&TG|BDTTG|
superior|Bộ Thông tin và Truyền thông|Bộ TT&TT|BTTTT|2025-02-28>Bộ Khoa học và Công nghệ
superior|Bộ Kế hoạch và Đầu tư|Bộ KH&ĐT|BKHĐT|2025-02-28>Bộ Tài chính
superior|Bộ Giao thông vận tải|Bộ GTVT|BGTVT|2025-02-28>Bộ Xây dựng
superior|Bộ Tài nguyên và Môi trường|Bộ TN&MT|BTNMT|2025-02-28>Bộ Nông nghiệp và Môi trường
superior|Bộ Nông nghiệp và Phát triển nông thôn|Bộ NN&PTNT|BNNPTNT|2025-02-28>Bộ Nông nghiệp và Môi trường
superior|Bộ Lao động - Thương binh và Xã hội|Bộ LĐTBXH|BLĐTBXH|2025-02-28>Bộ Nội vụ
superior|Ủy ban Dân tộc|||2025-02-28>Bộ Dân tộc và Tôn giáo
superior|Ủy ban Quản lý vốn nhà nước tại doanh nghiệp|||2025-02-28>Bộ Tài chính
superior|Đài Truyền hình Việt Nam|VTV||
superior|Đài Tiếng nói Việt Nam|VOV||
superior|Thông tấn xã Việt Nam|TTXVN||
superior|Viện Hàn lâm Khoa học và Công nghệ Việt Nam|||
superior|Viện Hàn lâm Khoa học xã hội Việt Nam|||
superior|Bảo hiểm xã hội Việt Nam|BHXH Việt Nam||
superior|Tòa án nhân dân tối cao|TANDTC||
superior|Viện kiểm sát nhân dân tối cao|VKSNDTC||
superior|Kiểm toán nhà nước|KTNN||
superior|Quốc hội|||
superior|Văn phòng Quốc hội|||
superior|Văn phòng Chủ tịch nước|||
superior|Văn phòng Trung ương Đảng|||
superior|Ban Tổ chức Trung ương|||
superior|Ban Tuyên giáo và Dân vận Trung ương||Ban TGDV Trung ương|
superior|Ban Nội chính Trung ương|||
superior|Ban Chính sách, chiến lược Trung ương|||
superior|Ủy ban Kiểm tra Trung ương||UBKT Trung ương|
superior|Học viện Chính trị quốc gia Hồ Chí Minh|||
superior|Trung ương Đoàn TNCS Hồ Chí Minh||Trung ương Đoàn|
superior|Trung ương Hội Nông dân Việt Nam|||
superior|Trung ương Hội Liên hiệp Phụ nữ Việt Nam|||
superior|Liên đoàn Thương mại và Công nghiệp Việt Nam|VCCI||
superior|Liên minh Hợp tác xã Việt Nam|||
superior|Ủy ban Trung ương MTTQ Việt Nam|||
superior|Tổng Liên đoàn Lao động Việt Nam|||
superior|Tập đoàn Điện lực Việt Nam|EVN||
superior|Tập đoàn Bưu chính Viễn thông Việt Nam|||
superior|Đài Phát thanh và Truyền hình tỉnh||Đài Phát thanh và Truyền hình;Đài PT-TH;Đài PTTH;Báo và Đài Phát thanh, Truyền hình;Báo và Phát thanh, Truyền hình;Báo và Phát thanh, Truyền hình tỉnh|
superior|UBND tỉnh||Ủy ban nhân dân tỉnh|
superior|UBND thành phố||Ủy ban nhân dân thành phố;UBND TP|
superior|HĐND tỉnh|||
superior|HĐND thành phố||HĐND TP|
superior|Tỉnh ủy|||
superior|Thành ủy|||
superior|Văn phòng Tỉnh ủy|VP Tỉnh ủy||
superior|Văn phòng Thành ủy|VP Thành ủy||
superior|Ban Tổ chức Tỉnh ủy||Ban Tổ chức Thành ủy|
superior|Ban Tuyên giáo và Dân vận Tỉnh ủy||Ban Tuyên giáo và Dân vận Thành ủy;Ban TG&DV Tỉnh ủy;Ban TGDV Tỉnh ủy|
superior|Ủy ban Kiểm tra Tỉnh ủy|UBKT Tỉnh ủy|Ủy ban Kiểm tra Thành ủy|
superior|Ban Nội chính Tỉnh ủy||Ban Nội chính Thành ủy|
superior|Tỉnh đoàn||Đoàn TNCS Hồ Chí Minh tỉnh;Đoàn Thanh niên tỉnh|
superior|Thành đoàn||Đoàn TNCS Hồ Chí Minh thành phố;Đoàn Thanh niên thành phố|
superior|Liên đoàn Lao động tỉnh|LĐLĐ tỉnh||
superior|Liên đoàn Lao động thành phố|LĐLĐ thành phố||
superior|Thống kê tỉnh||Chi cục Thống kê tỉnh;Cục Thống kê tỉnh|
superior|Thống kê thành phố||Chi cục Thống kê thành phố;Cục Thống kê thành phố|
superior|Văn phòng Đoàn ĐBQH và HĐND tỉnh||Văn phòng Đoàn ĐBQH và HĐND thành phố|
superior|Văn phòng UBND thành phố|VP UBND TP|Văn phòng UBND TP|
superior|Văn phòng UBND tỉnh|VP UBND tỉnh||
superior|Công an thành phố|CATP|Công an TP;CATP|
superior|Công an tỉnh|||
superior|Bộ Chỉ huy Quân sự tỉnh|Bộ CHQS tỉnh|Bộ Chỉ huy Quân sự|
superior|Bộ Tư lệnh Thủ đô|||
superior|Thuế thành phố||Cục Thuế thành phố|
superior|Thuế tỉnh||Cục Thuế tỉnh;Chi cục Thuế khu vực tỉnh|
superior|Ủy ban MTTQ Việt Nam thành phố|||
superior|Ủy ban MTTQ Việt Nam tỉnh|||
superior|Thanh tra thành phố||Thanh tra TP|
superior|Thanh tra tỉnh|||
superior|Trung tâm Phục vụ hành chính công thành phố||TTPVHCC thành phố|
superior|Trung tâm Phục vụ hành chính công tỉnh|||
superior|Trường Chính trị tỉnh||Trường Chính trị thành phố|
superior|Ban Cơ yếu Chính phủ|||
superior|Sở Nội vụ|Sở NV||
superior|Sở Tư pháp|||
superior|Sở Tài chính|Sở TC||
superior|Sở Công Thương|Sở CT||
superior|Sở Nông nghiệp và Môi trường|Sở NN&MT|SNNMT|
superior|Sở Xây dựng|Sở XD|SXD|
superior|Sở Khoa học và Công nghệ|Sở KH&CN|SKHCN|
superior|Sở Văn hóa, Thể thao và Du lịch|Sở VHTT&DL|SVHTTDL|
superior|Sở Văn hóa và Thể thao|Sở VH&TT||
superior|Sở Du lịch|Sở DL||
superior|Sở Giáo dục và Đào tạo|Sở GD&ĐT|SGDĐT|
superior|Sở Y tế|SYT|SYT|
superior|Sở Ngoại vụ|||
superior|Sở Dân tộc và Tôn giáo|Sở DT&TG||
superior|Sở Quy hoạch - Kiến trúc|Sở QHKT|Sở Quy hoạch và Kiến trúc|
superior|Sở An toàn thực phẩm|Sở ATTP||
superior|Sở Thông tin và Truyền thông|Sở TT&TT|STTTT|2025-02-28>Sở Khoa học và Công nghệ
superior|Sở Kế hoạch và Đầu tư|Sở KH&ĐT|SKHĐT|2025-02-28>Sở Tài chính
superior|Sở Giao thông vận tải|Sở GTVT|SGTVT|2025-02-28>Sở Xây dựng
superior|Sở Tài nguyên và Môi trường|Sở TN&MT|STNMT|2025-02-28>Sở Nông nghiệp và Môi trường
superior|Sở Nông nghiệp và Phát triển nông thôn|Sở NN&PTNT||2025-02-28>Sở Nông nghiệp và Môi trường
superior|Sở Lao động - Thương binh và Xã hội|Sở LĐTBXH|Sở LĐ-TB&XH|2025-02-28>Sở Nội vụ
superior|Ban Dân tộc tỉnh|||2025-02-28>Sở Dân tộc và Tôn giáo
superior|Thành phố Hà Nội|TP Hà Nội|Hà Nội|
superior|Thành phố Hồ Chí Minh|TP Hồ Chí Minh|TP.HCM;TPHCM|
superior|Thành phố Hải Phòng|TP Hải Phòng|Hải Phòng|
superior|Thành phố Đà Nẵng|TP Đà Nẵng|Đà Nẵng|
superior|Thành phố Cần Thơ|TP Cần Thơ|Cần Thơ|
superior|Thành phố Huế|TP Huế||
all|Các sở, ban, ngành||Sở, ban, ngành;Sở, ban, ngành thành phố;Sở, ban, ngành tỉnh;Các sở, ngành|
all|UBND các xã, phường||UBND xã, phường;UBND các phường, xã;UBND các xã, phường, đặc khu;Chủ tịch UBND xã, phường;Các xã, phường;UBND cấp xã các địa phương|
all|Các bộ, ngành||Bộ, ngành|
all|Các bộ, cơ quan, địa phương||Bộ, cơ quan, địa phương|
all|Các bộ, cơ quan ngang bộ||Bộ, cơ quan ngang bộ|
all|Các tỉnh, thành phố||UBND các tỉnh, thành phố;UBND tỉnh, thành phố|
all|Các địa phương||Địa phương|
all|Các tập đoàn, tổng công ty||Tập đoàn kinh tế, Tổng công ty|
`;
