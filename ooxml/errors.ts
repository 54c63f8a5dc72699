/** Why a file could not be opened as a workbook. */
export type OoxmlErrorKind =
  | 'empty'
  | 'not-a-zip'
  | 'old-xls'
  | 'encrypted'
  | 'ods'
  | 'xlsb'
  | 'not-a-workbook'
  | 'damaged'
  | 'truncated'
  | 'doctype'
  | 'encoding'
  | 'too-many-entries'
  | 'too-big'
  | 'bomb'
  | 'too-many-cells'
  | 'too-many-links'
  | 'too-many-merges'
  | 'too-many-rules'
  | 'word-document'
  | 'not-verified';

/** A value, not an exception: `message` is a plain Vietnamese sentence that says what to do next. */
export interface OoxmlError {
  readonly kind: OoxmlErrorKind;
  readonly message: string;
  /** The part of the file it is about, for the log. */
  readonly part?: string;
}

const AGAIN = 'Đề nghị mở tệp bằng Excel hoặc LibreOffice, lưu lại dưới dạng .xlsx rồi thử lại.';
const ASK = 'Đề nghị lấy lại bản gốc từ nơi gửi rồi thử lại.';

const COPY = 'Đề nghị chép riêng trang phụ lục sang một tệp mới (dán giá trị) rồi thử lại.';

const MESSAGES: Record<OoxmlErrorKind, string> = {
  empty: `Tệp không có nội dung. ${ASK}`,
  'not-a-zip': `Tệp không phải là bảng tính .xlsx. ${AGAIN}`,
  'old-xls':
    'Tệp ở định dạng Excel cũ (.xls). Đề nghị mở tệp bằng Excel, chọn Lưu thành “Excel Workbook (.xlsx)” rồi thử lại.',
  encrypted: 'Tệp được đặt mật khẩu nên chưa đọc được. Đề nghị mở tệp bằng Excel, bỏ mật khẩu, lưu lại rồi thử lại.',
  ods: 'Tệp ở định dạng OpenDocument (.ods). Đề nghị mở tệp bằng LibreOffice, lưu lại dưới dạng .xlsx rồi thử lại.',
  xlsb: 'Tệp ở định dạng nhị phân (.xlsb). Đề nghị mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi thử lại.',
  'not-a-workbook': `Tệp không chứa bảng tính Excel. Đề nghị chọn đúng tệp .xlsx của phụ lục.`,
  damaged: `Tệp bị hỏng, không đọc được trọn vẹn. ${ASK}`,
  truncated: `Tệp bị cắt ngắn, phần cuối của trang tính không còn. ${ASK}`,
  doctype: `Tệp chứa khai báo không có trong bảng tính thông thường nên không được mở. ${AGAIN}`,
  encoding: `Tệp ghi chữ bằng bảng mã không dùng trong bảng tính .xlsx nên không được mở. ${AGAIN}`,
  'too-many-entries': `Tệp chứa quá nhiều thành phần nên không được mở. ${COPY}`,
  'too-big': `Tệp quá lớn. ${COPY}`,
  bomb: `Tệp có dung lượng sau khi giải nén lớn bất thường nên không được mở. ${ASK}`,
  'too-many-cells': `Tệp có quá nhiều ô có dữ liệu. ${COPY}`,
  'too-many-links': `Tệp có quá nhiều liên kết chồng lên nhau nên không được mở. ${COPY}`,
  'too-many-merges': `Tệp có quá nhiều ô gộp nên không được mở. ${COPY}`,
  'too-many-rules': `Tệp có quá nhiều quy tắc định dạng có điều kiện nên không đánh dấu được. ${COPY}`,
  'word-document':
    'Tệp là văn bản Word, không phải bảng tính. Đề nghị mở tệp bằng Word, chép bảng phân công nhiệm vụ sang một tệp Excel mới, lưu dưới dạng .xlsx rồi thử lại.',
  'not-verified': `Bản vừa ghi đọc lại không đúng như dự kiến nên không được lưu; tệp gốc vẫn giữ nguyên. ${AGAIN}`,
};

/** The error of a kind, in words for a person. */
export const asError = (kind: OoxmlErrorKind): OoxmlError => ({ kind, message: MESSAGES[kind] });

/** Thrown inside `ooxml/` only; every front door turns it into an `OoxmlError` value. */
export class Refusal extends Error {
  readonly error: OoxmlError;
  constructor(kind: OoxmlErrorKind, part?: string) {
    super(MESSAGES[kind]);
    this.error = part === undefined ? { kind, message: MESSAGES[kind] } : { kind, message: MESSAGES[kind], part };
  }
}

/**
 * Thrown by the fast scanners where the XML is spelt in a way they do not know: the part is read again in canonical
 * form. Never leaves `ooxml/`.
 */
export class Odd extends Error {}

/** What `part` begins with where the fault is ours and not the file's; tests look for it. */
export const OUR_FAULT = 'internal: ';

/**
 * Runs a reader; whatever it throws becomes a value. A `Refusal` says what is wrong with the file; anything else is a fault
 * of ours that some content brought to light, which must cost that file and not the service: `part` tells it to the log.
 */
export function refusalAsValue<T>(read: () => T): { ok: true; value: T } | { ok: false; error: OoxmlError } {
  try {
    return { ok: true, value: read() };
  } catch (cause) {
    if (cause instanceof Refusal) return { ok: false, error: cause.error };
    const words = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, error: { ...asError('damaged'), part: `${OUR_FAULT}${words}` } };
  }
}
