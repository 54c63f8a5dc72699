import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, parseIso, readSettings, toIso, weekday } from '../../shared/index.js';
import type { Settings } from '../../shared/index.js';
import { tick } from '../../service/office.js';
import type { Office } from '../../service/office.js';
import { loadSettings } from '../../service/options.js';
import { openDatabase } from '../../service/store/database.js';
import type { Db } from '../../service/store/database.js';
import { runStore } from '../../service/store/runs.js';
import { editionStore } from '../../service/store/editions.js';
import { sqliteLedger } from '../../service/store/sqlite-ledger.js';
import { memoryClock } from '../memory/memory-clock.js';
import type { MemoryClock } from '../memory/memory-clock.js';
import { memoryMailer } from '../memory/memory-mailer.js';
import type { MemoryMailer } from '../memory/memory-mailer.js';

let folder: string;
let settings: Settings;
beforeAll(async () => {
  settings = await loadSettings('samples/settings.json');
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-quarter-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The office as a restart finds it: everything it knows comes from the store. */
function office(db: Db, mailer: MemoryMailer, clock: MemoryClock): Office {
  return {
    folder: 'samples',
    settings,
    mailer,
    clock,
    ledger: sqliteLedger(db),
    runs: runStore(db),
    editions: editionStore(db),
  };
}
const day = (iso: string) => parseIso(iso)!;

it('delivers every letter of a quarter exactly once, restarted every day and looked at twice', async () => {
  const mailer = memoryMailer();
  const clock = memoryClock(day('2026-10-05'), '07:29');
  for (let n = 0; n < 88; n += 1) {
    const db = openDatabase(join(folder, 'dondoc.sqlite'));
    await tick(office(db, mailer, clock));
    clock.set(clock.today(), '07:31');
    await tick(office(db, mailer, clock));
    await tick(office(db, mailer, clock));
    db.close();
    clock.nextDay('07:29');
  }
  const keys = mailer.posted.map((letter) => letter.key);
  expect(new Set(keys).size).toBe(keys.length);
  const weeks = new Set(
    mailer.posted.filter((letter) => letter.kind === 'leader-week').map((letter) => letter.key.split('|').at(-1)),
  );
  expect(weeks.size).toBe(13);
}, 300_000);

it('catches a missed Monday up once, on the next day it runs', async () => {
  const mailer = memoryMailer();
  const clock = memoryClock(day('2026-11-18'), '09:00');
  const db = openDatabase(':memory:');
  await tick(office(db, mailer, clock));
  const leaders = mailer.posted.filter((letter) => letter.kind === 'leader-week');
  expect(leaders).toHaveLength(2);
  clock.nextDay('09:00');
  await tick(office(db, mailer, clock));
  expect(mailer.posted.filter((letter) => letter.kind === 'leader-week')).toHaveLength(2);
});

it('sends nothing on a weekend and on a holiday', async () => {
  const mailer = memoryMailer();
  const db = openDatabase(':memory:');
  for (const iso of ['2026-11-21', '2026-11-22', '2026-11-24']) {
    await tick(office(db, mailer, memoryClock(day(iso), '09:00')));
  }
  expect(mailer.posted).toEqual([]);
  expect(weekday(day('2026-11-24'))).toBe(2);
});

it('keeps what the day’s quota does not take and sends it on the next look', async () => {
  const mailer = memoryMailer(3);
  const clock = memoryClock(day('2026-11-16'), '08:00');
  const db = openDatabase(':memory:');
  await tick(office(db, mailer, clock));
  expect(mailer.posted).toHaveLength(3);
  mailer.setRoom(1000);
  clock.set(day('2026-11-16'), '08:01');
  await tick(office(db, mailer, clock));
  const keys = mailer.posted.map((letter) => letter.key);
  expect(keys.length).toBeGreaterThan(8);
  expect(new Set(keys).size).toBe(keys.length);
});

it('tries a letter again that the server did not take, and no other one', async () => {
  const mailer = memoryMailer();
  mailer.fail({ state: 'waiting', whose: 'server', stage: 'data', words: 'máy chủ bận' });
  const clock = memoryClock(day('2026-11-16'), '08:00');
  const db = openDatabase(':memory:');
  await tick(office(db, mailer, clock));
  const first = mailer.posted.length;
  clock.set(day('2026-11-16'), '08:01');
  await tick(office(db, mailer, clock));
  expect(mailer.posted.length).toBe(first + 1);
});

it('does not repeat a week when the clock goes back', async () => {
  const mailer = memoryMailer();
  const clock = memoryClock(day('2026-11-16'), '08:00');
  const db = openDatabase(':memory:');
  await tick(office(db, mailer, clock));
  const sent = mailer.posted.filter((letter) => letter.kind === 'leader-week').length;
  clock.set(day('2026-11-10'), '08:00');
  await tick(office(db, mailer, clock));
  expect(mailer.posted.filter((letter) => letter.kind === 'leader-week').length).toBe(sent);
  expect(toIso(clock.today())).toBe('2026-11-10');
});

it('has settings that read', () => {
  expect(readSettings(JSON.parse(JSON.stringify(DEFAULT_SETTINGS))).ok).toBe(true);
});
