import { foldKey } from '../../text/fold.js';

const phrases = (list: string): string[] => list.split(';').map(foldKey);

/** Phrases that every task could have. Whole phrases: “giao ban” is no “giao” and no “ban”. */
const EMPTY = new Set(
  phrases(
    'triển khai;thực hiện;tổ chức;tiếp tục;đẩy mạnh;tăng cường;chỉ đạo;phối hợp;theo;quy định;yêu cầu;hướng dẫn;kế hoạch;nhiệm vụ;được giao;' +
      'công tác;công việc;việc;nội dung;các;những;khác;có;liên quan;và;thường xuyên;đảm bảo;bảo đảm;nghiêm túc;nghiêm;tốt;kịp thời;hiệu quả;đầy đủ;đúng;chủ động;' +
      'khi;phát sinh;đột xuất;của;cấp trên;tham mưu;nâng cao;chất lượng;hoàn thành;xây dựng;văn bản;xử lý;giải quyết;đôn đốc;theo dõi;kiểm tra;' +
      'tuyên truyền;báo cáo;kết quả;đề ra;đã đề ra',
  ),
);
/** What every plan asks of its own work: to be summed up, paid for, reported of. */
const OF_EVERY_PLAN = new Set([
  ...EMPTY,
  ...phrases(
    'tổng hợp;sơ kết;tổng kết;đánh giá;giám sát;rà soát;ban hành;bố trí;kinh phí;dự toán;nguồn lực;phân công;cán bộ;công chức;phụ trách;đầu mối;định kỳ;' +
      'hằng;hàng;ngày;tuần;tháng;quý;năm;đầu;cuối;giai đoạn;về;cho;tại;đến;từ;trên địa bàn;phường;xã;ubnd;ủy ban nhân dân;hđnd;đảng ủy;cấp;thành phố;tỉnh;' +
      'chương trình;đề án;phương án;nghị quyết;quyết định;thông báo;kết luận;phụ lục;này;nêu trên;phê duyệt;trình;đề xuất;khen thưởng;biểu dương;thi đua;' +
      'kiện toàn;thành lập;ban chỉ đạo;tổ công tác;tổ giúp việc;quy chế;hoạt động;họp;giao ban;hội nghị;quán triệt;phổ biến;lồng ghép;tình hình;tiến độ',
  ),
]);

const isNumber = (word: string): boolean => /^(?:\d+|[ivx]+)$/.test(word);

/** Whether the words are phrases of the list, one after the other; the longer phrase wins. */
function madeOf(words: readonly string[], list: ReadonlySet<string>, numbers: boolean): boolean {
  for (let at = 0; at < words.length;) {
    const length =
      [4, 3, 2, 1].find((n) => at + n <= words.length && list.has(words.slice(at, at + n).join(' '))) ??
      (numbers && isNumber(words[at]!) ? 1 : undefined);
    if (length === undefined) return false;
    at += length;
  }
  return true;
}

/** Whether folded words name no work at all. */
export const saysNothing = (words: readonly string[]): boolean => madeOf(words, EMPTY, false);

/** Whether folded words name no work but that of looking after a plan, whichever it is. */
export const looksAfterAnyPlan = (words: readonly string[]): boolean => madeOf(words, OF_EVERY_PLAN, true);
