import { HostError } from '../panel/bridge.js';

type Kind = HostError['kind'];

/** Excel’s error codes (Excel.ErrorCodes and those of its transport) → what they mean to the person at the pane. */
const KINDS: Readonly<Record<string, Kind>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'locked',
  NotAllowed: 'denied',
  Unauthenticated: 'denied',
  UnsupportedOperation: 'denied',
  RequestPayloadSizeLimitExceeded: 'too-big',
  ResponsePayloadSizeLimitExceeded: 'too-big',
  RangeExceedsLimit: 'too-big',
  OperationCellsExceedLimit: 'too-big',
  ConnectionFailure: 'offline',
  Timeout: 'offline',
  RequestAborted: 'offline',
  ActivityLimitReached: 'offline',
  ApiNotFound: 'too-old',
  ApiNotAvailable: 'too-old',
};

const SENTENCES: Readonly<Record<Kind, string>> = {
  editing: 'Có ô đang gõ dở. Nhấn Enter hoặc Esc trong bảng để tiếp tục.',
  locked: 'Trang tính hoặc tệp đang khóa nên Excel chưa cho thực hiện. Bỏ bảo vệ rồi thử lại.',
  denied: 'Excel chưa cho sửa tệp này (tệp chỉ đọc hoặc đang ở chế độ xem). Bấm “Bật chỉnh sửa” rồi thử lại.',
  'too-big': 'Trang tính quá lớn so với mức Excel cho đọc một lần. Xóa các dòng, cột thừa ngoài bảng rồi thử lại.',
  offline: 'Excel tạm thời không trả lời. Kiểm tra kết nối mạng rồi thử lại.',
  'too-old': 'Phiên bản Excel này chưa có chức năng cần dùng. Cần Excel 2021 trở lên.',
  failed: 'Excel chưa thực hiện được yêu cầu. Thử lại; nếu vẫn lỗi, lưu tệp rồi mở lại Excel.',
};

/** The code of an Excel error, also inside a HostError that was made of one. */
export function codeOf(error: unknown): string | undefined {
  const source = error instanceof HostError ? error.cause : error;
  const code = (source as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Any failure of a host call, with a sentence for the person looking at the pane; the original stays as `cause`. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const kind = KINDS[codeOf(error) ?? ''] ?? 'failed';
  return hostError(kind, error);
}

export function hostError(kind: Kind, cause?: unknown): HostError {
  return new HostError(kind, SENTENCES[kind], { cause });
}
