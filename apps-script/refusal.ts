/** What went wrong, in words for the person looking; the kinds are those of the panel's HostError. */
export type RefusalKind = 'locked' | 'offline' | 'too-big' | 'denied' | 'failed';

/** Thrown on purpose, with a sentence that is shown as it is. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export const MANY_ACCOUNTS =
  'Google chưa cho phép thực hiện. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google, đề nghị mở bảng tính trong cửa sổ ẩn danh chỉ với một tài khoản; hoặc dùng các mục trong menu Đôn Đốc.';

/** Google's own messages, which are English and change: the first pattern that fits tells what to do. */
const KNOWN: readonly (readonly [RegExp, RefusalKind, string])[] = [
  [
    /property storage quota|argument too large: value/i,
    'too-big',
    'Phần nhớ Google dành cho bảng tính này đã đầy, Đôn Đốc dừng lại để không gửi trùng thư. Đề nghị báo người quản lý bảng tính.',
  ],
  [
    /protected (cell|range|sheet|object)|đang được bảo vệ/i,
    'locked',
    'Trang tính hoặc ô đang được bảo vệ, anh/chị chưa có quyền sửa. Đề nghị người quản lý bảng tính cấp quyền rồi làm lại.',
  ],
  [/PERMISSION_DENIED|reading from storage/i, 'denied', MANY_ACCOUNTS],
  [
    /permission|authoriz|authoris|not sufficient|access denied/i,
    'denied',
    'Tài khoản này chưa được cấp quyền cho việc vừa chọn. Đề nghị chọn lại mục trong menu Đôn Đốc và bấm “Cho phép” khi Google hỏi.',
  ],
  [
    /too many times for one day|quota/i,
    'failed',
    'Tài khoản đã dùng hết hạn mức của Google trong ngày. Hạn mức có lại sau 24 giờ; phần còn lại được làm tiếp ở lần chạy sau.',
  ],
  [
    /maximum execution time|timed? ?out|computer time/i,
    'too-big',
    'Google dừng vì chạy quá lâu. Đề nghị làm lại; nếu vẫn gặp, tách bảng tính thành các tệp nhỏ hơn.',
  ],
  [
    /service error|service (spreadsheets|invoked)|server error|unavailable|try again|network/i,
    'offline',
    'Google đang bận, chưa trả lời. Đề nghị làm lại sau ít phút.',
  ],
];

/** Any failure as a refusal in plain Vietnamese; what is not known keeps Google's words for whoever must look into it. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error || hasMessage(error) ? String(error.message) : String(error);
  for (const [pattern, kind, words] of KNOWN) if (pattern.test(message)) return new Refusal(kind, words);
  return new Refusal('failed', `Chưa làm được việc này (${message}).`);
}

// Errors of Google's services come from another realm: instanceof does not know them.
function hasMessage(error: unknown): error is { message: unknown } {
  return typeof error === 'object' && error !== null && 'message' in error;
}
