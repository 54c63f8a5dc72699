import type { Mailer } from '../../shared/index.js';
import { Told } from '../console.js';
import { messageOf } from './message.js';
import type { Sender } from './message.js';
import { explain } from './smtp-failure.js';
import type { SmtpFailure } from './smtp-failure.js';
import { readSmtpUrl, serverName } from './smtp-url.js';

export interface SmtpMailer extends Mailer {
  close(): void;
}

/** SMTP as the mail route: accepted means the server answered 250 for every recipient. `url` holds the secret and stays here. */
export async function smtpMailer(url: string, sender: Sender): Promise<SmtpMailer> {
  const route = readSmtpUrl(url);
  if (!route)
    throw new Told(
      'Địa chỉ máy chủ thư chưa đúng. Viết theo dạng smtp://tên:mật-khẩu@máy-chủ:587 hoặc smtps://…:465; ký tự đặc biệt trong mật khẩu viết dạng %40, %23.',
    );
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    ...route,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
  });
  const server = serverName(url);
  return {
    roomToday: () => Number.MAX_SAFE_INTEGER,
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
