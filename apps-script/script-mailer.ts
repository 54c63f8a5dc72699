import type { Letter, Mailer, Posted, Settings } from '../shared/index.js';

/** Google takes at most this many recipients in one message, and this long a subject. */
const RECIPIENTS = 50;
const SUBJECT = 250;

export interface ScriptMailer extends Mailer {
  roomToday(): number;
  post(letter: Letter): Posted;
}

/** What Google says of a letter it will never take as it is; everything else is tried again. */
const NEVER = /invalid (email|argument)|no recipient|email body size|recipients per message|attachment|too large/i;
const SPENT = /too many times for one day|quota/i;

function postedOf(error: unknown): Posted {
  const message = String((error as { message?: unknown } | null)?.message ?? error);
  if (SPENT.test(message)) return { kind: 'retry', reason: 'Tài khoản đã gửi hết số thư Google cho phép trong ngày.' };
  if (NEVER.test(message)) return { kind: 'refused', reason: `Google không nhận thư: ${message}` };
  return { kind: 'retry', reason: `Google đang bận: ${message}` };
}

/** Mail through the account that runs the script: text and HTML, replies to the office. Quota is asked, never assumed. */
export function scriptMailer(settings: Settings, now: () => string): ScriptMailer {
  const { name, replyTo } = settings.office;
  return {
    roomToday: () => MailApp.getRemainingDailyQuota(),
    post(letter) {
      if (letter.to.length > RECIPIENTS) {
        return {
          kind: 'refused',
          reason: `Thư có ${letter.to.length} địa chỉ nhận, Google chỉ nhận ${RECIPIENTS} địa chỉ một thư. Đề nghị dùng một địa chỉ nhóm.`,
        };
      }
      try {
        MailApp.sendEmail({
          to: letter.to.join(','),
          subject: letter.subject.length > SUBJECT ? `${letter.subject.slice(0, SUBJECT - 1)}…` : letter.subject,
          body: letter.text,
          htmlBody: letter.html,
          name,
          ...(replyTo ? { replyTo } : {}),
          ...(letter.attachments.length > 0
            ? {
                attachments: letter.attachments.map((file) =>
                  Utilities.newBlob(Utilities.base64Decode(file.base64), file.type, file.name),
                ),
              }
            : {}),
        });
      } catch (error) {
        return postedOf(error);
      }
      return { kind: 'accepted', id: letter.key, at: now() };
    },
  };
}
