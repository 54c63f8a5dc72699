import type { Posted } from '../../shared/index.js';
import { say } from '../words.js';

export interface SmtpFailure {
  readonly code?: string;
  readonly responseCode?: number;
}

const UNREACHED = ['ECONNECTION', 'ESOCKET', 'EDNS', 'ECONNREFUSED', 'ETIMEDOUT'];

/** What went wrong, whether trying again can help, and what to do next; never the password. */
export function explain({ code, responseCode }: SmtpFailure, server: string): Posted {
  const retry = (reason: string): Posted => ({ kind: 'retry', reason });
  if (code === 'EAUTH' || responseCode === 535) {
    return retry(
      say(
        `Máy chủ thư ${server} không nhận tên đăng nhập hoặc mật khẩu. Kiểm tra lại mật khẩu ứng dụng trong thiết lập.`,
        `The mail server ${server} did not take the user name or password. Check the application password.`,
      ),
    );
  }
  if (code === 'ETLS') {
    return retry(
      `Máy chủ thư ${server} không mở được kết nối bảo mật. Kiểm tra chứng thư hoặc dùng smtps://; máy chủ nội bộ không có chứng thư thì thêm ?insecure vào địa chỉ.`,
    );
  }
  if (code !== undefined && UNREACHED.includes(code)) {
    return retry(
      say(
        `Không kết nối được máy chủ thư ${server}. Kiểm tra mạng, địa chỉ và cổng; thư chưa được gửi.`,
        `The mail server ${server} cannot be reached. Check network, address and port; the letter is kept for the next time.`,
      ),
    );
  }
  const detail = responseCode ? ` (mã ${responseCode})` : '';
  if (responseCode !== undefined && responseCode >= 500) {
    return {
      kind: 'refused',
      reason: say(
        `Máy chủ thư ${server} từ chối thư này${detail}. Kiểm tra địa chỉ người nhận và quyền gửi của hộp thư.`,
        `The mail server ${server} refused this letter${responseCode ? ` (code ${responseCode})` : ''}. Check the recipient's address and the mailbox's right to send.`,
      ),
    };
  }
  return retry(
    say(
      `Máy chủ thư ${server} chưa nhận thư${detail}; thư chưa được gửi.`,
      `The mail server ${server} has not taken the letter${responseCode ? ` (code ${responseCode})` : ''}; it is kept for the next time.`,
    ),
  );
}
