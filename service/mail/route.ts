import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Mailer } from '../../shared/index.js';
import type { Config } from '../config.js';
import { Told } from '../console.js';
import { gmailMailer } from './gmail-mailer.js';
import type { GmailAccount } from './gmail-mailer.js';
import type { Sender } from './message.js';
import { outboxMailer } from './outbox-mailer.js';
import { smtpMailer } from './smtp-mailer.js';
import { isLoopback, serverName } from './smtp-url.js';

const keyFile = z.object({ client_email: z.string(), private_key: z.string() });

async function gmailAccount({ credentials, user }: NonNullable<Config['gmail']>): Promise<GmailAccount> {
  try {
    const key = keyFile.parse(JSON.parse(await readFile(credentials, 'utf8')));
    return { clientEmail: key.client_email, privateKey: key.private_key, user };
  } catch (cause) {
    throw new Told(`Không đọc được khóa tài khoản dịch vụ “${credentials}” (khóa “gmail.credentials”).`, 2, { cause });
  }
}

export interface Route {
  readonly mailer: Mailer;
  readonly name: string;
  /** False where letters only become files. */
  readonly real: boolean;
  /** The server stands on this very machine. */
  readonly local: boolean;
  close(): void;
}

/** The mail route a configuration chooses, and how it is named to people. DONDOC_SMTP_URL stands above the file. */
export async function mailRoute(config: Config, sender: Sender): Promise<Route> {
  const smtp = process.env.DONDOC_SMTP_URL ?? config.smtp;
  if (smtp !== undefined) {
    const mailer = await smtpMailer(smtp, sender);
    return {
      mailer,
      name: `gửi qua ${serverName(smtp)}`,
      real: true,
      local: isLoopback(smtp),
      close: () => mailer.close(),
    };
  }
  if (config.gmail !== undefined) {
    const account = await gmailAccount(config.gmail);
    const mailer = await gmailMailer(account, sender);
    return { mailer, name: `gửi qua Gmail, hộp thư ${account.user}`, real: true, local: false, close: () => undefined };
  }
  const mailer = outboxMailer(config.outbox!, sender);
  return { mailer, name: `ghi vào thư mục ${config.outbox}`, real: false, local: true, close: () => undefined };
}
