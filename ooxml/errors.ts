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
  | 'too-many-entries'
  | 'too-big'
  | 'bomb'
  | 'too-many-cells';

/** A value, not an exception: `message` is a plain Vietnamese sentence that says what to do next. */
export interface OoxmlError {
  readonly kind: OoxmlErrorKind;
  readonly message: string;
  /** The part of the file it is about, for the log. */
  readonly part?: string;
}

const AGAIN = 'Đề nghị mở tệp bằng Excel hoặc LibreOffice, lưu lại dưới dạng .xlsx rồi thử lại.';
const ASK = 'Đề nghị lấy lại bản gốc từ nơi gửi rồi thử lại.';

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
  'too-many-entries': `Tệp chứa quá nhiều thành phần nên không được mở. Đề nghị chép riêng trang phụ lục sang một tệp mới rồi thử lại.`,
  'too-big': `Tệp quá lớn. Đề nghị chép riêng trang phụ lục sang một tệp mới rồi thử lại.`,
  bomb: `Tệp có dung lượng sau khi giải nén lớn bất thường nên không được mở. ${ASK}`,
  'too-many-cells': `Tệp có quá nhiều ô có dữ liệu. Đề nghị chép riêng trang phụ lục sang một tệp mới rồi thử lại.`,
};

/** Thrown inside `ooxml/` only; every front door turns it into an `OoxmlError` value. */
export class Refusal extends Error {
  readonly error: OoxmlError;
  constructor(kind: OoxmlErrorKind, part?: string) {
    super(MESSAGES[kind]);
    this.error = part === undefined ? { kind, message: MESSAGES[kind] } : { kind, message: MESSAGES[kind], part };
  }
}

/** Runs a reader; a `Refusal`, and nothing else, becomes a value. */
export function refusalAsValue<T>(read: () => T): { ok: true; value: T } | { ok: false; error: OoxmlError } {
  try {
    return { ok: true, value: read() };
  } catch (cause) {
    if (cause instanceof Refusal) return { ok: false, error: cause.error };
    throw cause;
  }
}
