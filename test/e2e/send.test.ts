import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { runCli } from './run-cli.js';

interface Server {
  readonly url: string;
  readonly received: { email: Email; to: string[] }[];
  close(): Promise<void>;
}

async function smtpServer(
  answer?: { code: number; stage: 'rcpt' | 'data' },
  auth?: { user: string; pass: string },
): Promise<Server> {
  const received: { email: Email; to: string[] }[] = [];
  const refuse = (code: number): Error => Object.assign(new Error('không nhận'), { responseCode: code });
  const server = new SMTPServer({
    authOptional: auth === undefined,
    allowInsecureAuth: true,
    disabledCommands: auth === undefined ? ['AUTH', 'STARTTLS'] : ['STARTTLS'],
    onAuth: (given, _session, done) =>
      given.username === auth?.user && given.password === auth?.pass
        ? done(null, { user: given.username })
        : done(new Error('sai mật khẩu')),
    onRcptTo: (_address, _session, done) => done(answer?.stage === 'rcpt' ? refuse(answer.code) : null),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (answer?.stage === 'data') return done(refuse(answer.code));
        void PostalMime.parse(Buffer.concat(parts)).then((email) => {
          received.push({ email, to: session.envelope.rcptTo.map((one) => one.address) });
          done();
        });
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const login = auth ? `${auth.user}:${auth.pass}@` : '';
  return {
    url: `smtp://${login}127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const FILES = ['samples/chuyen-doi-so-phuong-an-binh.xlsx', 'samples/do-thi-moi-truong-phuong-an-binh.xlsx'];
const OPTIONS = [
  '--as-of',
  '2026-11-16',
  '--settings',
  'samples/settings.json',
  '--from',
  'Văn phòng <vanphong@anbinh.example.vn>',
];
const send = (url: string, ...to: string[]) => runCli('send', ...FILES, ...OPTIONS, '--to', ...to, '--smtp', url);

let server: Server | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

it('delivers the consolidated letter through a real SMTP conversation', async () => {
  server = await smtpServer();
  const { code, out } = await send(server.url, 'lanhdao@anbinh.example.vn', 'pho@anbinh.example.vn');
  expect(code).toBe(0);
  expect(out).toContain('Đã gửi');
  expect(server.received).toHaveLength(1);
  const { email, to } = server.received[0]!;
  expect(to.sort()).toEqual(['lanhdao@anbinh.example.vn', 'pho@anbinh.example.vn']);
  expect(email.subject).toMatch(/^\d+ nhiệm vụ quá hạn.*Báo cáo tuần 46\/2026$/);
  expect(email.from?.address).toBe('vanphong@anbinh.example.vn');
  expect(email.text).toContain('UBND PHƯỜNG AN BÌNH');
  expect(email.text).toContain('NHIỆM VỤ TUẦN 46/2026');
  expect(email.html).toContain('Rà soát');
  expect(Buffer.byteLength(email.html ?? '')).toBeLessThan(100_000);
  expect(email.headers.find((header) => header.key === 'auto-submitted')?.value).toBe('auto-generated');
});

it('gives the same letter the same Message-ID', async () => {
  server = await smtpServer();
  await send(server.url, 'lanhdao@anbinh.example.vn');
  await send(server.url, 'lanhdao@anbinh.example.vn');
  const ids = server.received.map(({ email }) => email.messageId);
  expect(ids[0]).toBe(ids[1]);
});

it('is not sent when the server refuses the recipient, and says so', async () => {
  server = await smtpServer({ code: 550, stage: 'rcpt' });
  const { code, err } = await send(server.url, 'khongco@anbinh.example.vn');
  expect(code).toBe(1);
  expect(err).toContain('địa chỉ người nhận');
});

it('is not sent when the server is busy, and says it is kept', async () => {
  server = await smtpServer({ code: 451, stage: 'data' });
  const { code, err } = await send(server.url, 'lanhdao@anbinh.example.vn');
  expect(code).toBe(1);
  expect(err).toContain('giữ lại');
});

it('says that the password is wrong without repeating it', async () => {
  server = await smtpServer(undefined, { user: 'vanphong', pass: 'dung' });
  const { code, err } = await send(server.url.replace(':dung@', ':bi-mat-sai@'), 'lanhdao@anbinh.example.vn');
  expect(code).toBe(1);
  expect(err).toContain('mật khẩu');
  expect(err).not.toContain('bi-mat-sai');
});

it('says that the server cannot be reached', async () => {
  const { code, err } = await send('smtp://127.0.0.1:1', 'lanhdao@anbinh.example.vn');
  expect(code).toBe(1);
  expect(err).toContain('127.0.0.1:1');
});
