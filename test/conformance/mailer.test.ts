import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { gmailMailer } from '../../service/mail/gmail-mailer.js';
import { composed } from '../../service/mail/message.js';
import { outboxMailer } from '../../service/mail/outbox-mailer.js';
import { smtpMailer } from '../../service/mail/smtp-mailer.js';
import type { Letter } from '../../shared/index.js';
import { memoryMailer } from '../memory/memory-mailer.js';
import { startSmtp } from '../memory/smtp-server.js';
import { testMailer } from './mailer.js';
import type { Arrived, MailerUnderTest } from './mailer.js';

const SENDER = { from: 'UBND phường An Bình <vanphong@anbinh.example.vn>', replyTo: 'vanphong@anbinh.example.vn' };

async function read(raw: Uint8Array) {
  const { subject, text, html, attachments, messageId } = await PostalMime.parse(raw);
  return { subject, text, html, attachments: attachments.length, id: messageId };
}

async function inOutbox(): Promise<MailerUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-outbox-'));
  const times = new Map<string, number>();
  return {
    mailer: outboxMailer(join(folder, 'thu'), SENDER),
    arrived: async () => {
      const names = await readdir(join(folder, 'thu'));
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
      for (const name of names) times.set(name, (await stat(join(folder, 'thu', name))).mtimeMs);
      names.sort((a, b) => times.get(a)! - times.get(b)! || a.localeCompare(b));
      return Promise.all(
        names.map(async (name): Promise<Arrived> => ({ raw: await readFile(join(folder, 'thu', name)) })),
      );
    },
    failWith: { gone: () => writeFile(join(folder, 'thu'), 'một tệp đứng ở chỗ của thư mục') },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function throughSmtp(): Promise<MailerUnderTest> {
  const server = await startSmtp();
  const mailer = await smtpMailer(server.url, SENDER);
  return {
    mailer,
    arrived: () => Promise.resolve(server.received),
    failWith: {
      busy: () => server.answer({ code: 451, stage: 'data' }),
      refusing: () => server.answer({ code: 550, enhanced: '5.1.1', stage: 'rcpt' }),
      gone: () => server.close(),
    },
    close: async () => {
      mailer.close();
      await server.close();
    },
  };
}

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

/** Google's two doors, token and send, behind `fetch`; any other address throws. */
async function throughGmail(): Promise<MailerUnderTest> {
  const received: Arrived[] = [];
  let failure: 'busy' | 'refusing' | 'gone' | undefined;
  const json = (status: number, body: object): Response =>
    new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
  const google: typeof fetch = async (input, init) => {
    const url = new URL(typeof input === 'string' || input instanceof URL ? input : input.url);
    if (failure === 'gone') throw new TypeError('fetch failed');
    if (url.hostname === 'oauth2.googleapis.com')
      return json(200, { access_token: 'vé', expires_in: 3600, token_type: 'Bearer' });
    if (url.pathname !== '/gmail/v1/users/me/messages/send') throw new Error(`unknown address ${url.href}`);
    if (failure === 'busy') return json(429, { error: { code: 429, message: 'User-rate limit exceeded.' } });
    if (failure === 'refusing')
      return json(400, { error: { code: 400, message: 'Invalid To header', errors: [{ reason: 'invalidArgument' }] } });
    const { raw } = JSON.parse(init?.body as string) as { raw: string };
    received.push({ raw: Buffer.from(raw, 'base64url') });
    return json(200, { id: `m${received.length}` });
  };
  const account = { clientEmail: 'dondoc@du-an.example', privateKey, user: 'vanphong@anbinh.example.vn' };
  return {
    mailer: await gmailMailer(account, SENDER, google),
    arrived: () => Promise.resolve(received),
    failWith: {
      busy: () => void (failure = 'busy'),
      refusing: () => void (failure = 'refusing'),
      gone: () => void (failure = 'gone'),
    },
    close: () => undefined,
  };
}

function inMemory(): MailerUnderTest {
  const mailer = memoryMailer();
  const retry = { state: 'waiting', whose: 'server', words: 'Máy chủ bận.' } as const;
  return {
    mailer,
    arrived: () =>
      Promise.all(
        mailer.posted.map(async (letter: Letter): Promise<Arrived> => ({
          raw: await composed(letter, SENDER),
          to: letter.to,
        })),
      ),
    failWith: {
      busy: () => mailer.fail(retry),
      gone: () => mailer.fail(retry),
      refusing: () => mailer.fail({ state: 'refused', whose: 'recipient', words: 'Địa chỉ không có.' }),
    },
    close: () => undefined,
  };
}

testMailer('memory', inMemory, read);
testMailer('outbox folder', inOutbox, read, ['gone']);
testMailer('SMTP', throughSmtp, read);
testMailer('Gmail', throughGmail, read);
