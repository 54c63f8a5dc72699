import type { Outcome } from '../../shared/index.js';
import { say } from '../words.js';
import { factsOf } from './smtp-outcome.js';
import type { SmtpFailure } from './smtp-outcome.js';

type Facts = ReturnType<typeof factsOf>;
type Text = readonly [vi: string, en: string];

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ALTNAME/;
const OTHER_PROTOCOL = /ERR_SSL_|EPROTO|WRONG_VERSION/;

/** What stands between us and the server, from the codes of the system underneath. */
function unreached({ code, originalCode, timeoutType }: SmtpFailure, server: string): Text {
  const cause = originalCode ?? code ?? '';
  if (CERTIFICATE.test(cause))
    return [
      `Máy chủ thư ${server} đưa ra chứng thư không được tin cậy (${cause}). Cài chứng thư gốc của cơ quan cho máy này; máy chủ nội bộ không có chứng thư thì thêm ?insecure vào địa chỉ.`,
      `The certificate of ${server} is not trusted (${cause}). Install the office's root certificate, or add ?insecure for an internal relay without one.`,
    ];
  if (OTHER_PROTOCOL.test(cause) || cause === 'EPROTOCOL')
    return [
      `Cổng của ${server} nói giao thức khác. Cổng 587 và 25 dùng smtp://, cổng 465 dùng smtps://.`,
      `The port of ${server} speaks another protocol. Use smtp:// for 587 and 25, smtps:// for 465.`,
    ];
  if (cause === 'ETLS')
    return [
      `Máy chủ thư ${server} không mở được kết nối bảo mật. Dùng smtps:// (cổng 465), hoặc thêm ?insecure nếu là máy chủ nội bộ không có chứng thư.`,
      `${server} could not open a secure connection. Use smtps:// (port 465), or ?insecure for an internal relay without a certificate.`,
    ];
  if (cause === 'ENOTFOUND' || cause === 'EDNS' || cause === 'EAI_AGAIN')
    return [
      `Không tìm thấy tên máy chủ thư ${server}. Kiểm tra tên trong thiết lập và DNS của mạng.`,
      `The name ${server} was not found. Check it in the settings, and the DNS of the network.`,
    ];
  if (cause === 'ECONNREFUSED')
    return [
      `Máy chủ thư ${server} từ chối kết nối: cổng này chưa có dịch vụ thư. Kiểm tra cổng và tường lửa.`,
      `${server} refused the connection: no mail service on this port. Check the port and the firewall.`,
    ];
  if (code === 'ETIMEDOUT' || timeoutType !== undefined || cause === 'ETIMEDOUT')
    return [
      `Máy chủ thư ${server} không trả lời kịp. Kiểm tra mạng và cổng (465 dùng smtps://); thư sẽ được gửi lại.`,
      `${server} did not answer in time. Check network and port (465 needs smtps://); the letter is tried again.`,
    ];
  return [
    `Không kết nối được máy chủ thư ${server} (${cause || 'mất kết nối'}). Kiểm tra mạng, địa chỉ và cổng; thư chưa được gửi.`,
    `The mail server ${server} cannot be reached (${cause || 'connection lost'}). Check network, address and port; the letter is kept.`,
  ];
}

function answered({ whose, state, stage }: Facts, server: string): Text {
  switch (whose) {
    case 'account':
      return stage === 'auth'
        ? [
            `Máy chủ thư ${server} không nhận tên đăng nhập hoặc mật khẩu. Kiểm tra lại mật khẩu ứng dụng trong thiết lập.`,
            `${server} did not take the user name or password. Check the application password.`,
          ]
        : [
            `Máy chủ thư ${server} không cho hộp thư của cơ quan gửi. Kiểm tra đăng nhập và địa chỉ “from”; thư được giữ để gửi lại.`,
            `${server} does not let the office's mailbox send. Check the login and “from”; the letter is kept.`,
          ];
    case 'quota':
      return [
        'Hộp thư của cơ quan đã hết lượt gửi trong ngày; thư được giữ và tự gửi tiếp khi có lượt.',
        "The office's mailbox has used up its letters for today; the rest goes when there is room.",
      ];
    case 'mailbox':
      return [
        `Máy chủ thư ${server} chưa cho gửi thư này: thường do quyền chuyển tiếp, giới hạn gửi của hộp thư cơ quan, hoặc địa chỉ người nhận không còn. Đề nghị kiểm tra quyền gửi và địa chỉ; thư được thử lại.`,
        `${server} does not yet let this letter pass: relaying, a sending limit, or an address that is no more. It is tried again; check both.`,
      ];
    case 'message':
      return state === 'refused'
        ? [
            'Máy chủ không nhận nội dung thư, thường do thư quá lớn. Đề nghị bỏ tệp kèm trong thiết lập thư.',
            'The server does not take the message itself, mostly because it is too large. Leave the attachments out.',
          ]
        : [
            `Máy chủ thư ${server} chưa nhận nội dung thư này; thư được thử lại.`,
            `${server} has not taken this message; it is tried again.`,
          ];
    case 'recipient':
      return state === 'refused'
        ? [
            'Địa chỉ người nhận không còn hoặc không đúng. Đề nghị sửa địa chỉ trong danh bạ; thư sẽ đi theo địa chỉ mới.',
            "The recipient's address does not exist. Correct it in the directory; the letter then goes to the new one.",
          ]
        : [
            'Hộp thư người nhận tạm thời chưa nhận (đầy hoặc đang chặn thư lần đầu); thư được thử lại, không ảnh hưởng người nhận khác.',
            "The recipient's mailbox does not take it for now (full, or greylisting); it is tried again and delays nobody else.",
          ];
    case 'server':
      return [
        `Máy chủ thư ${server} tạm thời chưa nhận thư; thư chưa được gửi và sẽ được thử lại.`,
        `The mail server ${server} does not take letters for now; the letter is kept and tried again.`,
      ];
  }
}

const LONGEST_ANSWER = 160;

/** What the server wrote, fit for a line: without control letters, not endless. */
function own(response: string | undefined): string {
  const text = (response ?? '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return text.length > LONGEST_ANSWER ? `${text.slice(0, LONGEST_ANSWER - 1)}…` : text;
}

/** One failure for one address: the facts, and what to say of them. Never the password. `at`, ISO instant. */
export function outcomeOf(failure: SmtpFailure, to: string, server: string, at: string): Outcome {
  const facts = factsOf(failure);
  const [vi, en] =
    facts.stage === 'connect' && !failure.responseCode ? unreached(failure, server) : answered(facts, server);
  const answer = own(failure.response);
  const more = answer === '' ? '' : say(` Máy chủ trả lời: “${answer}”.`, ` The server said: “${answer}”.`);
  return { to, ...facts, words: say(vi, en) + more, at };
}
