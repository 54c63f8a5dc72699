import { seeClock } from './clock-doubt.js';
import type { ClockMemory } from './clock-doubt.js';
import { seeFolder, troubleWords } from './folder-doubt.js';
import type { FolderMemory, FolderNow } from './folder-doubt.js';

const HOURS = 24;
const at = (day: string, time = '08:00'): string => `${day}T${time}:00+07:00`;

describe('the clock', () => {
  const looks = (...instants: readonly string[]): (string | undefined)[] => {
    let memory: ClockMemory | undefined;
    return instants.map((instant) => {
      memory = seeClock(memory, instant, HOURS);
      return memory.doubt?.since;
    });
  };

  it('is believed from day to day, over a weekend and over Tết', () => {
    expect(looks(at('2026-02-13'), at('2026-02-16'), at('2026-02-27'), at('2026-02-27', '08:01'))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it.each(['2027-11-16', '2027-01-04', '2037-12-28', '2000-01-01', '2026-11-09'])(
    'that shows %s once is doubted, and believed again at once when it is put right',
    (wrong) => {
      const [first, doubted, right, later] = looks(
        at('2026-11-16'),
        at(wrong),
        at('2026-11-16', '09:00'),
        at('2026-11-17'),
      );
      expect([first, right, later]).toEqual([undefined, undefined, undefined]);
      expect(doubted).toBe(at(wrong));
    },
  );

  it('after a month asleep is believed when it has agreed with itself for a day', () => {
    const seen = looks(
      at('2026-10-20'),
      at('2026-11-19'),
      at('2026-11-19', '18:00'),
      at('2026-11-20', '07:59'),
      at('2026-11-20', '08:01'),
    );
    expect(seen.map((one) => one !== undefined)).toEqual([false, true, true, true, false]);
  });

  it('that jumps about is believed only once it stays', () => {
    const seen = looks(
      at('2026-11-16'),
      at('2027-11-16'),
      at('2031-01-01'),
      at('2031-01-01', '09:00'),
      at('2026-11-17'),
    );
    expect(seen.map((one) => one !== undefined)).toEqual([false, true, true, true, false]);
  });

  it('is never doubted where the office says so', () => {
    expect(seeClock({ newest: at('2026-11-16') }, at('2030-01-01'), 0).doubt).toBeUndefined();
  });
});

describe('the folder', () => {
  const good = {
    read: [
      { file: 'a.xlsx', tasks: 30, plans: ['12'] },
      { file: 'b.xlsx', tasks: 20, plans: ['15'] },
    ],
    unread: [],
  };
  const look = (now: FolderNow, memory: FolderMemory | undefined = { files: good.read }, when = at('2026-11-16')) =>
    seeFolder(memory, now, when, { folder: 24, missing: 24 });
  const [a, b] = good.read as [(typeof good.read)[0], (typeof good.read)[0]];

  it('is taken as it is the first time, and while it is whole', () => {
    expect(seeFolder(undefined, good, at('2026-11-16'), { folder: 24, missing: 24 }).wait).toBe(false);
    expect(look(good).wait).toBe(false);
    expect(look({ ...good, read: [...good.read, { file: 'c.xlsx', tasks: 3, plans: ['1'] }] }).wait).toBe(false);
  });

  const damage: readonly [string, FolderNow][] = [
    ['a file has vanished', { read: [a], unread: [] }],
    ['a file is damaged or locked', { read: [a], unread: [{ file: 'b.xlsx', reason: 'Tệp bị hỏng.' }] }],
    ['a file is half written', { read: [a, { ...b, tasks: 6 }], unread: [] }],
    ['a file is emptied', { read: [a, { ...b, tasks: 0, plans: [] }], unread: [] }],
    ['nothing is left', { read: [], unread: [] }],
  ];
  it.each(damage)('makes letters wait when %s', (_name, now) => {
    const { wait, troubles, memory } = look(now);
    expect(wait).toBe(true);
    expect(troubles.length).toBeGreaterThan(0);
    expect(memory.files).toEqual(good.read);
    // And lets them go at once when it is whole again.
    expect(look(good, memory, at('2026-11-16', '08:05')).wait).toBe(false);
  });

  it('lets letters go with the gap when it has been so for long enough, and remembers what is there now', () => {
    const now = { read: [a], unread: [] };
    const { memory } = look(now);
    expect(look(now, memory, at('2026-11-17', '07:59')).wait).toBe(true);
    const gone = look(now, memory, at('2026-11-17', '08:00'));
    expect(gone.wait).toBe(false);
    expect(gone.troubles.map(troubleWords)).toEqual(['b.xlsx: không còn trong thư mục; lần đọc trước có 20 nhiệm vụ.']);
    expect(look(now, gone.memory, at('2026-11-18')).troubles).toEqual([]);
  });

  it('never believes that all of it has gone', () => {
    const { memory } = look({ read: [], unread: [] });
    expect(look({ read: [], unread: [] }, memory, at('2026-12-16')).wait).toBe(true);
  });

  it('knows a renamed or moved file by its plan', () => {
    expect(look({ read: [a, { ...b, file: 'ban-moi.xlsx' }], unread: [] }).wait).toBe(false);
  });

  it('takes ordinary work for work', () => {
    expect(
      look({
        read: [
          { ...a, tasks: 28 },
          { ...b, tasks: 24 },
        ],
        unread: [],
      }).wait,
    ).toBe(false);
  });
});
