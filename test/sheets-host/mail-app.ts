import { refuse, strict } from './meter.js';
import type { Meter } from './meter.js';

export type Account = 'consumer' | 'workspace';

const LIMITS = {
  consumer: { recipients: 100, body: 200 * 1024 },
  workspace: { recipients: 1500, body: 400 * 1024 },
} as const;
const PER_MESSAGE = 50;
const DAY = 86_400_000;

export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name?: string;
  readonly replyTo?: string;
  readonly at: number;
}

export interface MailRoom {
  readonly sent: SentMail[];
  /** Faults the next calls end in, first to last. */
  readonly faults: string[];
  /** Recipients already used up today by other scripts of the account. */
  used: Map<string, { since: number; count: number }>;
}

export const newMailRoom = (): MailRoom => ({ sent: [], faults: [], used: new Map() });

/** MailApp: per account and day, per message, per body. */
export function mailApp(
  meter: Meter,
  room: MailRoom,
  account: Account,
  needScope: (call: string, scope: string) => void,
): object {
  const today = (): { since: number; count: number } => {
    const known = room.used.get(meter.user);
    if (known && meter.now - known.since < DAY) return known;
    const fresh = { since: meter.now, count: 0 };
    room.used.set(meter.user, fresh);
    return fresh;
  };
  const left = (): number => Math.max(0, LIMITS[account].recipients - today().count);
  const allowed = (call: string): void => {
    if (meter.frame?.kind === 'open') refuse(`You do not have permission to call MailApp.${call}`);
    needScope(`MailApp.${call}`, 'https://www.googleapis.com/auth/script.send_mail');
  };
  return strict('MailApp', {
    getRemainingDailyQuota() {
      allowed('getRemainingDailyQuota');
      meter.spend('MailApp.getRemainingDailyQuota', 'read');
      return left();
    },
    sendEmail(message: {
      to: string;
      subject: string;
      body: string;
      htmlBody: string;
      name?: string;
      replyTo?: string;
      attachments?: unknown[];
    }) {
      allowed('sendEmail');
      const to = message.to
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean);
      if (to.length === 0) refuse('Failed to send email: no recipient');
      for (const one of to) if (!/^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$/.test(one)) refuse(`Invalid email: ${one}`);
      if (to.length > PER_MESSAGE) refuse('Limit Exceeded: Email Recipients Per Message.');
      for (const text of [message.body, message.htmlBody]) {
        if (Buffer.byteLength(text, 'utf8') > LIMITS[account].body) refuse('Limit Exceeded: Email Body Size.');
      }
      if (message.subject.length > 250) refuse('Argument too large: subject');
      const fault = room.faults.shift();
      if (fault) refuse(fault);
      if (to.length > left()) refuse('Service invoked too many times for one day: email.');
      meter.spend('MailApp.sendEmail', 'mail');
      today().count += to.length;
      const { subject, body, htmlBody, name, replyTo } = message;
      room.sent.push({
        from: meter.user,
        to,
        subject,
        body,
        htmlBody,
        at: meter.now,
        ...(name ? { name } : {}),
        ...(replyTo ? { replyTo } : {}),
      });
    },
  });
}
