import { post } from '../../shared/index.js';
import type { Letter } from '../../shared/index.js';
import { verdictOf } from '../../service/mail/smtp-outcome.js';
import { outcomeOf } from '../../service/mail/smtp-words.js';
import { smtpMailer } from '../../service/mail/smtp-mailer.js';
import { LETTER } from '../conformance/mailer.js';
import { memoryClock } from '../memory/memory-clock.js';
import { memoryLedger } from '../memory/memory-ledger.js';
import { startSmtp } from '../memory/smtp-server.js';

it.each([
  ['rcpt', 550, '5.1.1', 'refused', 'recipient'],
  ['rcpt', 550, undefined, 'waiting', 'mailbox'],
  ['rcpt', 550, '5.7.1', 'waiting', 'mailbox'],
  ['rcpt', 450, '4.2.0', 'waiting', 'recipient'],
  ['rcpt', 450, '4.7.1', 'waiting', 'recipient'],
  ['rcpt', 451, undefined, 'waiting', 'recipient'],
  ['rcpt', 452, '4.2.2', 'waiting', 'recipient'],
  ['rcpt', 452, undefined, 'waiting', 'recipient'],
  ['rcpt', 552, '5.2.2', 'waiting', 'recipient'],
  ['rcpt', 553, undefined, 'refused', 'recipient'],
  ['rcpt', 421, '4.7.0', 'waiting', 'server'],
  ['mail', 530, '5.7.0', 'waiting', 'account'],
  ['mail', 550, '5.1.8', 'waiting', 'account'],
  ['mail', 451, undefined, 'waiting', 'server'],
  ['auth', 535, '5.7.8', 'waiting', 'account'],
  ['auth', 454, '4.7.0', 'waiting', 'server'],
  ['data', 550, '5.4.5', 'waiting', 'quota'],
  ['data', 552, '5.3.4', 'refused', 'message'],
  ['data', 554, undefined, 'waiting', 'message'],
  ['data', 554, '5.6.0', 'refused', 'message'],
  ['data', 451, '4.3.0', 'waiting', 'server'],
  ['connect', undefined, undefined, 'waiting', 'server'],
] as const)('%s %s %s is %s, the trouble of the %s', (stage, code, enhanced, state, whose) => {
  expect(verdictOf(stage, code, enhanced)).toEqual({ state, whose });
});

it.each([
  [{ code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'chứng thư'],
  [{ code: 'ESOCKET', originalCode: 'ERR_SSL_WRONG_VERSION_NUMBER' }, 'giao thức khác'],
  [{ code: 'EDNS', originalCode: 'ENOTFOUND' }, 'Không tìm thấy tên'],
  [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'từ chối kết nối'],
  [{ code: 'ETIMEDOUT', timeoutType: 'GREETING' }, 'không trả lời kịp'],
  [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN', response: '535 5.7.8 bad' }, 'mật khẩu'],
])('says what is the matter from its cause: %j', (failure, words) => {
  const outcome = outcomeOf(failure, 'a@b.vn', 'mail.example.vn:587', '');
  expect(outcome.words).toContain(words);
  expect(outcome.state).toBe('waiting');
});

const letters = (count: number, to?: (n: number) => string[]): Letter[] =>
  Array.from({ length: count }, (_, n) => ({
    ...LETTER,
    key: `thư ${n}`,
    to: to?.(n) ?? [`nguoi${n}@an-binh.example`],
  }));
const MONDAY = { year: 2026, month: 11, day: 16 };

it('full mailboxes at the head of the list silence nobody else, and get their letter when they have room', async () => {
  const server = await startSmtp();
  const mailer = await smtpMailer(server.url, { from: 'van-phong@an-binh.example' });
  const clock = memoryClock(MONDAY, '08:00');
  const ledger = memoryLedger();
  const full = ['nguoi0@an-binh.example', 'nguoi1@an-binh.example', 'nguoi2@an-binh.example', 'nguoi3@an-binh.example'];
  server.answer({ code: 452, enhanced: '4.2.2', stage: 'rcpt', of: full });
  const first = await post({ send: letters(12), held: [] }, { ledger, mailer, clock });
  expect([first.sent.length, first.open]).toEqual([8, 4]);
  server.answer(undefined);
  clock.set(MONDAY, '08:10');
  const second = await post({ send: letters(12), held: [] }, { ledger, mailer, clock });
  expect([second.sent.length, second.open]).toEqual([4, 0]);
  expect(server.received.length).toBe(12);
  mailer.close();
  await server.close();
});

it('one of two recipients refused: the other has the letter, and the ledger says which', async () => {
  const server = await startSmtp();
  const mailer = await smtpMailer(server.url, { from: 'van-phong@an-binh.example' });
  const clock = memoryClock(MONDAY, '08:00');
  const ledger = memoryLedger();
  const [good, bad] = ['thuky@an-binh.example', 'sai@an-binh.example'];
  server.answer({ code: 550, enhanced: '5.1.1', stage: 'rcpt', of: [bad] });
  const { sent, held, stuck } = await post(
    { send: letters(1, () => [good, bad]), held: [] },
    { ledger, mailer, clock },
  );
  expect([sent.length, stuck]).toEqual([1, 1]);
  expect(held[0]?.detail).toMatch(new RegExp(`^${bad}: Địa chỉ người nhận không còn`));
  const [entry] = await ledger.entries(['thư 0']);
  expect(entry?.outcomes.map(({ to, state, status }) => [to, state, status])).toEqual([
    [good, 'accepted', undefined],
    [bad, 'refused', '5.1.1'],
  ]);
  mailer.close();
  await server.close();
});

it('a server that trickles answers without end holds one letter no longer than its limit', async () => {
  const { createServer } = await import('node:net');
  const sockets: { destroy(): void }[] = [];
  const drip = createServer((socket) => {
    sockets.push(socket);
    socket.write('220-xin chao\r\n');
    const timer = setInterval(() => socket.write('220-...\r\n'), 20);
    socket.on('error', () => undefined);
    socket.on('close', () => clearInterval(timer));
  });
  await new Promise<void>((done) => drip.listen(0, '127.0.0.1', done));
  const { port } = drip.address() as { port: number };
  const mailer = await smtpMailer(`smtp://127.0.0.1:${port}`, { from: 'a@b.vn' }, 300);
  const [outcome] = await mailer.post(LETTER);
  expect(outcome).toMatchObject({ state: 'waiting', whose: 'server' });
  mailer.close();
  for (const socket of sockets) socket.destroy();
  drip.close();
});
