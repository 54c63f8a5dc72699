import type { Letter, Mailer, Outcome } from '../../shared/index.js';
import { Told } from '../console.js';
import { messageOf } from './message.js';
import type { Sender } from './message.js';
import type { SmtpFailure } from './smtp-outcome.js';
import { readSmtpUrl, serverName } from './smtp-url.js';
import { outcomeOf } from './smtp-words.js';

export interface SmtpMailer extends Mailer {
  close(): void;
}

/** The whole of one delivery, whatever the server trickles meanwhile; SMTP's own times are longer than an office waits. */
const WHOLE_LETTER_MS = 120_000;

interface Sent {
  readonly messageId: string;
  readonly accepted: readonly (string | { readonly address: string })[];
  readonly rejectedErrors?: readonly SmtpFailure[];
}

/** What became of the letter for each address: those the server named as rejected, and the rest. */
function outcomes(letter: Letter, sent: Sent, server: string): readonly Outcome[] {
  const at = new Date().toISOString();
  const rejected = new Map((sent.rejectedErrors ?? []).map((one) => [(one.recipient ?? '').toLowerCase(), one]));
  return letter.to.map((to): Outcome => {
    const failure = rejected.get(to.toLowerCase());
    return failure ? outcomeOf(failure, to, server, at) : { to, state: 'accepted', id: sent.messageId, at };
  });
}

/** A failure of the whole letter; each address with its own answer where the server gave one. */
function failed(letter: Letter, failure: SmtpFailure, server: string): readonly Outcome[] {
  const at = new Date().toISOString();
  const each = new Map((failure.rejectedErrors ?? []).map((one) => [(one.recipient ?? '').toLowerCase(), one]));
  return letter.to.map((to) => outcomeOf(each.get(to.toLowerCase()) ?? failure, to, server, at));
}

/**
 * SMTP as the mail route: accepted means the server answered 250 for that recipient. `url` holds the secret and stays
 * here. `limit` is for tests.
 */
export async function smtpMailer(url: string, sender: Sender, limit = WHOLE_LETTER_MS): Promise<SmtpMailer> {
  const route = readSmtpUrl(url);
  if (!route)
    throw new Told(
      'Địa chỉ máy chủ thư chưa đúng. Viết theo dạng smtp://tên:mật-khẩu@máy-chủ:587 hoặc smtps://…:465; ký tự đặc biệt trong mật khẩu viết dạng %40, %23.',
    );
  const { createTransport } = await import('nodemailer');
  const open = () =>
    createTransport({
      ...route,
      pool: true,
      maxConnections: 1,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 60_000,
    });
  let transport = open();
  const server = serverName(url);

  async function within(letter: Letter): Promise<Sent> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        // Whatever the server still does on this connection, nobody listens any more.
        transport.close();
        transport = open();
        reject(Object.assign(new Error('whole letter'), { code: 'ETIMEDOUT', command: 'CONN' }));
      }, limit);
    });
    try {
      return await Promise.race([
        transport.sendMail(messageOf(letter, sender)) as Promise<unknown> as Promise<Sent>,
        late,
      ]);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    roomToday: () => Number.MAX_SAFE_INTEGER,
    close: () => transport.close(),
    async post(letter) {
      try {
        return outcomes(letter, await within(letter), server);
      } catch (cause) {
        return failed(letter, cause as SmtpFailure, server);
      }
    },
  };
}
