import type { Mailer, Posted } from '../../shared/index.js';
import { composed } from './message.js';
import type { Sender } from './message.js';

/** A service account of Google Workspace that may send as `user` (domain-wide delegation, scope gmail.send). */
export interface GmailAccount {
  readonly clientEmail: string;
  readonly privateKey: string;
  /** The role mailbox the letters come from. */
  readonly user: string;
}

interface GmailFailure {
  readonly status?: number;
  readonly code?: string | number;
  readonly message?: string;
}

const LIMITS = /rate ?limit|quota|limit exceeded|too many/i;

/** What Google answered, as a person needs it. Never the key. */
function explainGmail({ status, code, message = '' }: GmailFailure, user: string): Posted {
  const retry = (reason: string): Posted => ({ kind: 'retry', reason });
  if (/invalid_grant|unauthorized_client|invalid_client/.test(message) || status === 401) {
    return retry(
      `Google không cho tài khoản dịch vụ gửi thư thay “${user}”. Đề nghị quản trị viên kiểm tra quyền ủy quyền toàn miền (gmail.send) và khóa của tài khoản dịch vụ.`,
    );
  }
  if (status === 429 || (status === 403 && LIMITS.test(message)))
    return retry('Hộp thư đã hết lượt gửi của Google; thư chưa được gửi.');
  if (status === 403) return retry(`Google không cho gửi thư từ “${user}”. Đề nghị bật Gmail API và quyền gmail.send.`);
  if (status !== undefined && status >= 400 && status < 500) {
    return { kind: 'refused', reason: `Google từ chối thư này (mã ${status}). Kiểm tra địa chỉ người nhận.` };
  }
  if (status !== undefined) return retry(`Google tạm thời chưa nhận thư (mã ${status}); thư chưa được gửi.`);
  return retry(`Không kết nối được Google (${code ?? 'không có mạng'}); thư chưa được gửi.`);
}

/**
 * Gmail as the mail route: accepted means Google answered with the message's id. The client is loaded only here; `fetch`
 * is given by tests, so that no test speaks to Google.
 */
export async function gmailMailer(
  account: GmailAccount,
  sender: Sender,
  fetchImplementation?: typeof fetch,
): Promise<Mailer> {
  const { gmail, auth } = await import('@googleapis/gmail');
  const through = fetchImplementation ? { fetchImplementation } : {};
  const client = gmail({
    version: 'v1',
    auth: new auth.JWT({
      email: account.clientEmail,
      key: account.privateKey,
      subject: account.user,
      scopes: ['https://www.googleapis.com/auth/gmail.send'],
      transporterOptions: through,
    }),
    ...through,
  });
  return {
    roomToday: () => Number.MAX_SAFE_INTEGER,
    async post(letter) {
      try {
        const raw = (await composed(letter, sender)).toString('base64url');
        // A post is never repeated by the client itself: the ledger decides that.
        const { data } = await client.users.messages.send({ userId: 'me', requestBody: { raw } }, { retry: false });
        return { kind: 'accepted', id: data.id ?? '', at: new Date().toISOString() };
      } catch (cause) {
        return explainGmail(cause as GmailFailure, account.user);
      }
    },
  };
}
