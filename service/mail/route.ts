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
import { serverName } from './smtp-url.js';

const keyFile = z.object({ client_email: z.string(), private_key: z.string() });

async function gmailAccount({ credentials, user }: NonNullable<Config['gmail']>): Promise<GmailAccount> {
  try {
    const key = keyFile.parse(JSON.parse(await readFile(credentials, 'utf8')));
    return { clientEmail: key.client_email, privateKey: key.private_key, user };
  } catch (cause) {
    throw new Told(`Không đọc được khóa tài khoản dịch vụ “${credentials}” (khóa “gmail.credentials”).`, 2, { cause });
  }
}

/** The mail route a configuration chooses, and how it is named to people. DONDOC_SMTP_URL stands above the file. */
export async function mailRoute(config: Config, sender: Sender): Promise<{ mailer: Mailer; name: string }> {
  const smtp = process.env.DONDOC_SMTP_URL ?? config.smtp;
  if (smtp !== undefined) return { mailer: await smtpMailer(smtp, sender), name: `gửi qua ${serverName(smtp)}` };
  if (config.gmail !== undefined) {
    const account = await gmailAccount(config.gmail);
    return { mailer: await gmailMailer(account, sender), name: `gửi qua Gmail, hộp thư ${account.user}` };
  }
  return { mailer: outboxMailer(config.outbox!, sender), name: `ghi vào thư mục ${config.outbox}` };
}
