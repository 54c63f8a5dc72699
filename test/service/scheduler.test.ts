import { DEFAULT_SETTINGS, parseIso, post } from '../../shared/index.js';
import type { Delivery, Run } from '../../shared/index.js';
import { openDatabase } from '../../service/store/database.js';
import { withDailyRoom } from '../../service/store/daily-room.js';
import { startScheduler } from '../../service/scheduler.js';
import type { Office } from '../../service/office.js';
import { runStore } from '../../service/store/runs.js';
import { editionStore } from '../../service/store/editions.js';
import { LETTER } from '../conformance/mailer.js';
import { memoryClock } from '../memory/memory-clock.js';
import { memoryLedger } from '../memory/memory-ledger.js';
import { memoryMailer } from '../memory/memory-mailer.js';

const MONDAY = parseIso('2026-11-16')!;
const BUSY = { state: 'waiting', whose: 'server', stage: 'connect', words: 'Không kết nối được máy chủ thư.' } as const;
const NOTHING: Delivery = { sent: [], held: [], open: 0, stuck: 0, pending: [] };
const letters = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ ...LETTER, key: `thư ${n}`, to: ['a@b.vn'] }));

it('stops knocking at a server that is not there, and keeps every letter', async () => {
  const mailer = memoryMailer();
  mailer.fail(...Array.from({ length: 50 }, () => BUSY));
  const asked = jest.fn(mailer.post);
  const clock = memoryClock(MONDAY, '08:00');
  const { sent, held, open } = await post(
    { send: letters(30), held: [] },
    { ledger: memoryLedger(), mailer: { ...mailer, post: asked }, clock },
  );
  expect(asked).toHaveBeenCalledTimes(3);
  expect([sent.length, held.length, open]).toEqual([0, 30, 30]);
  expect(held.every((one) => one.detail === BUSY.words && one.because === 'not-accepted')).toBe(true);
});

it('a letter the server refuses is held as not accepted, in the server’s own words, and is not tried again', async () => {
  const mailer = memoryMailer();
  mailer.fail({ state: 'refused', whose: 'recipient', words: 'Hộp thư không tồn tại.' });
  const clock = memoryClock(MONDAY, '08:00');
  const { sent, held, open, stuck } = await post(
    { send: letters(2), held: [] },
    { ledger: memoryLedger(), mailer, clock },
  );
  expect(held.map((one) => [one.because, one.detail])).toEqual([['not-accepted', 'Hộp thư không tồn tại.']]);
  expect([sent.length, open, stuck]).toEqual([1, 0, 1]);
});

it('counts the recipients of a day across restarts, and begins anew the next day', async () => {
  const db = openDatabase(':memory:');
  const clock = memoryClock(MONDAY, '08:00');
  const sendFour = async (): Promise<number> => {
    const mailer = withDailyRoom(memoryMailer(), 5, db, clock);
    const { sent } = await post({ send: letters(4), held: [] }, { ledger: memoryLedger(), mailer, clock });
    return sent.length;
  };
  expect([await sendFour(), await sendFour(), await sendFour()]).toEqual([4, 1, 0]);
  clock.nextDay('08:00');
  expect(await sendFour()).toBe(4);
});

it('gives room back for a letter that was not accepted', async () => {
  const inner = memoryMailer();
  inner.fail(BUSY);
  const mailer = withDailyRoom(inner, 5, openDatabase(':memory:'), memoryClock(MONDAY, '08:00'));
  await mailer.post(LETTER);
  expect(await mailer.roomToday()).toBe(5);
});

describe('the scheduler', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] }));
  afterEach(() => void jest.useRealTimers());

  const idle: Office = {
    folder: 'samples',
    settings: DEFAULT_SETTINGS,
    mailer: memoryMailer(),
    clock: memoryClock(MONDAY, '08:00'),
    ledger: memoryLedger(),
    runs: runStore(openDatabase(':memory:'), 'H36'),
    editions: editionStore(openDatabase(':memory:')),
  };
  const run = { kind: 'week', key: 'run|week|2026-W46', late: false } as Run;
  const looksIn = async (minutes: number, delivery: Delivery): Promise<number[]> => {
    const looks: number[] = [];
    let minute = 0;
    const stop = startScheduler(
      idle,
      () => undefined,
      () => {
        looks.push(minute);
        return Promise.resolve([{ run, delivery }]);
      },
    );
    for (; minute < minutes; minute += 1) await jest.advanceTimersByTimeAsync(60_000);
    await stop();
    return looks;
  };

  it('waits longer each time nothing could be sent, so that a wrong password does not lock the mailbox', async () => {
    const looks = await looksIn(180, { ...NOTHING, open: 12 });
    const waits = looks.slice(1).map((at, n) => at - looks[n]!);
    expect(waits.every((wait, n) => n === 0 || wait >= waits[n - 1]!)).toBe(true);
    expect(looks.length).toBeLessThanOrEqual(9);
    expect(waits.at(-1)).toBe(60);
  });

  it('looks every minute while letters go out', async () => {
    expect((await looksIn(30, { ...NOTHING, sent: [LETTER], open: 2 })).length).toBeGreaterThanOrEqual(30);
  });

  it('tells a failing look and goes on', async () => {
    const told: string[] = [];
    const stop = startScheduler(
      idle,
      (line) => told.push(line),
      () => Promise.reject(new Error('không đọc được thư mục')),
    );
    await jest.advanceTimersByTimeAsync(60_000);
    await stop();
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('không đọc được thư mục');
  });
});
