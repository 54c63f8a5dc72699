import type { Mailer, Outcome, Whose } from '../../shared/index.js';
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
  /** Google's machine-readable reasons: rateLimitExceeded, failedPrecondition, invalidArgument. */
  readonly errors?: readonly { readonly reason?: string }[];
}

const LIMITS = new Set([
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'dailyLimitExceeded',
  'quotaExceeded',
  'limitExceeded',
]);
/** Google takes about five megabytes of a message in JSON; a 400 beyond that speaks of the size. */
const LARGE_BYTES = 5_000_000;

type Said = Pick<Outcome, 'state' | 'whose' | 'words'>;

const waiting = (whose: Whose, words: string): Said => ({ state: 'waiting', whose, words });

/**
 * What Google answered, as a person needs it. Never the key. Whose trouble it is follows from status and reason; only
 * an answer that names the To header is the recipient's.
 */
function explainGmail(failure: GmailFailure, user: string, bytes: number): Said {
  const { status, code, message = '', errors = [] } = failure;
  if (/invalid_grant|unauthorized_client|invalid_client/.test(message) || status === 401)
    return waiting(
      'account',
      `Google không cho tài khoản dịch vụ gửi thư thay “${user}”. Đề nghị quản trị viên kiểm tra quyền ủy quyền toàn miền (gmail.send) và khóa của tài khoản dịch vụ.`,
    );
  if (status === 429 || (status === 403 && errors.some(({ reason }) => reason !== undefined && LIMITS.has(reason))))
    return waiting('quota', 'Hộp thư đã hết lượt gửi của Google; thư được giữ và tự gửi tiếp khi có lượt.');
  if (status === 403)
    return waiting('account', `Google không cho gửi thư từ “${user}”. Đề nghị bật Gmail API và quyền gmail.send.`);
  if (status === 413 || (status === 400 && bytes > LARGE_BYTES))
    return {
      state: 'refused',
      whose: 'message',
      words: `Thư quá lớn, Google không nhận (mã ${status}). Đề nghị bỏ tệp kèm trong thiết lập thư.`,
    };
  if (status === 404 || (status === 400 && errors.some(({ reason }) => reason === 'failedPrecondition')))
    return waiting(
      'account',
      `Hộp thư “${user}” của cơ quan chưa dùng được để gửi (mã ${status}). Đề nghị kiểm tra hộp thư đã có giấy phép Gmail và được ủy quyền.`,
    );
  if (status === 400 && /\b(To|Cc|Bcc) header\b/.test(message))
    return {
      state: 'refused',
      whose: 'recipient',
      words: 'Google không nhận địa chỉ người nhận của thư này. Đề nghị sửa địa chỉ trong danh bạ.',
    };
  if (status !== undefined && status >= 400 && status < 500)
    return waiting('mailbox', `Google chưa nhận thư từ hộp thư “${user}” (mã ${status}); thư được thử lại.`);
  if (status !== undefined)
    return waiting('server', `Google tạm thời chưa nhận thư (mã ${status}); thư chưa được gửi.`);
  return waiting('server', `Không kết nối được Google (${code ?? 'không có mạng'}); thư chưa được gửi.`);
}

const WHOLE_LETTER_MS = 120_000;

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
      const raw = (await composed(letter, sender)).toString('base64url');
      const each = (said: Partial<Outcome> & Pick<Outcome, 'state'>): Outcome[] =>
        letter.to.map((to) => ({ to, stage: 'api', ...said, at: new Date().toISOString() }));
      try {
        // A post is never repeated by the client itself: the ledger decides that.
        const { data } = await client.users.messages.send(
          { userId: 'me', requestBody: { raw } },
          { retry: false, timeout: WHOLE_LETTER_MS },
        );
        return each({ state: 'accepted', id: data.id ?? '' });
      } catch (cause) {
        const failure = cause as GmailFailure;
        const status = failure.status === undefined ? {} : { status: String(failure.status) };
        return each({ ...status, ...explainGmail(failure, account.user, raw.length) });
      }
    },
  };
}
