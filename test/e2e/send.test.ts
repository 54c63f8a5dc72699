import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { readWorkbook } from '../../ooxml/index.js';
import { startSmtp } from '../memory/smtp-server.js';
import type { TestSmtp } from '../memory/smtp-server.js';
import { readSmtpUrl } from '../../service/mail/smtp-url.js';
import { runCli } from './run-cli.js';

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

let server: TestSmtp | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

it('delivers the consolidated letter through a real SMTP conversation', async () => {
  server = await startSmtp();
  const { code, out } = await send(server.url, 'lanhdao@anbinh.example.vn', 'pho@anbinh.example.vn');
  expect(code).toBe(0);
  expect(out).toContain('Đã gửi');
  expect(server.received).toHaveLength(1);
  const { raw, to } = server.received[0]!;
  const email = await PostalMime.parse(raw);
  expect([...to].sort()).toEqual(['lanhdao@anbinh.example.vn', 'pho@anbinh.example.vn']);
  expect(email.subject).toMatch(/^\d+ nhiệm vụ quá hạn.*Báo cáo tuần 46\/2026$/);
  expect(email.from?.address).toBe('vanphong@anbinh.example.vn');
  expect(email.text).toContain('UBND PHƯỜNG AN BÌNH');
  expect(email.text).toContain('NHIỆM VỤ TUẦN 46/2026');
  expect(email.html).toContain('Rà soát');
  expect(Buffer.byteLength(email.html ?? '')).toBeLessThan(100_000);
  expect(email.headers.find((header) => header.key === 'auto-submitted')?.value).toBe('auto-generated');
});

it('carries the files the office chose', async () => {
  server = await startSmtp();
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-send-'));
  const path = join(folder, 'settings.json');
  await writeFile(path, JSON.stringify({ letters: { attachXlsx: true } }));
  await runCli(
    'send',
    FILES[0]!,
    '--as-of',
    '2026-11-16',
    '--settings',
    path,
    '--to',
    'a@anbinh.example.vn',
    '--smtp',
    server.url,
  );
  const { attachments } = await PostalMime.parse(server.received[0]!.raw);
  await rm(folder, { recursive: true, force: true });
  expect(attachments).toHaveLength(1);
  const book = readWorkbook(new Uint8Array(attachments[0]!.content as ArrayBuffer));
  expect(book.ok && book.workbook.grids.length).toBeGreaterThan(1);
});

it('gives the same letter the same Message-ID', async () => {
  server = await startSmtp();
  await send(server.url, 'lanhdao@anbinh.example.vn');
  await send(server.url, 'lanhdao@anbinh.example.vn');
  const ids = await Promise.all(server.received.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId));
  expect(ids[0]).toBe(ids[1]);
});

it('is not sent when the server refuses the recipient, and says so', async () => {
  server = await startSmtp();
  server.answer({ code: 550, stage: 'rcpt' });
  const { code, err } = await send(server.url, 'khongco@anbinh.example.vn');
  expect(code).toBe(1);
  expect(err).toContain('địa chỉ người nhận');
});

it('is not sent when the server is busy, and says so', async () => {
  server = await startSmtp();
  server.answer({ code: 451, stage: 'data' });
  const { code, err } = await send(server.url, 'lanhdao@anbinh.example.vn');
  expect(code).toBe(1);
  expect(err).toContain('chưa nhận thư');
});

it('says that the password is wrong without repeating it', async () => {
  server = await startSmtp({ user: 'vanphong', pass: 'dung' });
  const { code, err } = await send(server.url.replace(':dung@', ':bi-mat-sai@'), 'lanhdao@anbinh.example.vn');
  expect(code).toBe(1);
  expect(err).toContain('mật khẩu');
  expect(err).not.toContain('bi-mat-sai');
});

it('never sends a password over an open line to another machine', async () => {
  expect(readSmtpUrl('smtp://a:b@thu.example.vn:587')?.requireTLS).toBe(true);
  expect(readSmtpUrl('smtp://a:b@thu.example.vn:587?insecure')).toMatchObject({
    requireTLS: false,
    tls: { rejectUnauthorized: false },
  });
  expect(readSmtpUrl('smtp://thu.example.vn:25')?.requireTLS).toBe(false);
  expect(readSmtpUrl('http://thu.example.vn')).toBeUndefined();
});

it('gives a corrected letter another Message-ID', async () => {
  server = await startSmtp();
  await send(server.url, 'lanhdao@anbinh.example.vn');
  await runCli('send', FILES[0]!, ...OPTIONS, '--to', 'lanhdao@anbinh.example.vn', '--smtp', server.url);
  const ids = await Promise.all(server.received.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId));
  expect(ids[0]).not.toBe(ids[1]);
});

it('says that the server cannot be reached', async () => {
  const { code, err } = await send('smtp://127.0.0.1:1', 'lanhdao@anbinh.example.vn');
  expect(code).toBe(1);
  expect(err).toContain('127.0.0.1:1');
});
