import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { parseIso } from '../../shared/index.js';
import { createApp } from '../../service/http/app.js';
import { tick } from '../../service/office.js';
import type { Office } from '../../service/office.js';
import { loadSettings } from '../../service/options.js';
import { openDatabase } from '../../service/store/database.js';
import { runStore } from '../../service/store/runs.js';
import { editionStore } from '../../service/store/editions.js';
import { sqliteLedger } from '../../service/store/sqlite-ledger.js';
import { waitingLetters } from '../../service/store/waiting.js';
import { memoryClock } from '../memory/memory-clock.js';
import { memoryMailer } from '../memory/memory-mailer.js';
import { tempFolder } from './temp-folder.js';

const MONDAY = parseIso('2026-11-16')!;
const inFolder = tempFolder('pages');
let office: Office;
let app: Hono;

beforeAll(async () => {
  const annexes = inFolder('phu-luc');
  await cp('samples/chuyen-doi-so-phuong-an-binh.xlsx', join(annexes, 'a.xlsx'));
  await writeFile(join(annexes, 'hong <script>alert(1).xlsx'), 'không phải Excel');
  await writeFile(join(annexes, '~$a.xlsx'), 'khóa của Excel');
  await writeFile(inFolder('bi-mat.txt'), 'bí mật');
  const db = openDatabase(':memory:');
  office = {
    folder: annexes,
    settings: await loadSettings('samples/settings.json'),
    mailer: memoryMailer(),
    clock: memoryClock(MONDAY, '08:00'),
    ledger: sqliteLedger(db),
    runs: runStore(db),
    editions: editionStore(db),
  };
  app = createApp({ office, pages: inFolder(), route: 'ghi vào thư mục thử', scheduled: true, asOf: MONDAY });
});

const get = async (path: string): Promise<{ status: number; text: string; headers: Headers }> => {
  const response = await app.request(path);
  return { status: response.status, text: await response.text(), headers: response.headers };
};

it('shows the annexes of the folder, and says which one could not be read and why', async () => {
  const { status, text } = await get('/');
  expect(status).toBe(200);
  expect(text).toContain('a.xlsx');
  expect(text).toContain('Chưa đọc được');
  expect(text).not.toContain('~$a.xlsx');
});

it('shows words of files as words, never as markup', async () => {
  const { text } = await get('/');
  expect(text).toContain('&lt;script&gt;');
  expect(text).not.toContain('<script>');
});

it('says when the next letters go, and when the last ones went', async () => {
  expect((await get('/')).text).toContain('Chưa có lần gửi nào');
  await tick(office);
  const { text } = await get('/');
  expect(text).toMatch(/Lần tới: <b>07:30, ngày \d\d\/11\/2026<\/b>/);
  expect(text).toContain('Thư tuần 46/2026');
  expect((await get('/thu')).text).toContain('Đã gửi 08:00 ngày 16/11');
});

it('shows each letter alone in a frame that may run nothing', async () => {
  const { text } = await get('/thu');
  expect(text).toMatch(/<iframe src="\/thu\/0" sandbox=""/);
  expect((await get('/thu/0')).text).toContain('UBND PHƯỜNG AN BÌNH');
  expect((await get('/thu/999')).status).toBe(404);
});

it('shows the findings and the tasks of an annex', async () => {
  const { text } = await get('/kiem-tra/0');
  expect(text).toContain('1 phụ lục, 30 nhiệm vụ, 5 nhóm, 35 dòng');
  expect((await get('/kiem-tra/99')).status).toBe(404);
});

it('allows no script, no other origin and no guessing of types on its pages', async () => {
  for (const path of ['/', '/thu', '/thu/0', '/bao-cao', '/kiem-tra/0', '/khong-co']) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it.each([
  '/workbench/../bi-mat.txt',
  '/workbench/%2e%2e/bi-mat.txt',
  '/workbench/..%2fbi-mat.txt',
  '/workbench/%2e%2e%2fbi-mat.txt',
  '/workbench/..%5cbi-mat.txt',
  '/bi-mat.txt',
])('serves no file outside its own pages: %s', async (path) => {
  const { status, text } = await get(path);
  expect(status).toBe(404);
  expect(text).not.toContain('bí mật');
});

it('takes no words from strangers: nothing but reading is answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await app.request('/', { method })).status).toBe(404);
});

it('says on the first page that the mail server does not answer, how many letters wait and what to do', async () => {
  const db = openDatabase(':memory:');
  const ledger = sqliteLedger(db);
  const to = 'phong-kt@an-binh.example';
  await ledger.begin('thư 1', [to], '2026-11-16T07:30:00+07:00');
  const reason = 'Máy chủ thư mail.example.vn:587 không nhận tên đăng nhập hoặc mật khẩu.';
  const at = '2026-11-16T07:31:00+07:00';
  await ledger.settle('thư 1', [{ to, state: 'waiting', whose: 'account', words: reason, at }]);
  const waiting = () => waitingLetters(db, office.clock.now());
  const page = createApp({
    office: { ...office, waiting },
    pages: inFolder(),
    route: '',
    scheduled: true,
    asOf: MONDAY,
  });
  const text = await (await page.request('/')).text();
  expect(text).toContain('1 thư đang chờ gửi');
  expect(text).toContain(reason);
  await ledger.begin('thư 1', [to], '2026-11-16T07:40:00+07:00');
  await ledger.settle('thư 1', [{ to, state: 'accepted', id: '<1>', at: '2026-11-16T07:40:00+07:00' }]);
  expect(await (await page.request('/')).text()).not.toContain('đang chờ gửi');
});

it('tells the page, not the log, that the folder has gone', async () => {
  const lost = createApp({
    office: { ...office, folder: inFolder('mat') },
    pages: inFolder(),
    route: '',
    scheduled: false,
    asOf: MONDAY,
  });
  const response = await lost.request('/');
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('Không đọc được thư mục phụ lục');
});
