import { SETTINGS, day, sampleReport } from '../../test/letters/sample-report.js';
import type { TaskFacts } from '../../test/letters/sample-report.js';
import { ORDINARY, UNITS } from '../../test/letters/ward.js';
import { addDays, toIso } from '../calendar/civil-date.js';
import type { Settings } from '../settings/settings.js';
import type { LettersInput } from './plan-letters.js';
import { ladderKeys } from './drafts/ladder.js';
import { planLetters } from './plan-letters.js';

const { KT, VH, MT } = UNITS;
const mail = (unit: string): readonly string[] => [`hop-thu-${unit.length}@anbinh.example`];
const input = (more: Partial<LettersInput> = {}): LettersInput => ({
  report: sampleReport({ tasks: ORDINARY }),
  settings: SETTINGS,
  already: new Set(),
  addressOf: mail,
  remembersLadder: true,
  ...more,
});
const withSettings = (more: Partial<Settings>): Settings => ({ ...SETTINGS, ...more });

test('one letter per recipient, kind and period, each with its own key', () => {
  const { send } = planLetters(input());
  expect(new Set(send.map((one) => one.key)).size).toBe(send.length);
  expect(send.filter((one) => one.kind === 'leader-week')).toHaveLength(1);
  expect(send.every((one) => one.key.startsWith('UBND phường An Bình|'))).toBe(true);
});

test('a letter already accepted is held as sent before, whatever else would hold it', () => {
  const first = planLetters(input());
  const again = planLetters(input({ already: new Set(first.send.map((one) => one.key)), room: 0 }));
  expect(again.send).toEqual([]);
  expect(again.held.filter((one) => one.because === 'already-sent')).toHaveLength(first.send.length);
});

test('a crash half-way: the rest goes, nothing twice', () => {
  const first = planLetters(input()).send.map((one) => one.key);
  const half = new Set(first.slice(0, 5));
  const rest = planLetters(input({ already: half })).send.map((one) => one.key);
  expect(new Set([...half, ...rest])).toEqual(new Set(first));
  expect(rest.some((key) => half.has(key))).toBe(false);
});

test('a unit without an address is held and named; a wrong address is shown', () => {
  const { held } = planLetters(
    input({ addressOf: (unit) => (unit === KT ? [] : unit === VH ? ['khong phai thu'] : mail(unit)) }),
  );
  expect(held.find((one) => one.recipient === KT && one.kind === 'unit-week')).toMatchObject({ because: 'no-address' });
  expect(held.find((one) => one.recipient === VH && one.kind === 'unit-week')).toMatchObject({
    because: 'bad-address',
    detail: 'khong phai thu',
  });
});

test('a leader nobody has named is held for want of an address, and the letter still has a greeting', () => {
  const { held } = planLetters(input({ settings: withSettings({ leaders: [] }) }));
  expect(held.find((one) => one.kind === 'leader-week')).toMatchObject({
    because: 'no-address',
    recipient: 'Lãnh đạo UBND phường',
  });
});

test('with little room the leader comes first and the rest waits for quota', () => {
  const { send, held } = planLetters(input({ room: 1 }));
  expect(send.map((one) => one.kind)).toEqual(['leader-week']);
  expect(held.some((one) => one.because === 'quota')).toBe(true);
});

test('on a day off everything is held and the next working day is named', () => {
  const { send, held } = planLetters(
    input({ report: sampleReport({ tasks: ORDINARY, asOf: '2026-11-15', of: '2026-11-15' }) }),
  );
  expect(send).toEqual([]);
  expect(held.filter((one) => one.because === 'holiday').every((one) => one.detail === 'thứ Hai 16/11/2026')).toBe(
    true,
  );
  expect(held.some((one) => one.because === 'holiday')).toBe(true);
});

test('two units behind one mailbox get a letter each, and the list says so', () => {
  const { send } = planLetters(input({ addressOf: () => ['van-thu@anbinh.example'], only: ['unit-week'] }));
  expect(send.length).toBeGreaterThan(1);
  expect(send.every((one) => one.why.includes('Cùng địa chỉ với'))).toBe(true);
});

test('a unit with nothing to do gets no letter', () => {
  const done: TaskFacts[] = [
    { content: 'Việc đã xong', lead: KT, due: '2026-10-01', done: '2026-09-30', result: 'Báo cáo' },
  ];
  const { held } = planLetters(input({ report: sampleReport({ tasks: done }), only: ['unit-week'] }));
  expect(held).toEqual([expect.objectContaining({ recipient: KT, because: 'nothing-to-say' })]);
});

test('the Front is asked, never reminded: no digest, no notice, no escalation', () => {
  const late: TaskFacts[] = [{ content: 'Vận động Nhân dân', lead: MT, asked: true, due: '2026-10-01' }];
  const { send } = planLetters(input({ report: sampleReport({ tasks: late }) }));
  expect(send.filter((one) => one.recipient === MT).map((one) => one.kind)).toEqual(['coordination']);
  expect(send.some((one) => one.kind === 'escalation')).toBe(false);
});

test('a personal number typed into a task leaves in no letter', () => {
  const tasks: TaskFacts[] = [
    {
      content: 'Liên hệ 0912 345 678 để nhận mẫu',
      lead: KT,
      due: '2026-11-01',
      difficulty: 'gọi a@b.example',
      updated: '2026-11-10',
    },
  ];
  const { send } = planLetters(input({ report: sampleReport({ tasks }) }));
  expect(send.length).toBeGreaterThan(2);
  for (const { html, text, subject } of send) expect(`${html}${text}${subject}`).not.toMatch(/345 678|a@b\.example/);
});

describe('the ladder', () => {
  const due = '2026-11-19';
  const tasks: TaskFacts[] = [{ content: 'Báo cáo kết quả', lead: KT, due }];

  /** Every letter about one task, day by day, each day's accepted keys remembered. */
  function lived(from: string, days: number, off: readonly number[] = []): string[] {
    const already = new Set<string>();
    const log: string[] = [];
    for (let i = 0; i < days; i += 1) {
      if (off.includes(i)) continue;
      const asOf = toIso(addDays(day(from), i));
      const { send } = planLetters(
        input({
          report: sampleReport({ tasks, asOf, of: asOf }),
          already,
          only: ['reminder', 'overdue-notice', 'escalation'],
        }),
      );
      for (const one of send) {
        already.add(one.key);
        log.push(`${asOf} ${one.kind}`);
      }
    }
    return log;
  }

  test('every rung once, nothing on weekends', () => {
    expect(lived('2026-11-10', 40)).toEqual([
      '2026-11-16 reminder',
      '2026-11-19 reminder',
      '2026-11-20 overdue-notice',
      '2026-11-26 overdue-notice',
      '2026-12-03 escalation',
    ]);
  });

  test('days the machine was off are caught up by the next letter, once', () => {
    // Off from the 16th to the 18th and from the 20th to the 27th.
    expect(lived('2026-11-10', 40, [6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17])).toEqual([
      '2026-11-19 reminder',
      '2026-11-30 overdue-notice',
      '2026-12-03 escalation',
    ]);
  });

  test('a host asks its ledger for the ladder keys and repeats nothing the day after', () => {
    const report = sampleReport({ tasks: ORDINARY });
    const sent = new Set(
      planLetters(input({ only: ['reminder', 'overdue-notice', 'escalation'] })).send.map((one) => one.key),
    );
    const tuesday = sampleReport({ tasks: ORDINARY, asOf: '2026-11-17', of: '2026-11-09' });
    const asked = new Set(ladderKeys(tuesday, SETTINGS, tuesday.asOf));
    expect([...sent].filter((key) => !asked.has(key))).toEqual([]);
    const again = planLetters(input({ report: tuesday, already: sent, only: ['overdue-notice', 'escalation'] })).send;
    // Only what reached a rung on Tuesday itself: the camera task is seven days late.
    expect(again.map((one) => [one.kind, one.recipient])).toEqual([['overdue-notice', KT]]);
    expect(report.overdue.length).toBe(3);
  });

  test('a host without memory climbs only the rungs of the day, so that it never repeats yesterday', () => {
    const days = [16, 17, 18, 19, 20].map((d) => `2026-11-${d}`);
    const all = days.flatMap((asOf) =>
      planLetters(
        input({
          report: sampleReport({ tasks: [{ content: 'Lập danh mục', lead: KT, due: '2026-11-13' }], asOf, of: asOf }),
          only: ['overdue-notice'],
          remembersLadder: false,
        }),
      ).send.map(() => asOf),
    );
    expect(all).toEqual(['2026-11-16', '2026-11-20']);
  });

  test('a reminder whose day is a weekend before the due day goes before it, not after', () => {
    const monday: TaskFacts[] = [{ content: 'Nộp báo cáo', lead: KT, due: '2026-11-22' }];
    const { send } = planLetters(
      input({ report: sampleReport({ tasks: monday, asOf: '2026-11-20', of: '2026-11-20' }), only: ['reminder'] }),
    );
    expect(send).toHaveLength(1);
    expect(send[0]?.subject).toBe('Còn 2 ngày: 1 nhiệm vụ đến hạn Chủ nhật 22/11/2026');
  });
});
