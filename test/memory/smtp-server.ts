import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Answer {
  readonly code: number;
  /** 5.1.1; without one the server says only its code. */
  readonly enhanced?: string;
  /** Only for these addresses (at RCPT). */
  readonly of?: readonly string[];
  readonly stage: 'rcpt' | 'data';
}

export interface TestSmtp {
  readonly url: string;
  readonly received: { readonly raw: Uint8Array; readonly to: readonly string[] }[];
  /** From now on the server says this. */
  answer(next: Answer | undefined): void;
  close(): Promise<void>;
}

/** A real SMTP server on this machine that keeps what it accepted. */
export async function startSmtp(auth?: { readonly user: string; readonly pass: string }): Promise<TestSmtp> {
  const received: { raw: Uint8Array; to: readonly string[] }[] = [];
  let now: Answer | undefined;
  const refuse = ({ code, enhanced }: Answer): Error =>
    Object.assign(new Error(`${enhanced ? `${enhanced} ` : ''}không nhận`), { responseCode: code });
  const server = new SMTPServer({
    authOptional: auth === undefined,
    allowInsecureAuth: true,
    disabledCommands: auth === undefined ? ['AUTH', 'STARTTLS'] : ['STARTTLS'],
    onAuth: (given, _session, done) =>
      given.username === auth?.user && given.password === auth?.pass
        ? done(null, { user: given.username })
        : done(new Error('sai mật khẩu')),
    onRcptTo: ({ address }, _session, done) =>
      done(now?.stage === 'rcpt' && (now.of?.includes(address) ?? true) ? refuse(now) : null),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (now?.stage === 'data') return done(refuse(now));
        received.push({ raw: Buffer.concat(parts), to: session.envelope.rcptTo.map((one) => one.address) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const login = auth ? `${auth.user}:${auth.pass}@` : '';
  let closed = false;
  return {
    url: `smtp://${login}127.0.0.1:${port}`,
    received,
    answer: (next) => void (now = next),
    close: () => {
      if (closed) return Promise.resolve();
      closed = true;
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
