import { vocabulary } from './vocabulary.js';

/**
 * What status words mean. `whole`: only as the whole cell (“có”, but not “có 3 vụ”). `paper`: with more words behind it, done
 * only where these name a document or a day (“đã ban hành KH số 12”). Bare words that may mean two things (“đã thực hiện”,
 * “đúng hạn”, “trễ hạn”, a number) are not here: a person is asked.
 */
export type StageFeature =
  'not-started' | 'in-progress' | 'waiting' | 'done' | 'paused' | 'cancelled' | 'extended' | 'whole' | 'paper';

const rows = (features: readonly StageFeature[], ...texts: readonly string[]): [string, readonly StageFeature[]][] =>
  texts.map((text) => [text, features]);

export const STAGE_WORDS = vocabulary<StageFeature>(
  Object.fromEntries([
    ...rows(
      ['not-started'],
      ...['chưa làm', 'chưa thực hiện', 'chưa triển khai', 'chưa bắt đầu', 'chưa tiến hành', 'chưa có kết quả'],
      ...['chưa xử lý', 'chưa ban hành', 'chưa tham mưu', 'chưa trình', 'chưa nộp', 'chưa báo cáo', 'chưa tổ chức'],
      ...['chưa có', 'chưa gửi', 'not started', 'mới giao', 'mới nhận'],
    ),
    ...rows(['not-started', 'whole'], 'chưa', 'mới', 'không', '0'.concat('%'), 'no'),
    ...rows(
      ['in-progress'],
      ...['đang', 'tiếp tục', 'in progress', 'doing', 'đã triển khai', 'đã tham mưu', 'đã bắt đầu', 'thường xuyên'],
      ...['cơ bản', 'gần xong', 'gần hoàn thành', 'hoàn thành một phần', 'hoàn thành cơ bản', 'chưa hoàn thành'],
      ...['chưa xong', 'chưa ht', 'chưa đạt', 'chưa hoàn tất', 'chưa đến hạn', 'chưa tới hạn', 'trong hạn'],
      ...['không hoàn thành', 'không đạt', 'dự thảo', 'đã dự thảo', 'đã soạn thảo', 'mới triển khai', 'quá hạn chưa'],
    ),
    ...rows(
      ['waiting'],
      ...['chờ', 'đang chờ', 'đã trình', 'đang trình', 'trình', 'xin ý kiến', 'đang xin ý kiến', 'đã xin ý kiến'],
      ...['thẩm định', 'đang thẩm định', 'xin gia hạn', 'đề nghị gia hạn', 'đã đề nghị gia hạn', 'đã xin gia hạn'],
      ...['đề xuất gia hạn'],
    ),
    ...rows(
      ['done'],
      ...['hoàn thành', 'đã hoàn thành', 'hoàn tất', 'đã hoàn tất', 'ht', 'đã ht', 'xong', 'đã xong', 'đã làm xong'],
      ...['làm xong', 'thực hiện xong', 'đã thực hiện xong', 'done', 'completed', 'finished', 'đã kết thúc'],
    ),
    ...rows(['done', 'whole'], 'x', 'v', 'rồi', 'đã rồi', 'xong rồi', 'ok', 'có', 'đạt', 'đã đạt', 'yes'),
    ...rows(['done', 'paper'], 'đã ban hành', 'đã báo cáo', 'đã nộp', 'đã gửi', 'đã ký ban hành'),
    ...rows(
      ['paused'],
      ...['tạm dừng', 'tạm hoãn', 'tạm ngừng', 'tạm ngưng', 'tạm thời dừng', 'dừng', 'hoãn', 'đã tạm dừng', 'đã dừng'],
      ...['hoãn lại', 'đã hoãn', 'paused'],
    ),
    ...rows(
      ['cancelled'],
      ...['hủy', 'huỷ', 'hủy bỏ', 'huỷ bỏ', 'đã hủy', 'đã huỷ', 'bãi bỏ', 'không thực hiện', 'không triển khai'],
      ...['không làm', 'thôi thực hiện', 'cancelled', 'canceled'],
    ),
    ...rows(
      ['extended'],
      ...[
        'đã gia hạn',
        'được gia hạn',
        'đã được gia hạn',
        'gia hạn đến',
        'gia hạn tới',
        'gia hạn',
        'đã lùi',
        'lùi thời hạn',
      ],
      ...['lùi hạn', 'đã lùi hạn', 'được lùi', 'đã điều chỉnh thời hạn', 'chuyển sang năm', 'chuyển sang quý'],
    ),
  ]),
);
