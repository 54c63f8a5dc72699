import type { Letter, Mailer, Outcome, Settings, Whose } from '../shared/index.js';
import { byteLength } from './properties.js';

/** Google takes at most this many recipients in one message, this long a subject and this large a message. */
const RECIPIENTS = 50;
const SUBJECT = 250;
const MESSAGE_BYTES = 24_000_000;

export interface ScriptMailer extends Mailer {
  roomToday(): number;
  post(letter: Letter): readonly Outcome[];
}

type Said = Pick<Outcome, 'state'> & Partial<Outcome>;

const waiting = (whose: Whose, words: string): Said => ({ state: 'waiting', whose, stage: 'api', words });

/**
 * Whose trouble it is, by facts: Google answers in the language of the account, so its words are shown, never read. No
 * room left: the quota. Otherwise it may be this letter or Google itself; the run passes on, and comes back.
 */
function verdict(error: unknown): Said {
  const message = String((error as { message?: unknown } | null)?.message ?? error);
  if (MailApp.getRemainingDailyQuota() <= 0)
    return waiting('quota', 'Tài khoản đã gửi hết số thư Google cho phép trong ngày; thư được gửi tiếp khi có lượt.');
  return waiting('mailbox', `Google trả lời “${message}”; thư được thử lại.`);
}

const sizeOf = ({ text, html, attachments }: Letter): number =>
  byteLength(text) + byteLength(html) + attachments.reduce((sum, { base64 }) => sum + base64.length, 0);

/** Mail through the account that runs the script: text and HTML, replies to the office. Quota is asked, never assumed. */
export function scriptMailer(settings: Settings, now: () => string): ScriptMailer {
  const { name, replyTo } = settings.office;

  /** One message to some of the addresses. */
  function send(letter: Letter, to: readonly string[]): Said {
    try {
      MailApp.sendEmail({
        to: to.join(','),
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
      return { state: 'accepted', id: letter.key };
    } catch (error) {
      return verdict(error);
    }
  }

  return {
    roomToday: () => MailApp.getRemainingDailyQuota(),
    post(letter) {
      const at = now();
      const each = (to: readonly string[], said: Said): Outcome[] => to.map((one) => ({ ...said, to: one, at }));
      if (sizeOf(letter) > MESSAGE_BYTES)
        return each(letter.to, {
          state: 'refused',
          whose: 'message',
          stage: 'api',
          words: 'Thư quá lớn, Google không nhận. Đề nghị bỏ tệp kèm trong thiết lập thư.',
        });
      const outcomes: Outcome[] = [];
      for (let from = 0; from < letter.to.length; from += RECIPIENTS) {
        const part = letter.to.slice(from, from + RECIPIENTS);
        const said = send(letter, part);
        // One bad address spoils the message for all: each is asked alone, so that the others have their letter.
        const alone = said.state !== 'accepted' && said.whose !== 'quota' && part.length > 1;
        outcomes.push(...(alone ? part.flatMap((one) => each([one], send(letter, [one]))) : each(part, said)));
      }
      return outcomes;
    },
  };
}
