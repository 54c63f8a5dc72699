import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, parseIso } from '../../shared/index.js';
import { holdingNow } from '../../service/holding.js';
import { mayBeginOf, withoutExamples } from '../../service/first-start.js';
import { tick } from '../../service/office.js';
import type { Office } from '../../service/office.js';
import { loadSettings } from '../../service/options.js';
import { openDatabase } from '../../service/store/database.js';
import { storeNotes } from '../../service/store/notes.js';
import { withOfficeId } from '../../service/store/office-id.js';
import { runStore } from '../../service/store/runs.js';
import { editionStore } from '../../service/store/editions.js';
import { sqliteLedger } from '../../service/store/sqlite-ledger.js';
import { createApp } from '../../service/http/app.js';
import { memoryClock } from '../memory/memory-clock.js';
import { memoryMailer } from '../memory/memory-mailer.js';
import { LETTER } from '../conformance/mailer.js';
import { tempFolder } from './temp-folder.js';

const inFolder = tempFolder('holds');
const MONDAY = parseIso('2026-11-16')!;
const FILES = ['chuyen-doi-so-phuong-an-binh.xlsx'];
let count = 0;

async function opened(time = '07:31', date = parseIso('2026-11-16')) {
  const day = date ?? MONDAY;
  const folder = inFolder(`phu-luc-${(count += 1)}`);
  for (const file of FILES) await cp(`samples/${file}`, join(folder, file));
  const db = openDatabase(':memory:');
  const settings = withOfficeId(db, await loadSettings('samples/settings.json'));
  const mailer = memoryMailer();
  const clock = memoryClock(day, time);
  const notes = storeNotes(db);
  const office: Office = {
    folder,
    settings,
    mailer,
    clock,
    ledger: sqliteLedger(db),
    runs: runStore(db, settings.office.code),
    editions: editionStore(db),
    notes,
  };
  return { folder, office, mailer, clock, notes, db };
}
const leaders = (mailer: { posted: readonly { kind: string }[] }): number =>
  mailer.posted.filter(({ kind }) => kind === 'leader-week').length;

it('a file that has vanished at the hour holds the letters, and five minutes later they go with the right figures', async () => {
  const { folder, office, mailer, clock, notes } = await opened('08:00', parseIso('2026-11-13'));
  await tick(office);
  const before = leaders(mailer);
  clock.set(MONDAY, '07:31');
  await rename(join(folder, FILES[0]!), join(folder, '..', `giau-${count}.xlsx`));
  await tick(office);
  expect(leaders(mailer)).toBe(before);
  expect(holdingNow(notes)).toMatchObject({ because: 'folder' });
  expect(holdingNow(notes)!.lines.join()).toContain(FILES[0]);
  await rename(join(folder, '..', `giau-${count}.xlsx`), join(folder, FILES[0]!));
  clock.set(MONDAY, '07:36');
  await tick(office);
  expect(leaders(mailer)).toBe(before + 2);
  expect(holdingNow(notes)).toBeUndefined();
});

it('a damaged file waits a day, then the letter goes and says what it lacks', async () => {
  const { folder, office, mailer, clock } = await opened('08:00', parseIso('2026-11-13'));
  await cp('samples/chuyen-doi-so-phuong-an-binh.xlsx', join(folder, 'hai.xlsx'));
  const second = (await import('node:fs')).readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
  await cp(`samples/${second.find((name) => !FILES.includes(name))!}`, join(folder, 'hai.xlsx'));
  await tick(office);
  await writeFile(join(folder, 'hai.xlsx'), 'đang ghi dở');
  clock.set(MONDAY, '07:31');
  const before = leaders(mailer);
  await tick(office);
  clock.set(parseIso('2026-11-17')!, '07:30');
  await tick(office);
  expect(leaders(mailer)).toBe(before);
  clock.set(parseIso('2026-11-17')!, '07:31');
  await tick(office);
  expect(leaders(mailer)).toBe(before + 2);
  const letter = mailer.posted.filter(({ kind }) => kind === 'leader-week').at(-1)!;
  expect(letter.text).toContain('hai.xlsx');
});

it('a clock a year ahead for one look sends nothing, and the Monday of the right year has its letter', async () => {
  const { office, mailer, clock, notes } = await opened('08:00', parseIso('2026-11-13'));
  await tick(office);
  const before = mailer.posted.length;
  clock.set(parseIso('2027-11-16')!, '08:00');
  await tick(office);
  expect(mailer.posted.length).toBe(before);
  expect(holdingNow(notes)).toMatchObject({ because: 'clock' });
  clock.set(MONDAY, '07:31');
  await tick(office);
  expect(leaders(mailer)).toBeGreaterThan(0);
});

it('a store that already knows a week of next year lets the present week go', async () => {
  const { office, mailer } = await opened();
  office.runs.keep({
    key: 'run|week|2027-W45',
    at: '2027-11-16T08:00:00+07:00',
    sent: 46,
    held: 0,
    detail: '',
    open: 0,
    stuck: 0,
    pending: [],
  });
  await tick(office);
  expect(leaders(mailer)).toBe(2);
});

it('an empty store has missed nothing: on a Wednesday no summary of Monday goes', async () => {
  const { office, mailer, clock } = await opened('09:00', parseIso('2026-11-18'));
  await tick(office);
  expect(leaders(mailer)).toBe(0);
  clock.set(parseIso('2026-11-23')!, '07:31');
  await tick(office);
  expect(leaders(mailer)).toBe(2);
});

it('sends nothing at night', async () => {
  const { office, mailer, clock } = await opened('22:00');
  await tick(office);
  expect(mailer.posted).toEqual([]);
  clock.set(parseIso('2026-11-17')!, '07:31');
  await tick({ ...office });
  expect(mailer.posted.length).toBeGreaterThan(0);
});

it('real letters wait until a person has confirmed, and a lost store asks before it repeats', async () => {
  const marker = inFolder('marker');
  const at = (): string => '2026-11-16T07:31:00+07:00';
  const start = async (notes: ReturnType<typeof storeNotes>, more: object) =>
    (await mayBeginOf(notes, { yes: false, newStore: false, real: true, marker, ...more }, at))();
  const first = storeNotes(openDatabase(':memory:'));
  expect(await start(first, { real: false })).toBe(true);
  expect(await start(first, {})).toBe(false);
  expect(holdingNow(first)).toMatchObject({ because: 'first-start' });
  expect(await start(first, { yes: true })).toBe(true);
  expect(await start(first, {})).toBe(true);
  const second = storeNotes(openDatabase(':memory:'));
  expect(await start(second, { yes: true })).toBe(false);
  expect(holdingNow(second)).toMatchObject({ because: 'new-store' });
  expect(await start(second, { newStore: true })).toBe(true);
  expect(await start(second, {})).toBe(true);
  await rm(marker);
});

it('never writes to an address of a sample', async () => {
  const inner = memoryMailer();
  const mailer = withoutExamples(inner, () => '2026-11-16T07:31:00+07:00');
  const to = ['ct@anbinh.example.vn', 'a@phuong.vn', 'b@example.com', 'c@may.test'];
  const outcomes = await mailer.post({ ...LETTER, to });
  expect(inner.posted.map((one) => one.to)).toEqual([['a@phuong.vn']]);
  expect(outcomes.filter(({ state }) => state === 'refused')).toHaveLength(3);
});

it('answers only under names of the configuration, and tells what is held', async () => {
  const { office, notes } = await opened();
  notes.set('holding', { because: 'clock', since: '', lines: ['Đồng hồ máy đang chỉ sai.'] });
  const app = createApp({
    office,
    pages: inFolder(),
    route: '',
    scheduled: true,
    asOf: MONDAY,
    hosts: ['dondoc.phuong.vn'],
  });
  const ask = (host: string, path = '/', more: Record<string, string> = {}) =>
    app.request(`http://${host}${path}`, { headers: { host, ...more } });
  for (const host of ['evil.example', 'localhost.evil.example', '10.0.0.5:3000', 'dondoc.phuong.vn.evil.example'])
    expect((await ask(host)).status).toBe(421);
  expect((await ask('localhost:3000', '/healthz', { 'x-forwarded-host': 'evil.example' })).status).toBe(421);
  for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'dondoc.phuong.vn', 'DONDOC.phuong.vn:443'])
    expect((await ask(host, '/healthz')).status).toBe(200);
  const page = await ask('localhost');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(await page.text()).toContain('Đồng hồ máy đang chỉ sai.');
  expect(await (await ask('localhost', '/healthz')).json()).toMatchObject({
    ok: true,
    status: 'degraded',
    reasons: [{ id: 'clock' }],
  });
});

it('has hours to wait that an office can set', () => {
  expect(DEFAULT_SETTINGS.hold).toEqual({ question: 24, folder: 24, missing: 24, clock: 24 });
});
