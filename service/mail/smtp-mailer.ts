import type { Mailer, Posted } from '../../shared/index.js';
import { messageOf } from './message.js';
import type { Sender } from './message.js';

export interface SmtpMailer extends Mailer {
  close(): void;
}

interface SmtpFailure {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** The address of the server without user and password, for messages and logs. */
export function serverName(url: string): string {
  try {
    const { hostname, port } = new URL(url);
    return port ? `${hostname}:${port}` : hostname;
  } catch {
    return 'địa chỉ máy chủ thư';
  }
}

/** What went wrong, whether trying again can help, and what to do next; never the password. */
export function explain(failure: SmtpFailure, server: string): Posted {
  const { code, responseCode } = failure;
  const retry = (reason: string): Posted => ({ kind: 'retry', reason });
  const refused = (reason: string): Posted => ({ kind: 'refused', reason });
  if (code === 'EAUTH' || responseCode === 535) {
    return retry(
      `Máy chủ thư ${server} không nhận tên đăng nhập hoặc mật khẩu. Kiểm tra lại mật khẩu ứng dụng trong thiết lập.`,
    );
  }
  if (
    code === 'ECONNECTION' ||
    code === 'ESOCKET' ||
    code === 'EDNS' ||
    code === 'ECONNREFUSED' ||
    code === 'ETIMEDOUT'
  ) {
    return retry(
      `Không kết nối được máy chủ thư ${server}. Kiểm tra mạng, địa chỉ và cổng; thư được giữ lại và gửi lần sau.`,
    );
  }
  if (code === 'ETLS')
    return retry(`Máy chủ thư ${server} không mở được kết nối bảo mật. Kiểm tra chứng thư hoặc dùng smtps://.`);
  const detail = responseCode ? ` (mã ${responseCode})` : '';
  if (responseCode !== undefined && responseCode >= 500) {
    return refused(
      `Máy chủ thư ${server} từ chối thư này${detail}. Kiểm tra địa chỉ người nhận và quyền gửi của hộp thư.`,
    );
  }
  return retry(`Máy chủ thư ${server} chưa nhận thư${detail}; thư được giữ lại và gửi lần sau.`);
}

/** SMTP as the mail route: accepted means the server answered 250 for every recipient. `url` holds the secret and stays here. */
export async function smtpMailer(
  url: string,
  sender: Sender,
  roomToday = Number.MAX_SAFE_INTEGER,
): Promise<SmtpMailer> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
  });
  const server = serverName(url);
  return {
    roomToday: () => roomToday,
    close: () => transport.close(),
    async post(letter) {
      try {
        const info = (await transport.sendMail(messageOf(letter, sender))) as {
          messageId: string;
          rejected: readonly unknown[];
        };
        if (info.rejected.length > 0) {
          return {
            kind: 'refused',
            reason: `Máy chủ thư ${server} không nhận ${info.rejected.length} địa chỉ trong số người nhận.`,
          };
        }
        return { kind: 'accepted', id: info.messageId, at: new Date().toISOString() };
      } catch (cause) {
        return explain(cause as SmtpFailure, server);
      }
    },
  };
}
