import type { Letter } from '../../shared/index.js';
import { messageIdOf } from './message-id.js';

export interface Sender {
  readonly from: string;
  readonly replyTo?: string | undefined;
}

/** A letter as nodemailer takes it: text and HTML alternatives in UTF-8, a stable Message-ID, marked as sent by a machine. */
export function messageOf(letter: Letter, sender: Sender, date?: Date) {
  return {
    from: sender.from,
    to: [...letter.to],
    ...(sender.replyTo ? { replyTo: sender.replyTo } : {}),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: messageIdOf(letter.key, sender.from),
    ...(date ? { date } : {}),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': 'vi' },
    attachments: letter.attachments.map((one) => ({
      filename: one.name,
      contentType: one.type,
      content: Buffer.from(one.base64, 'base64'),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The whole letter as bytes of an .eml file. */
export async function composed(letter: Letter, sender: Sender, date?: Date): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  return new MailComposer(messageOf(letter, sender, date)).compile().build();
}
