// What plans are written with: titles of parts, labels, how duties begin, how a list of names ends. Folded comparison; the marks
// here are for the reader. A new word of plans is one entry here.
import { foldKey } from '../text/fold.js';

export type PartKind =
  | 'organisation' // who does what
  | 'evaluation' // what was, risks
  | 'basis' // legal grounds
  | 'purpose' // aims, requirements, scope
  | 'targets'
  | 'content' // what is to be done
  | 'time'
  | 'funding'
  | 'report';

export type LabelField = 'content' | 'lead' | 'coordinating' | 'deadline' | 'output' | 'other';

/** A phrase as written, with its folded key. */
export interface Phrase {
  readonly text: string;
  readonly key: string;
  readonly words: number;
}

const keys = (...texts: readonly string[]): readonly Phrase[] =>
  texts.map((text) => {
    const key = foldKey(text);
    return { text: text.normalize('NFC'), key, words: key.split(' ').length };
  });

/** A list of phrases for a reader of its own. */
export const phrases = keys;

/** Words of a part's title, the most telling kind first. */
export const PART_TITLES: readonly (readonly [PartKind, readonly Phrase[]])[] = [
  [
    'organisation',
    keys(
      'tổ chức thực hiện',
      'tổ chức triển khai',
      'phân công nhiệm vụ',
      'phân công thực hiện',
      'phân công trách nhiệm',
      'phân công tổ chức',
      'trách nhiệm thực hiện',
      'trách nhiệm của',
      'trách nhiệm các',
      'nhiệm vụ của các',
      'phân công',
    ),
  ],
  [
    'evaluation',
    keys(
      'đánh giá kết quả thực hiện',
      'đánh giá kết quả',
      'đánh giá tình hình',
      'đánh giá nguy cơ',
      'đánh giá thực trạng',
      'kết quả thực hiện',
      'kết quả đạt được',
      'tồn tại',
      'hạn chế',
      'hiện trạng',
      'thực trạng',
      'tình hình',
      'bối cảnh',
      'nguy cơ',
      'dự báo',
      'đặc điểm',
    ),
  ],
  ['basis', keys('căn cứ', 'cơ sở pháp lý', 'căn cứ pháp lý')],
  [
    'report',
    keys('chế độ báo cáo', 'thông tin báo cáo', 'chế độ thông tin', 'báo cáo kết quả thực hiện', 'thông tin, báo cáo'),
  ],
  ['targets', keys('mục tiêu', 'chỉ tiêu')],
  [
    'purpose',
    keys('mục đích', 'yêu cầu', 'quan điểm', 'phạm vi', 'đối tượng', 'thành phần', 'phương châm', 'nguyên tắc'),
  ],
  ['funding', keys('kinh phí', 'nguồn lực thực hiện', 'nguồn kinh phí')],
  ['content', keys('nội dung', 'nhiệm vụ', 'giải pháp', 'hoạt động', 'công tác', 'phương pháp', 'các bước')],
  ['time', keys('thời gian', 'thời hạn', 'tiến độ', 'lộ trình')],
];

/** A part of “Nhiệm vụ cụ thể” may hold units or plain work: read as content that can name units. */
export const LABELS: Readonly<Record<LabelField, readonly Phrase[]>> = {
  content: keys(
    'nội dung',
    'nội dung thực hiện',
    'nội dung công việc',
    'nội dung nhiệm vụ',
    'nhiệm vụ',
    'nhiệm vụ cụ thể',
    'công việc',
    'hoạt động',
  ),
  lead: keys(
    'cơ quan chủ trì',
    'đơn vị chủ trì',
    'cơ quan, đơn vị chủ trì',
    'đơn vị, cơ quan chủ trì',
    'cơ quan chủ trì thực hiện',
    'đơn vị chủ trì thực hiện',
    'chủ trì',
    'chủ trì thực hiện',
    'cơ quan thực hiện',
    'đơn vị thực hiện',
    'cơ quan, đơn vị thực hiện',
    'cơ quan đầu mối',
    'đơn vị đầu mối',
    'bộ phận chủ trì',
    'bộ phận thực hiện',
    'phân công thực hiện',
    'phân công',
    'trách nhiệm thực hiện',
    'đơn vị chịu trách nhiệm',
    'cơ quan chịu trách nhiệm',
  ),
  coordinating: keys(
    'cơ quan phối hợp',
    'đơn vị phối hợp',
    'cơ quan, đơn vị phối hợp',
    'đơn vị, cơ quan phối hợp',
    'cơ quan phối hợp thực hiện',
    'đơn vị phối hợp thực hiện',
    'phối hợp',
    'phối hợp thực hiện',
    'bộ phận phối hợp',
  ),
  deadline: keys(
    'thời gian',
    'thời gian thực hiện',
    'thời gian hoàn thành',
    'thời gian triển khai',
    'thời gian tổ chức',
    'thời hạn',
    'thời hạn hoàn thành',
    'thời hạn thực hiện',
    'tiến độ',
    'tiến độ thực hiện',
    'tiến độ hoàn thành',
    'hạn hoàn thành',
    'hoàn thành',
    'thời điểm hoàn thành',
  ),
  output: keys(
    'sản phẩm',
    'sản phẩm đầu ra',
    'sản phẩm dự kiến',
    'kết quả',
    'kết quả đầu ra',
    'kết quả, sản phẩm',
    'sản phẩm, kết quả',
    'sản phẩm hoàn thành',
    'dự kiến sản phẩm',
  ),
  other: keys(
    'kinh phí',
    'kinh phí thực hiện',
    'địa điểm',
    'đối tượng',
    'thành phần',
    'hình thức',
    'số lượng',
    'ghi chú',
    'nguồn kinh phí',
  ),
};

/** How a duty begins, and where a list of names ends: words of doing. */
export const DOING: readonly Phrase[] = keys(
  ...(
    'chủ trì;phối hợp;chịu trách nhiệm;có trách nhiệm;trách nhiệm;có nhiệm vụ;căn cứ;theo dõi;xây dựng;tham mưu;hướng dẫn;tổ chức;triển khai;' +
    'thực hiện;là;tổng hợp;báo cáo;hỗ trợ;kiểm tra;giám sát;đôn đốc;rà soát;tuyên truyền;vận động;phổ biến;tăng cường;đẩy mạnh;bố trí;bảo đảm;' +
    'đảm bảo;thẩm định;đề xuất;cung cấp;cập nhật;duy trì;vận hành;chỉ đạo;định hướng;huy động;tiếp tục;tiếp nhận;xử lý;lồng ghép;ứng dụng;' +
    'phân bổ;phê duyệt;thường xuyên;chủ động;tích cực;kịp thời;khuyến khích;tạo điều kiện;tuân thủ;đầu tư;lập;ban hành;trình;gửi;thông báo;' +
    'công khai;thu thập;phát huy;đưa tin;đăng tải;nghiên cứu;khảo sát;thống kê;quản lý;sử dụng;khai thác;kết nối;tập huấn;bồi dưỡng;đào tạo;' +
    'phát động;biểu dương;nâng cao;mở;thành lập;kiện toàn;đánh giá;giúp;trực tiếp;giao;yêu cầu;đề nghị;phân công;cử;tham gia;phát hiện;' +
    'ngăn chặn;xác định;xác minh;hoàn thành;hoàn thiện;tiến hành;quán triệt;trao đổi;cân đối;đầu mối;làm đầu mối;chuẩn bị;đấu mối;thông tin;' +
    'lựa chọn;đổi mới;phát triển;đề cao;nắm;quan tâm;ưu tiên;tư vấn;giải quyết;tháo gỡ;đề ra;dự toán;lấy mẫu;phòng ngừa;trên cơ sở;tùy;định kỳ;' +
    'hằng;hàng;khẩn trương;nghiêm túc;đồng thời;thực hành;quyết định;xem xét;in ấn;treo;lắp đặt;ra quân;bảo vệ;trang bị;' +
    'mời;ký;chấn chỉnh;xét;đẩy;đưa;làm;niêm yết;biên soạn;phát hành;phát sóng;rút;sơ kết;tổng kết;khen thưởng;phân loại;thu gom;vệ sinh;chăm sóc;trực;tuần tra;canh gác;mua sắm;bàn giao;sửa chữa;dọn;diễn tập;truy quét;bắt;cấp phát;xuất;nhập;đối thoại;hòa giải;ra;tuyển chọn;chuyển;in;dựng;viết;vẽ;soạn;soạn thảo;luân chuyển;phân luồng;giữ gìn;trang trí;trồng;nạo vét;thuê;vẫn;nhận;phát;thẩm tra;thanh tra;xác nhận;đo đạc;thi công;nghiệm thu;rút kinh nghiệm;ghi;khoanh vùng;phun;tiêm'
  ).split(';'),
);

/** Words after which no name goes on. */
export const AFTER_NAMES: readonly Phrase[] = keys(
  ...'trong việc;trong quá trình;trong phạm vi;theo chức năng;theo lĩnh vực;trong công tác;trong tổ chức;trong triển khai;trong thực hiện;trong xây dựng;để;nhằm;khi;theo;về;nếu;do;sau khi;trước khi;cần;phải;sẽ;bằng;tại kế hoạch;qua;thông qua;trước ngày;chậm nhất;hoàn thành;xong trước;từ'.split(
    ';',
  ),
);

/** Verbs that end a name even where other verbs stand inside it. */
export const BOUND_TO: readonly Phrase[] = keys(
  'có trách nhiệm',
  'chịu trách nhiệm',
  'có nhiệm vụ',
  'căn cứ',
  'là cơ quan đầu mối',
  'là đầu mối',
);

/** How a heading hands its duties to a unit. */
export const HANDED: readonly Phrase[] = keys(
  'giao nhiệm vụ cho',
  'giao cho',
  'giao',
  'đề nghị',
  'yêu cầu',
  'đối với',
  'trách nhiệm của',
  'nhiệm vụ của',
  'phân công',
);

/** Names of no body: roles, classes, everybody of a kind. */
export const ROLES: readonly Phrase[] = keys(
  ...(
    'thủ trưởng;người đứng đầu;trưởng;phó trưởng;tổ trưởng;chủ tịch;phó chủ tịch;chánh văn phòng;giám đốc;bí thư;hiệu trưởng;' +
    'thành viên;đồng chí;ông;bà;doanh nghiệp;doanh nhân;hợp tác xã;nhà thầu;cơ sở;chi hội;tập thể;hộ gia đình;chủ cơ sở;chủ rừng;nhà đầu tư;nhà mạng;chủ đầu tư;hộ;cơ quan;đơn vị;đoàn thể;hiệp hội;liên minh;mặt trận;báo;lực lượng;cấp ủy;' +
    'chi bộ;công chức;cán bộ;ngành;địa phương;tổ dân phố;tổ liên gia;thôn;cấp trên;tổ chức;quân đội;viễn thông;trưởng ban;đài truyền thanh;lãnh đạo;ủy viên;thường trực;khối;nhóm'
  ).split(';'),
);

/** What makes a class of the name behind it. */
export const EVERY_OF: readonly Phrase[] = keys('các', 'một số', 'những', 'toàn thể', 'tất cả các', 'mỗi');

/** Small words that only go on with “các sở, ban, ngành”. */
export const GENERIC: readonly Phrase[] = keys(
  ...'sở;ban;ngành;ban ngành;phòng ban;đoàn thể;hội;phường;xã;đặc khu;phòng;đơn vị;cơ quan;địa phương;tổ chức;cá nhân;doanh nghiệp;ấp;thôn;khu phố;khóm;tổ dân phố;các cấp;hội viên;bộ;tổ;trường;đoàn'.split(
    ';',
  ),
);

/** What makes a noun of the doing behind it: “cơ quan quản lý”, “chủ đầu tư”, “đơn vị cung cấp”. */
export const NOUN_OF: Readonly<Record<string, RegExp>> = {
  'dau tu': / (?:chu|nha)$/,
  'quan ly': /^(?:co quan|.* ban|don vi|luc luong|can bo|.* nghiep)$/,
  'cung cap': /^(?:don vi|.* nghiep|.* nha|co so)$/,
  'dao tao': /^(?:co so|don vi)$/,
  'kiem tra': / (?:doan|to|ban)$/,
  'cham soc': /^(?:co so|trung tam)$/,
  'chu tri': /^(?:co quan|don vi)$/,
  'phoi hop': /^(?:co quan|don vi)$/,
  'su dung': /^(?:don vi|.* hang)$/,
};

/** How closing words begin. */
export const CLOSING: readonly Phrase[] = keys(
  'trong quá trình',
  'trên đây là',
  'quá trình thực hiện',
  'nhận được kế hoạch',
  'căn cứ kế hoạch này yêu cầu',
  'yêu cầu các',
  'yêu cầu thủ trưởng',
  'đề nghị các cơ quan',
  'kế hoạch này có hiệu lực',
  'kế hoạch này thay thế',
);

/** Common words by which text that lost its marks is known. */
export const COMMON: readonly string[] =
  'và của các được với thực hiện tổ chức nhân dân ủy kế hoạch công tác nhiệm vụ phường xã tỉnh triển khai phối hợp đơn vị chính quyền thông'.split(
    ' ',
  );

/** Papers by their title, where a document is no plan. */
export const PAPER_TITLES: readonly Phrase[] = keys('kế hoạch', 'chương trình', 'phương án', 'đề án');
