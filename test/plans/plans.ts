// Six plans of the project's own writing in the layouts met, each with what a careful clerk would enter.
export interface Duty {
  /** First words of the duty. */
  readonly begins: string;
  readonly lead: readonly string[];
  readonly coordinating?: readonly string[];
  /** ISO day, “ongoing”, “every month” …; absent = the document says none. */
  readonly due?: string;
  readonly output?: string;
}

export interface OwnPlan {
  readonly name: string;
  readonly number: string | null;
  readonly issued: string | null;
  /** Paragraphs; one that begins with a tab-separated table is given in `table`. */
  readonly paragraphs: readonly string[];
  /** An annex of tasks behind the recipients. */
  readonly table?: readonly (readonly string[])[];
  readonly duties: readonly Duty[];
}

const head = (office: string, place: string, number: string, day: string, title: string): string[] => [
  'ỦY BAN NHÂN DÂN',
  office,
  `Số: ${number}`,
  `${place}, ${day}`,
  'KẾ HOẠCH',
  title,
];
const END = [
  'Nơi nhận:',
  '- Thường trực Đảng ủy;',
  '- Như phần tổ chức thực hiện;',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
];

export const PLANS: readonly OwnPlan[] = [
  {
    name: 'units over bullets',
    number: '27/KH-UBND',
    issued: '2026-02-09',
    paragraphs: [
      ...head('XÃ TÂN PHÚ', 'Tân Phú', '27/KH-UBND', 'ngày 09 tháng 02 năm 2026', 'Tổ chức lễ hội đình làng năm 2026'),
      'Ủy ban nhân dân xã ban hành Kế hoạch tổ chức lễ hội như sau:',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '- Giữ nếp lễ hội, an toàn, tiết kiệm; các đơn vị phối hợp chặt chẽ, không phô trương.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Giao Phòng Văn hóa - Xã hội',
      '- Chủ trì, phối hợp với Công an xã, Ban Quản lý di tích dựng kịch bản phần lễ và phần hội, trình Ủy ban nhân dân xã trước ngày 25/02/2026.',
      '- Trang trí khánh tiết ở sân đình; treo băng rôn trên trục đường vào đình.',
      '2. Công an xã: Giữ trật tự, phân luồng xe trong những ngày lễ hội.',
      '3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể',
      'Vận động Nhân dân tham gia các trò chơi dân gian, không bày bán hàng rong trước cổng đình.',
      'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) để giải quyết./.',
      ...END,
    ],
    duties: [
      {
        begins: 'Chủ trì, phối hợp với Công an xã',
        lead: ['Phòng Văn hóa - Xã hội'],
        coordinating: ['Công an xã', 'Ban Quản lý di tích'],
        due: '2026-02-24',
      },
      { begins: 'Trang trí khánh tiết', lead: ['Phòng Văn hóa - Xã hội'] },
      { begins: 'Giữ trật tự', lead: ['Công an xã'] },
      { begins: 'Vận động Nhân dân', lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'các đoàn thể'] },
    ],
  },
  {
    name: 'label groups',
    number: '310/KH-UBND',
    issued: '2026-03-16',
    paragraphs: [
      ...head(
        'TỈNH SÔNG TRANH',
        'Sông Tranh',
        '310/KH-UBND',
        'ngày 16 tháng 3 năm 2026',
        'Chỉnh lý tài liệu lưu trữ năm 2026',
      ),
      'Căn cứ Luật Lưu trữ năm 2024, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
      'I. NỘI DUNG',
      '1. Kiểm kê tài liệu tồn đọng',
      'a) Nhiệm vụ:',
      '- Lập danh sách tài liệu chưa chỉnh lý ở kho của từng cơ quan.',
      '- Đánh giá tình trạng giấy, đề xuất tài liệu cần tu bổ.',
      'b) Cơ quan thực hiện:',
      '- Đơn vị chủ trì: Các sở, ban, ngành tỉnh.',
      '- Đơn vị phối hợp: Sở Nội vụ, Trung tâm Lưu trữ lịch sử tỉnh.',
      'c) Thời gian thực hiện: Hoàn thành trong quý II/2026.',
      '2. Số hóa tài liệu quý',
      '- Nội dung thực hiện: Số hóa sổ địa bạ và bản đồ cũ đang giữ tại kho.',
      '- Cơ quan chủ trì: Sở Nội vụ.',
      '- Cơ quan phối hợp: Sở Khoa học và Công nghệ, Sở Tài chính.',
      '- Thời gian thực hiện: Năm 2026 và các năm tiếp theo.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Nội vụ theo dõi, đôn đốc việc thực hiện; báo cáo Ủy ban nhân dân tỉnh trước ngày 20 hằng tháng.',
      '2. Sở Tài chính thẩm định dự toán, trình cấp có thẩm quyền bố trí kinh phí theo quy định.',
      ...END,
    ],
    duties: [
      {
        begins: 'Lập danh sách tài liệu',
        lead: ['Các sở, ban, ngành tỉnh'],
        coordinating: ['Sở Nội vụ', 'Trung tâm Lưu trữ lịch sử tỉnh'],
        due: '2026-06-30',
      },
      {
        begins: 'Đánh giá tình trạng giấy',
        lead: ['Các sở, ban, ngành tỉnh'],
        coordinating: ['Sở Nội vụ', 'Trung tâm Lưu trữ lịch sử tỉnh'],
        due: '2026-06-30',
      },
      {
        begins: 'Số hóa sổ địa bạ',
        lead: ['Sở Nội vụ'],
        coordinating: ['Sở Khoa học và Công nghệ', 'Sở Tài chính'],
        due: 'ongoing',
      },
      { begins: 'Sở Nội vụ theo dõi', lead: ['Sở Nội vụ'], due: 'every month' },
      { begins: 'Sở Tài chính thẩm định', lead: ['Sở Tài chính'] },
    ],
  },
  {
    name: 'units with lettered items and an annex table',
    number: '88/KH-UBND',
    issued: '2026-01-20',
    paragraphs: [
      ...head(
        'PHƯỜNG BẾN GỖ',
        'Bến Gỗ',
        '88/KH-UBND',
        'ngày 20 tháng 01 năm 2026',
        'Cải tạo vỉa hè, cây xanh năm 2026',
      ),
      'Ủy ban nhân dân phường ban hành Kế hoạch với các nội dung sau:',
      'I. MỤC TIÊU',
      '- 90% tuyến phố chính có vỉa hè thông thoáng.',
      'II. PHÂN CÔNG NHIỆM VỤ',
      '1. Phòng Kinh tế, Hạ tầng và Đô thị',
      'a) Khảo sát hiện trạng vỉa hè từng tuyến phố, lập bản vẽ.',
      'b) Chọn giống cây ít rụng lá, hợp đất ven sông; gửi danh mục cho các khu phố góp ý.',
      '2. Các khu phố',
      'Tuyên truyền để các hộ tự tháo dỡ mái che lấn vỉa hè.',
      ...END,
      'PHỤ LỤC',
    ],
    table: [
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
      [
        '1',
        'Lát lại vỉa hè đường Bờ Kè',
        'Phòng Kinh tế, Hạ tầng và Đô thị',
        'Công an phường',
        'Quý III/2026',
        'Biên bản nghiệm thu',
      ],
      ['2', 'Trồng bổ sung cây bóng mát', 'Phòng Kinh tế, Hạ tầng và Đô thị', '', '30/9/2026', 'Hồ sơ cây xanh'],
    ],
    duties: [
      { begins: 'Khảo sát hiện trạng', lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'] },
      { begins: 'Chọn giống cây', lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'] },
      { begins: 'Tuyên truyền để các hộ', lead: ['Các khu phố'] },
      {
        begins: 'Lát lại vỉa hè',
        lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
        coordinating: ['Công an phường'],
        due: '2026-09-30',
        output: 'Biên bản nghiệm thu',
      },
      {
        begins: 'Trồng bổ sung cây',
        lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
        due: '2026-09-30',
        output: 'Hồ sơ cây xanh',
      },
    ],
  },
  {
    name: 'two parts that assign, an evaluation before them',
    number: '15/KH-UBND',
    issued: '2026-01-12',
    paragraphs: [
      ...head(
        'XÃ HÒA SƠN',
        'Hòa Sơn',
        '15/KH-UBND',
        'ngày 12 tháng 01 năm 2026',
        'Phát triển thư viện cộng đồng năm 2026',
      ),
      'Phần I',
      'ĐÁNH GIÁ KẾT QUẢ NĂM 2025',
      '- Phòng Văn hóa - Xã hội đã phối hợp với các trường mở hai điểm đọc sách trước ngày 30/9/2025.',
      '- Trung tâm Dịch vụ tổng hợp chưa bố trí đủ người trực.',
      'Phần II',
      'NHIỆM VỤ CỤ THỂ',
      '1. Trung tâm Dịch vụ tổng hợp xã',
      '- Bố trí người trực điểm đọc sách ngoài giờ hành chính.',
      '- Luân chuyển sách giữa các thôn hằng tháng, báo cáo số lượt đọc.',
      'Phần III',
      'TỔ CHỨC THỰC HIỆN',
      '1. Phòng Văn hóa - Xã hội: Làm đầu mối, tổng hợp kết quả gửi Ủy ban nhân dân xã chậm nhất ngày 15/12/2026.',
      '2. Các thôn phối hợp với Đoàn Thanh niên xã vận động các gia đình góp sách.',
      'Trên đây là Kế hoạch phát triển thư viện cộng đồng năm 2026, đề nghị các đơn vị triển khai thực hiện./.',
      ...END,
    ],
    duties: [
      { begins: 'Bố trí người trực', lead: ['Trung tâm Dịch vụ tổng hợp xã'] },
      { begins: 'Luân chuyển sách', lead: ['Trung tâm Dịch vụ tổng hợp xã'], due: 'every month' },
      { begins: 'Làm đầu mối', lead: ['Phòng Văn hóa - Xã hội'], due: '2026-12-15' },
      { begins: 'Các thôn phối hợp', lead: ['Các thôn'], coordinating: ['Đoàn Thanh niên xã'] },
    ],
  },
  {
    name: 'sub-items with units of their own, a deadline in the next paragraph',
    number: null,
    issued: null,
    paragraphs: [
      ...head(
        'PHƯỜNG AN LẠC',
        'An Lạc',
        '     /KH-UBND',
        'ngày     tháng     năm 2026',
        'Tổng vệ sinh môi trường đón năm mới',
      ),
      'Ủy ban nhân dân phường xây dựng Kế hoạch như sau:',
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Kinh tế, Hạ tầng và Đô thị',
      '- Thuê xe chở rác cồng kềnh; gồm cả:',
      '+ Nệm, tủ hỏng.',
      '+ Cành cây sau bão.',
      'Thời gian hoàn thành: trước ngày 10/02/2026.',
      '2. Lực lượng tại chỗ:',
      '- Ra quân nạo vét cống rãnh:',
      '+ Ban Chỉ huy Quân sự phường huy động dân quân.',
      '+ Đoàn Thanh niên phường tổ chức đội tình nguyện.',
      '3. Đề nghị: Hội Liên hiệp Phụ nữ phường, Hội Cựu chiến binh phường',
      '- Vận động hội viên phân loại rác tại nhà.',
      ...END,
    ],
    duties: [
      { begins: 'Thuê xe chở rác', lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], due: '2026-02-09' },
      { begins: 'Ban Chỉ huy Quân sự phường', lead: ['Ban Chỉ huy Quân sự phường'] },
      { begins: 'Đoàn Thanh niên phường', lead: ['Đoàn Thanh niên phường'] },
      { begins: 'Vận động hội viên', lead: ['Hội Liên hiệp Phụ nữ phường', 'Hội Cựu chiến binh phường'] },
    ],
  },
  {
    name: 'classes and roles as units, no date anywhere',
    number: '402/KH-UBND',
    issued: '2026-04-02',
    paragraphs: [
      ...head(
        'TỈNH CAO NGUYÊN',
        'Cao Nguyên',
        '402/KH-UBND',
        'ngày 02 tháng 4 năm 2026',
        'Nâng chất lượng nước sinh hoạt nông thôn',
      ),
      'Để cấp nước ổn định cho vùng nông thôn, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
      'III. TỔ CHỨC TRIỂN KHAI THỰC HIỆN',
      '1. Sở Nông nghiệp và Môi trường',
      '- Là cơ quan đầu mối, hướng dẫn lấy mẫu nước theo quy chuẩn.',
      '- Chủ trì, phối hợp Sở Y tế và Ủy ban nhân dân các xã kiểm tra các trạm cấp nước.',
      '2. Các doanh nghiệp cấp nước',
      '- Thay đường ống rò rỉ, công khai chất lượng nước trên trang điện tử.',
      '3. Thủ trưởng các đơn vị sự nghiệp',
      'Rà soát bể chứa trong khuôn viên, súc rửa đúng quy trình.',
      ...END,
    ],
    duties: [
      { begins: 'Là cơ quan đầu mối', lead: ['Sở Nông nghiệp và Môi trường'] },
      {
        begins: 'Chủ trì, phối hợp Sở Y tế',
        lead: ['Sở Nông nghiệp và Môi trường'],
        coordinating: ['Sở Y tế', 'Ủy ban nhân dân các xã'],
      },
      { begins: 'Thay đường ống', lead: ['Các doanh nghiệp cấp nước'] },
      { begins: 'Rà soát bể chứa', lead: ['Thủ trưởng các đơn vị sự nghiệp'] },
    ],
  },
];
